import { html } from "../report/html.js";
import { wide } from "../report/page.js";
import { style } from "../report/style.js";
import { countsOf, reconciliationRows, type ReportOptions, type Side } from "./report.js";
import type { Reconciliation } from "./reconcile.js";
import { words } from "./words.js";

/** Trang HTML của kết quả đối chiếu: one file that opens without a network; whatever a cell says is escaped. */
export function renderReconciliation(result: Reconciliation, a: Side, b: Side, options: ReportOptions): string {
  const { locale } = options;
  const w = words[locale];
  const number = new Intl.NumberFormat(locale === "vi" ? "vi-VN" : "en-GB");
  const counts = countsOf(result);
  const [header = [], ...rows] = reconciliationRows(result, a, b, options);
  const facts = (Object.keys(w.counts) as (keyof typeof w.counts)[]).map(
    (key) =>
      html`<div>
        <dt>${w.counts[key]}</dt>
        <dd>${number.format(counts[key])}</dd>
      </div>`,
  );
  const table = html`<table>
    <thead>
      <tr>
        ${header.map((name) => html`<th scope="col">${name}</th>`)}
      </tr>
    </thead>
    <tbody>
      ${rows.map(
        (cells) =>
          html`<tr>
            ${cells.map((cell) => html`<td>${cell}</td>`)}
          </tr>`,
      )}
    </tbody>
  </table>`;
  const { text } = html`<main>
    <h1>${w.title}</h1>
    <p class="soft">${a.name} · ${b.name}</p>
    <dl class="facts">${facts}</dl>
    ${rows.length === 0 ? html`<p>${w.agree}.</p>` : wide(w.title, table)}
    <p class="soft small">${w.method} ${options.showValues === true ? undefined : w.masked}</p>
  </main>`;
  return `<!doctype html>
<html lang="${locale}">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="robots" content="noindex">
<meta http-equiv="Content-Security-Policy" content="default-src 'none'; style-src 'unsafe-inline'">
<title>${html`${w.title}: ${a.name}, ${b.name}`.text}</title>
<style>${style}</style>
</head>
<body>
${text}
</body>
</html>
`;
}
