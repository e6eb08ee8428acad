import type { Severity } from "../../core/index.js";
import type { StepSummary } from "../summary.js";
import { html, type Html } from "./html.js";
import { wide, type Page } from "./page.js";

/** How many of each weight are told at length. */
const MOST = { refuse: 12, doubt: 8, note: 4 } as const;
const SAMPLES = 60;

/** How grave it is, in a word and a colour. */
export function tag(page: Page, severity: Severity): Html {
  const [tone, text] = severity === "refuse" ? ["bad", page.w.back] : severity === "info" ? ["", page.w.info] : ["see", page.w.see];
  return html`<span class="tag ${tone}">${text}</span>`;
}

type Weight = keyof typeof MOST;
const weightOf = (severity: Severity): Weight => (severity === "refuse" ? "refuse" : severity === "info" ? "note" : "doubt");
const TONES: Readonly<Record<Weight, string>> = { refuse: "bad", doubt: "see", note: "soft" };

function reason(page: Page, step: StepSummary, most: number): Html {
  const { w } = page;
  const column = step.columns[0];
  const sample = page.sampleOf(step.code, column);
  const row = page.rowOf(step.code, column);
  const example =
    row === undefined
      ? []
      : [
          w.example(row),
          ...(sample?.value ? [sample.value] : []),
          ...(sample?.suggestion === undefined ? [] : [`${w.suggestion}: ${sample.suggestion}`]),
        ];
  return html`<li>
    <div class="line">
      <strong>${page.nameOf(column)}</strong>${tag(page, step.severity)}<code>${step.code}</code
      ><span class="count">${w.times(page.count(step.told))}</span>
    </div>
    <span class="bar" aria-hidden="true"
      ><i class="${TONES[weightOf(step.severity)]}" style="flex:${step.told / most}"></i><i style="flex:${1 - step.told / most}"></i
    ></span>
    <p>${page.sentence(step.code, column)}.</p>
    <p class="soft small">${example.length > 0 ? html`${example.join(" · ")}<br />` : undefined}${page.law(step.law)}</p>
  </li>`;
}

/** Lỗi hay gặp: what sends rows back first, then doubts, then notes; the bars of one group compare with each other. */
export function reasons(page: Page): Html {
  const { w, summary } = page;
  const told = summary.steps.filter((s) => s.told > 0).sort((a, b) => b.told - a.told);
  const titles: Readonly<Record<Weight, string>> = { refuse: w.refused, doubt: w.doubted, note: w.notes };
  const group = (weight: Weight): Html | undefined => {
    const steps = told.filter((s) => weightOf(s.severity) === weight);
    if (steps.length === 0) return undefined;
    const rest = steps.length - MOST[weight];
    return html`<h3>${titles[weight]}</h3>
      <ol class="reasons">
        ${steps.slice(0, MOST[weight]).map((step) => reason(page, step, steps[0]!.told))}
      </ol>
      ${rest > 0 ? html`<p class="soft">${w.others(rest)}</p>` : undefined}`;
  };
  const groups = (["refuse", "doubt", "note"] as const).map(group);
  return page.section("reasons", w.reasons, told.length === 0 ? html`<p>${w.noReasons}</p>` : html`${groups}`);
}

/** Ai bị ghi trùng: numbers of rows, no names. */
export function duplicates(page: Page): Html | undefined {
  const { w, summary, options } = page;
  if (options.dataset.person === undefined) return undefined;
  const { id, person, complete, first } = summary.duplicates;
  const counts = w.duplicateCounts(page.count(id.people), page.count(id.rows), page.count(person.people), page.count(person.rows));
  // a pair is listed once, from its earlier row
  const pairs = first.filter((d) => d.row < d.with);
  const list = html`<p class="small">${w.firstPairs}: ${pairs.map((d) => w.pair(page.count(d.row), page.count(d.with))).join("; ")}.</p>`;
  return page.section(
    "duplicates",
    w.duplicates,
    html`<p>${counts}</p>
      ${pairs.length > 0 ? list : undefined}${complete ? undefined : html`<p class="box">${w.incomplete}</p>`}`,
  );
}

/** Các dòng làm mẫu. */
export function samples(page: Page): Html {
  const { w, summary, options } = page;
  const order: readonly Weight[] = ["refuse", "doubt"];
  const shown = order.flatMap((weight) => summary.samples.filter((s) => weightOf(s.severity) === weight)).slice(0, SAMPLES);
  if (shown.length === 0) return html``;
  const rows = shown.map(
    (s) =>
      html`<tr>
        <td class="n">${page.count(s.row)}</td>
        <th scope="row">${page.nameOf(s.column)}</th>
        <td>${s.value}</td>
        <td>${s.suggestion}</td>
        <td>${tag(page, s.severity)} ${options.say(s)} <code>${s.code}</code></td>
      </tr>`,
  );
  const table = html`<table>
    <caption>
      ${summary.masked ? w.masked : w.unmasked}
    </caption>
    <thead>
      <tr>
        <th scope="col" class="n">${w.row}</th>
        <th scope="col">${w.column}</th>
        <th scope="col">${w.value}</th>
        <th scope="col">${w.offered}</th>
        <th scope="col">${w.finding}</th>
      </tr>
    </thead>
    <tbody>
      ${rows}
    </tbody>
  </table>`;
  return page.section("samples", w.samples, wide(w.samples, table));
}
