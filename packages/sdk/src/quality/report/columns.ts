import { dimension, dimensions } from "../dimensions.js";
import type { ColumnSummary, Share } from "../summary.js";
import { html, type Html } from "./html.js";
import { wide, type Page } from "./page.js";

/** The colour says again what the number says. */
function heat(page: Page, of: Share | undefined): Html {
  if (of === undefined) return html`<td></td>`;
  const lost = of.denominator === 0 ? 0 : 1 - of.numerator / of.denominator;
  const depth = lost === 0 ? 0 : Math.min(80, 12 + Math.round(100 * lost));
  return html`<td class="heat" style="background:color-mix(in srgb, var(--bad-wash) ${depth}%, transparent)">${page.share(of)}</td>`;
}

/** Từng cột, by dimension. */
export function columns(page: Page): Html {
  const { w, summary, options } = page;
  const line = (c: ColumnSummary): Html => {
    const filled =
      c.header === undefined
        ? html`<td class="soft">${w.absent}</td>`
        : html`<td class="n">${page.share({ numerator: c.filled, denominator: summary.rows })}</td>`;
    return html`<tr>
      <th scope="row">${page.nameOf(c.key)}${c.required ? html` <span class="soft small">(${w.required})</span>` : undefined}</th>
      ${filled}
      <td class="n">${page.count(c.refused)}</td>
      <td class="n">${page.count(c.doubted)}</td>
      ${dimensions.map(({ key }) => heat(page, c.scores[key]))}
    </tr>`;
  };
  const shown = summary.columns.filter((c) => c.header !== undefined || c.required);
  const heads = [w.filled, w.toSendBack, w.toSee, ...dimensions.map((d) => d.name[options.locale])];
  const table = html`<table>
    <caption>
      ${w.columnsCaption}
    </caption>
    <thead>
      <tr>
        <th scope="col">${w.column}</th>
        ${heads.map((h) => html`<th scope="col" class="n">${h}</th>`)}
      </tr>
    </thead>
    <tbody>
      ${shown.map(line)}
    </tbody>
  </table>`;
  return page.section("columns", w.columns, wide(w.columns, table));
}

/** Tệp được đọc thế nào: its form, and which header was taken for which column. */
export function reading(page: Page): Html {
  const { w, summary, options } = page;
  const { file, mapping } = summary;
  const how =
    file === undefined
      ? []
      : [
          `${w.format}: ${file.format}`,
          ...(file.sheet === undefined ? [] : [`${w.sheet} “${file.sheet}”`]),
          ...(file.headerRow === 0 ? [] : [`${w.headerRow} ${file.headerRow}`]),
          ...(file.delimiter === undefined ? [] : [w.delimiter[file.delimiter] ?? file.delimiter]),
        ];
  const remarks = (file?.remarks ?? []).map((remark) => html`<li>${options.say(remark)}</li>`);
  const missing =
    mapping.missing.length === 0
      ? undefined
      : html`<p class="box">
          <strong>${w.missing}: ${mapping.missing.map((key) => page.nameOf(key)).join(", ")}.</strong> ${w.missingNote}
        </p>`;
  const unknown = mapping.unknown.length === 0 ? undefined : html`<p>${w.unknown}: ${mapping.unknown.join(", ")}.</p>`;
  const rows = mapping.known.map(
    ({ header, column }) =>
      html`<tr>
        <td>${header}</td>
        <td>${page.nameOf(column)}</td>
      </tr>`,
  );
  const table = html`<table>
    <thead>
      <tr>
        <th scope="col">${w.inFile}</th>
        <th scope="col">${w.understood}</th>
      </tr>
    </thead>
    <tbody>
      ${rows}
    </tbody>
  </table>`;
  return page.section(
    "reading",
    w.reading,
    html`<p>${how.join("; ")}.</p>
      ${missing}${unknown}${
        remarks.length > 0
          ? html`<ul>
              ${remarks}
            </ul>`
          : undefined
      }
      <details>
        <summary>${w.understood}</summary>
        ${table}
      </details>`,
  );
}

/** Mọi phép kiểm đã chạy, with their counts and their law. */
export function checks(page: Page): Html {
  const { w, summary, options } = page;
  const rows = summary.steps.map(
    (s) =>
      html`<tr>
        <th scope="row">${page.nameOf(s.columns[0])} <code>${s.code}</code></th>
        <td>${dimension(s.dimension).name[options.locale]}</td>
        <td class="n">${page.count(s.pass)}</td>
        <td class="n">${page.count(s.fail)}</td>
        <td class="n">${page.count(s.notApplicable)}</td>
        <td class="small">${page.law(s.law)}</td>
      </tr>`,
  );
  const table = html`<table>
    <caption>
      ${w.checksCaption}
    </caption>
    <thead>
      <tr>
        <th scope="col">${w.check}</th>
        <th scope="col">${w.dimension}</th>
        <th scope="col" class="n">${w.pass}</th>
        <th scope="col" class="n">${w.fail}</th>
        <th scope="col" class="n">${w.na}</th>
        <th scope="col">${w.law}</th>
      </tr>
    </thead>
    <tbody>
      ${rows}
    </tbody>
  </table>`;
  return page.section(
    "checks",
    w.checks,
    html`<details>
      <summary>${w.checks} (${page.count(summary.steps.length)})</summary>
      ${wide(w.checks, table)}
    </details>`,
  );
}

/** Cách tính, and whose reading of the words it is. */
export function method(page: Page): Html {
  const { w, options } = page;
  const list = dimensions.map((d) => html`<li><strong>${d.name[options.locale]}</strong>: ${d.measures[options.locale]}.</li>`);
  return page.section(
    "method",
    w.method,
    html`<p>${w.formula}</p>
      <p>${w.ours}</p>
      <ul>
        ${list}
      </ul>
      <p>${w.refusedMeans}</p>
      <p class="soft">${w.made}</p>`,
  );
}
