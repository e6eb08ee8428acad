import type { Locale } from "@hoso/sdk/core";
import { escape } from "./escape.ts";
import type { Table, TrainingReport } from "./tables.ts";
import { FEW, words } from "./words.ts";

/** A share as a bar beside its number; anything else as it stands. */
function cell(text: string): string {
  const percent = /^(\d{1,3}) %$/u.exec(text)?.[1];
  const bar =
    percent === undefined
      ? ""
      : `<svg viewBox="0 0 100 8" preserveAspectRatio="none" aria-hidden="true"><rect class="all" width="100" height="8"/><rect width="${percent}" height="8"/></svg>`;
  return `<td${text === FEW ? ' class="few"' : ""}>${escape(text)}${bar}</td>`;
}

const style = `:root{color-scheme:light dark;--ink:#1c2430;--soft:#566072;--line:#d5d9e0;--bar:#23407f;--paper:#fff}
body{margin:0 auto;max-width:64rem;padding:1.5rem 1rem 3rem;background:var(--paper);color:var(--ink);font:1rem/1.5 system-ui,sans-serif}
h1{margin:0;font-size:1.75rem;line-height:1.2}h2{margin:2.5rem 0 .5rem;font-size:1.25rem;break-after:avoid}.sum{margin:.25rem 0 0;color:var(--soft)}
.wide{overflow-x:auto}.wide+.wide{margin-top:1rem}table{border-collapse:collapse;width:100%;font-variant-numeric:tabular-nums}tr{break-inside:avoid}
th,td{padding:.5rem .75rem;border-bottom:1px solid var(--line);text-align:end;vertical-align:top}:is(th,td):first-child{padding-inline-start:0}
thead th{color:var(--soft);font-size:.875rem;vertical-align:bottom}th[scope=row]{min-width:9rem;font-weight:400}tbody th,thead th:first-child,.prose :is(th,td){text-align:start}
.few{color:var(--soft)}svg{display:block;width:100%;min-width:3.5rem;max-width:7rem;height:.375rem;margin:.25rem 0 0 auto}rect{fill:var(--bar)}.all{fill:var(--line)}
.prose th[scope=row]{min-width:4rem}.prose td{min-width:8rem}
p,li{max-width:46rem}.note,ul{color:var(--soft);font-size:.875rem}ul{padding-inline-start:1.25rem}
@media(prefers-color-scheme:dark){:root{--ink:#e8ebf1;--soft:#a9b2c2;--line:#3a4352;--bar:#a9c1f7;--paper:#12161d}}
@media print{:root{color-scheme:light;--ink:#000;--soft:#444;--line:#bbb;--bar:#23407f;--paper:#fff}body{max-width:none;padding:0;font-size:.8125rem}.wide{overflow:visible}th,td{padding:.3rem .35rem}thead th{font-size:.75rem}th[scope=row]{min-width:7rem}svg{min-width:2rem}.prose td{min-width:0}}
@page{size:A4;margin:15mm}`.replaceAll("\n", "");

/** Columns of figures that a page of A4 holds beside the names of the rows. */
const COLUMNS = 8;

/** A table that is wider than paper, as several, each with the names of the rows. */
function parts({ header, rows, ...rest }: Table): readonly Table[] {
  const count = Math.ceil((header.length - 1) / COLUMNS);
  return Array.from({ length: count }, (_, i) => {
    const cut = (row: readonly string[]) => [row[0]!, ...row.slice(1 + i * COLUMNS, 1 + (i + 1) * COLUMNS)];
    return { ...rest, header: cut(header), rows: rows.map(cut) };
  });
}

function grid({ title, header, rows, prose }: Table, place: number, { length }: readonly Table[]): string {
  // two regions of one name cannot be told apart by ear
  const label = length === 1 ? title : `${title} (${place + 1}/${length})`;
  // a code such as tt02/1.1 may break after its framework
  const head = header.map((h) => `<th scope="col">${escape(h).replace("/", "/<wbr>")}</th>`).join("");
  const body = rows.map(([first = "", ...rest]) => `<tr><th scope="row">${escape(first)}</th>${rest.map(cell).join("")}</tr>`).join("");
  return `<div class="wide" tabindex="0" role="region" aria-label="${escape(label)}"><table${prose ? ' class="prose"' : ""}><thead><tr>${head}</tr></thead><tbody>${body}</tbody></table></div>`;
}

/** A table, its rows of too few people named in a sentence below it instead of each filling a line with nothing. */
function section(table: Table, few: string): string {
  const told = table.rows.filter(([, ...figures]) => figures.some((f) => f !== FEW));
  const untold = table.rows.filter((row) => !told.includes(row)).map(([first = ""]) => first);
  return [
    `<h2>${escape(table.title)}</h2>`,
    ...(told.length === 0 ? [] : parts({ ...table, rows: told }).map(grid)),
    untold.length === 0 ? "" : `<p class="note">${few}${escape(untold.join("; "))}.</p>`,
  ].join("");
}

/** Báo cáo dạng HTML: one file, no script, nothing asked of anywhere. */
export function htmlReport({ measures, cost }: TrainingReport, list: readonly Table[], locale: Locale): string {
  const w = words[locale];
  const formulas = [...w.formulas, ...(cost === undefined ? [] : w.costs)];
  return `<!doctype html><html lang="${locale}"><head><meta charset="utf-8"><meta name="viewport" content="width=device-width, initial-scale=1"><meta http-equiv="Content-Security-Policy" content="default-src 'none'; style-src 'unsafe-inline'"><title>${w.title}</title><style>${style}</style></head><body><main><h1>${w.title}</h1><p class="sum">${w.learners}: ${measures.learners}</p>${list
    .map((t) => section(t, w.few))
    .join("")}<h2>${w.how}</h2><ul>${formulas.map((f) => `<li>${escape(f)}</li>`).join("")}</ul></main></body></html>\n`;
}
