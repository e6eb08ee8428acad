/**
 * Báo cáo: one HTML file that opens without a network, in Vietnamese or English, on a phone, on paper, by a screen
 * reader. It holds no script, and asks for nothing from anywhere; whatever a file's cell says is escaped.
 *
 * @module
 */
import type { Summary } from "../summary.js";
import { checks, columns, method, reading } from "./columns.js";
import { duplicates, reasons, samples } from "./findings.js";
import { html } from "./html.js";
import { overview, scores } from "./overview.js";
import { Page, type ReportOptions } from "./page.js";
import { places } from "./places.js";
import { style } from "./style.js";

export type { ReportOptions } from "./page.js";
export { limits, notJudged } from "./words.js";

/** Lập báo cáo HTML từ bản tóm tắt. */
export function renderReport(summary: Summary, options: ReportOptions): string {
  const page = new Page(summary, options);
  const body = [overview, scores, reasons, places, columns, duplicates, samples, reading, checks, method].map((section) => section(page));
  const { text } = html`<main>${body}</main>`;
  const title = html`${page.w.title}: ${summary.file?.name ?? options.dataset.name[options.locale]}`.text;
  return `<!doctype html>
<html lang="${options.locale}">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="robots" content="noindex">
<meta http-equiv="Content-Security-Policy" content="default-src 'none'; style-src 'unsafe-inline'">
<title>${title}</title>
<style>${style}</style>
</head>
<body>
${text}
</body>
</html>
`;
}
