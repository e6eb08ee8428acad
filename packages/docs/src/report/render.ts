import { csvText } from "@hoso/sdk/quality/write";
import type { Bilingual, Locale } from "@hoso/sdk/core";
import type { Lesson } from "../catalogue/lesson.ts";
import { costs, FEWEST, type CostInputs, type Figure, type Measures } from "./measures.ts";

const words = {
  vi: {
    title: "Báo cáo đào tạo",
    learners: "Học viên",
    lessons: "Bài học",
    lesson: "Bài",
    started: "Đã học",
    mastered: "Nắm vững",
    firstTry: "Đúng lần đầu",
    minutes: "Phút (trung vị)",
    items: "Bài tập",
    item: "Bài tập",
    answered: "Đã làm",
    difficulty: "Độ khó (1 là dễ)",
    discrimination: "Độ phân biệt",
    units: "Năng lực theo đơn vị",
    unit: "Đơn vị",
    few: `ít hơn ${FEWEST} người`,
    cost: "Chi phí",
    online: "Học trực tuyến",
    classroom: "Học tại lớp",
    dong: "đồng",
    formulas: [
      "Độ khó: trung bình điểm lần đầu của một bài tập, từ 0 đến 1.",
      "Độ phân biệt: hệ số tương quan điểm nhị phân đã hiệu chỉnh, r = Σ(x − x̄)(y − ȳ) / √(Σ(x − x̄)² · Σ(y − ȳ)²); x là điểm lần đầu của bài tập, y là trung bình điểm lần đầu của các bài tập còn lại. Bài chấm từng phần thì là tương quan Pearson.",
      `Số liệu của ít hơn ${FEWEST} người không được nêu.`,
    ],
  },
  en: {
    title: "Training report",
    learners: "Learners",
    lessons: "Lessons",
    lesson: "Lesson",
    started: "Started",
    mastered: "Mastered",
    firstTry: "Right at first try",
    minutes: "Minutes (median)",
    items: "Exercises",
    item: "Exercise",
    answered: "Answered",
    difficulty: "Difficulty (1 is easy)",
    discrimination: "Discrimination",
    units: "Competences by unit",
    unit: "Unit",
    few: `fewer than ${FEWEST} people`,
    cost: "Cost",
    online: "Online",
    classroom: "Classroom",
    dong: "đồng",
    formulas: [
      "Difficulty: the mean first-try score of an exercise, from 0 to 1.",
      "Discrimination: the corrected point-biserial correlation, r = Σ(x − x̄)(y − ȳ) / √(Σ(x − x̄)² · Σ(y − ȳ)²); x is the first-try score of the exercise, y the mean first-try score of the other exercises. Where an exercise is graded in parts it is Pearson's correlation.",
      `Figures of fewer than ${FEWEST} people are not given.`,
    ],
  },
} satisfies Record<Locale, unknown>;

/** Cả báo cáo, as it is written to JSON. */
interface TrainingReport {
  readonly measures: Measures;
  readonly cost?: { readonly inputs: CostInputs; readonly online: number; readonly classroom: number };
}

export const withCost = (measures: Measures, inputs: CostInputs | undefined): TrainingReport =>
  inputs === undefined ? { measures } : { measures, cost: { inputs, ...costs(inputs) } };

interface Table {
  readonly title: string;
  readonly header: readonly string[];
  readonly rows: readonly (readonly string[])[];
}

/** The tables of a report, the same in CSV and in HTML. */
export function tables(
  { measures: m }: TrainingReport,
  lessons: readonly Lesson[],
  titles: ReadonlyMap<string, Bilingual>,
  locale: Locale,
): readonly Table[] {
  const w = words[locale];
  const number = (figure: Figure, digits: number) =>
    figure === undefined ? w.few : new Intl.NumberFormat(locale, { maximumFractionDigits: digits }).format(figure);
  const share = (figure: Figure) => (figure === undefined ? w.few : `${number(figure * 100, 0)} %`);
  const name = (id: string) => `${id.toUpperCase()} · ${lessons.find((l) => l.id === id)!.title[locale]}`;
  const competences = [...new Set(m.units.flatMap((u) => Object.keys(u.coverage)))].sort();
  return [
    {
      title: w.lessons,
      header: [w.lesson, w.started, w.mastered, w.firstTry, w.minutes],
      rows: m.lessons.map((l) => [
        name(l.lesson),
        l.started < FEWEST ? w.few : String(l.started),
        share(l.mastered),
        share(l.firstTry),
        number(l.minutes, 1),
      ]),
    },
    {
      title: w.items,
      header: [w.item, w.answered, w.difficulty, w.discrimination],
      rows: m.items.map((i) => [
        `${i.exercise} · ${titles.get(i.exercise)![locale]}`,
        i.answered < FEWEST ? w.few : String(i.answered),
        number(i.difficulty, 2),
        i.answered >= FEWEST && i.discrimination === undefined ? "–" : number(i.discrimination, 2),
      ]),
    },
    {
      title: w.units,
      header: [w.unit, w.learners, ...competences],
      rows: m.units.map((u) => [
        u.unit,
        u.learners === undefined ? w.few : String(u.learners),
        ...competences.map((c) => (u.learners === undefined ? w.few : share(u.coverage[c]))),
      ]),
    },
  ];
}

/** Báo cáo dạng CSV: a table after another, with a blank line between. */
export const csvReport = (list: readonly Table[]): string =>
  list.map(({ title, header, rows }) => csvText([[title], [...header], ...rows], { mark: false })).join("\r\n");

const ENTITIES: Readonly<Record<string, string>> = { "&": "&amp;", "<": "&lt;", ">": "&gt;", '"': "&quot;" };
const escape = (text: string): string => text.replace(/[&<>"]/gu, (c) => ENTITIES[c]!);

/** A share as a bar beside its number; anything else as it stands. */
function cell(text: string): string {
  const percent = /^(\d{1,3}) %$/u.exec(text)?.[1];
  const bar =
    percent === undefined
      ? ""
      : `<svg viewBox="0 0 100 8" aria-hidden="true"><rect class="all" width="100" height="8"/><rect width="${percent}" height="8"/></svg>`;
  return `<td>${escape(text)}${bar}</td>`;
}

const style = `:root{color-scheme:light dark}body{margin:0 auto;max-width:64rem;padding:1rem;font:1rem/1.5 system-ui,sans-serif}div{overflow-x:auto}table{border-collapse:collapse;width:100%}th,td{padding:.375rem .5rem;border-bottom:1px solid #8886;text-align:start;vertical-align:top}svg{display:block;width:6rem;height:.5rem}rect{fill:#23407f}.all{fill:#8884}@media(prefers-color-scheme:dark){rect{fill:#a9c1f7}}@media print{div{overflow:visible}}`;

/** Báo cáo dạng HTML: one file, no script, nothing asked of anywhere. */
export function htmlReport(report: TrainingReport, list: readonly Table[], locale: Locale): string {
  const w = words[locale];
  const table = ({ title, header, rows }: Table) =>
    `<h2>${escape(title)}</h2><div tabindex="0" role="region" aria-label="${escape(title)}"><table><thead><tr>${header.map((h) => `<th scope="col">${escape(h)}</th>`).join("")}</tr></thead><tbody>${rows
      .map(([first = "", ...rest]) => `<tr><th scope="row">${escape(first)}</th>${rest.map(cell).join("")}</tr>`)
      .join("")}</tbody></table></div>`;
  return `<!doctype html><html lang="${locale}"><head><meta charset="utf-8"><meta name="viewport" content="width=device-width, initial-scale=1"><meta http-equiv="Content-Security-Policy" content="default-src 'none'; style-src 'unsafe-inline'"><title>${w.title}</title><style>${style}</style></head><body><main><h1>${w.title}</h1><p>${w.learners}: ${report.measures.learners}</p>${list
    .filter((t) => t.rows.length > 0)
    .map(table)
    .join("")}${costPart(report, locale)}<ul>${w.formulas.map((f) => `<li>${escape(f)}</li>`).join("")}</ul></main></body></html>\n`;
}

/** The two formulas with the numbers put in, so that anybody can work them out again. */
function costPart({ cost }: TrainingReport, locale: Locale): string {
  if (cost === undefined) return "";
  const w = words[locale];
  const n = (x: number) => new Intl.NumberFormat(locale).format(x);
  const i = cost.inputs;
  const online = `${n(i.onlineFixed)} + ${n(i.learners)} × ${n(i.onlineEach)} = ${n(cost.online)} ${w.dong}`;
  const classroom = `⌈${n(i.learners)} / ${n(i.classSize)}⌉ × ${n(i.days)} × (${n(i.trainerDay)} + ${n(i.roomDay)}) + ${n(i.learners)} × ${n(i.days)} × ${n(i.learnerDay)} = ${n(cost.classroom)} ${w.dong}`;
  return `<h2>${w.cost}</h2><p>${w.online}: ${online}</p><p>${w.classroom}: ${classroom}</p>`;
}
