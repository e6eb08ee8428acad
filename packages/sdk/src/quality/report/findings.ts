import type { Severity } from "../../core/index.js";
import type { StepSummary } from "../summary.js";
import { html, type Html } from "./html.js";
import { bar, wide, type Page } from "./page.js";

const MOST = 15;

/** How grave it is, in a word and a colour. */
export function tag(page: Page, severity: Severity): Html {
  const [tone, text] = severity === "refuse" ? ["bad", page.w.back] : severity === "info" ? ["", page.w.info] : ["see", page.w.see];
  return html`<span class="tag ${tone}">${text}</span>`;
}

/** Lỗi hay gặp, the most frequent first; the bar compares them with each other. */
export function reasons(page: Page): Html {
  const { w, summary } = page;
  const told = summary.steps.filter((s) => s.told > 0).sort((a, b) => b.told - a.told);
  const most = told[0]?.told ?? 0;
  const item = (step: StepSummary): Html => {
    const column = step.columns[0];
    const sample = page.sampleOf(step.code, column);
    const offer = sample?.suggestion === undefined ? "" : `; ${w.suggestion}: ${sample.suggestion}`;
    const tone = step.severity === "refuse" ? "bad" : "see";
    return html`<li><div class="line"><strong>${page.nameOf(column)}</strong>${tag(page, step.severity)}<code>${step.code}</code><span class="count">${w.times(page.count(step.told))}</span></div>
<span class="bar" aria-hidden="true"><i class="${tone}" style="flex:${step.told / most}"></i><i style="flex:${1 - step.told / most}"></i></span>
<p>${page.sentence(step.code, column)}.</p>
<p class="soft small">${sample === undefined ? undefined : `${w.example(sample.row)}: ${sample.value ?? ""}${offer}. `}${page.law(step.law)}</p></li>`;
  };
  const rest = told.length - MOST;
  return page.section("reasons", w.reasons, told.length === 0 ? html`<p>${w.noReasons}</p>` : html`<ol class="reasons">${told.slice(0, MOST).map(item)}</ol>${rest > 0 ? html`<p class="soft">${w.others(rest)}</p>` : undefined}`);
}

/** Ai bị ghi trùng: numbers of rows, no names. */
export function duplicates(page: Page): Html {
  const { w, summary } = page;
  const { id, person, complete, first } = summary.duplicates;
  const counts = w.duplicateCounts(page.count(id.people), page.count(id.rows), page.count(person.people), page.count(person.rows));
  // a pair is listed once, from its earlier row
  const pairs = first.filter((d) => d.row < d.with);
  const list = html`<p class="small">${w.firstPairs}: ${pairs.map((d) => w.pair(page.count(d.row), page.count(d.with))).join("; ")}.</p>`;
  return page.section("duplicates", w.duplicates, html`<p>${counts}</p>${pairs.length > 0 ? list : undefined}${complete ? undefined : html`<p class="box">${w.incomplete}</p>`}`);
}

/** Các dòng làm mẫu. */
export function samples(page: Page): Html {
  const { w, summary, options } = page;
  if (summary.samples.length === 0) return html``;
  const rows = summary.samples.map(
    (s) => html`<tr><td class="n">${page.count(s.row)}</td><th scope="row">${page.nameOf(s.column)}</th><td>${s.value}</td><td>${s.suggestion}</td><td>${tag(page, s.severity)} ${options.say(s)} <code>${s.code}</code></td></tr>`,
  );
  const table = html`<table><caption>${summary.masked ? w.masked : w.unmasked}</caption><thead><tr><th scope="col" class="n">${w.row}</th><th scope="col">${w.column}</th><th scope="col">${w.value}</th><th scope="col">${w.suggestion}</th><th scope="col">${w.finding}</th></tr></thead><tbody>${rows}</tbody></table>`;
  return page.section("samples", w.samples, wide(w.samples, table));
}
