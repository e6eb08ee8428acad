import { csvText } from "@hoso/sdk/quality/write";
import type { Bilingual, Locale } from "@hoso/sdk/core";
import type { Lesson } from "../catalogue/lesson.ts";
import { frameworks } from "../frameworks/frameworks.ts";
import { costs, type CostInputs, type Figure, type Measures } from "./measures.ts";
import { FEW, words } from "./words.ts";

/** Cả báo cáo, as it is written to JSON. */
export interface TrainingReport {
  readonly measures: Measures;
  readonly cost?: { readonly inputs: CostInputs; readonly online: number; readonly classroom: number };
}

export const withCost = (measures: Measures, inputs: CostInputs | undefined): TrainingReport =>
  inputs === undefined ? { measures } : { measures, cost: { inputs, ...costs(inputs) } };

export interface Table {
  readonly title: string;
  readonly header: readonly string[];
  readonly rows: readonly (readonly string[])[];
  /** Text instead of figures: read from the left. */
  readonly prose?: true;
}

/** With the sign of arithmetic: a hyphen before a number is what spreadsheets are guarded against. */
const number = (figure: Figure, digits: number, locale: Locale): string =>
  figure === undefined ? FEW : new Intl.NumberFormat(locale, { maximumFractionDigits: digits }).format(figure).replace(/^-/u, "−");

const share = (figure: Figure, locale: Locale): string => (figure === undefined ? FEW : `${number(figure * 100, 0, locale)} %`);

/** The tables of a report, the same in CSV and in HTML. Those with nothing in them are left out. */
export function tables(
  { measures: m, cost }: TrainingReport,
  lessons: readonly Lesson[],
  titles: ReadonlyMap<string, Bilingual>,
  locale: Locale,
): readonly Table[] {
  const w = words[locale];
  const n = (figure: Figure, digits: number) => number(figure, digits, locale);
  const name = (id: string) => `${id.toUpperCase()} · ${lessons.find((l) => l.id === id)!.title[locale]}`;
  const competences = [...new Set(m.units.flatMap((u) => Object.keys(u.coverage)))].sort();
  const known = frameworks.flatMap((f) =>
    f.domains.flatMap((d) => d.competences.map((c) => [`${f.id}/${c.code}`, c.name, f.name] as const)),
  );
  const all: readonly Table[] = [
    {
      title: w.lessons,
      header: [w.lesson, w.started, w.mastered, w.firstTry, w.minutes],
      rows: m.lessons.map((l) => [name(l.lesson), n(l.started, 0), share(l.mastered, locale), share(l.firstTry, locale), n(l.minutes, 1)]),
    },
    {
      title: w.items,
      header: [w.item, w.answered, w.difficulty, w.discrimination],
      rows: m.items.map((i) => [
        `${i.exercise} · ${titles.get(i.exercise)![locale]}`,
        n(i.answered, 0),
        n(i.difficulty, 2),
        i.answered !== undefined && i.discrimination === undefined ? "–" : n(i.discrimination, 2),
      ]),
    },
    {
      title: w.units,
      header: [w.unit, w.learners, ...competences],
      rows: m.units.map((u) => [
        u.unit,
        n(u.learners, 0),
        ...competences.map((c) => (u.learners === undefined ? FEW : share(u.coverage[c], locale))),
      ]),
    },
    {
      title: w.competences,
      header: [w.code, w.competence, w.framework],
      rows: known.filter(([id]) => competences.includes(id)).map(([id, own, framework]) => [id, own[locale], framework[locale]]),
      prose: true,
    },
    ...(cost === undefined ? [] : [costTable(cost, locale)]),
  ];
  return all.filter((t) => t.rows.length > 0);
}

/** The two ways beside each other, each with its formula and the numbers put in, so that anybody can work it out again. */
function costTable({ inputs: i, online, classroom }: NonNullable<TrainingReport["cost"]>, locale: Locale): Table {
  const w = words[locale];
  const n = (x: number) => number(x, 0, locale);
  const row = (way: string, sum: number, working: string) => [way, n(sum), n(Math.round(sum / i.learners)), working];
  return {
    title: w.cost,
    header: [w.way, w.total, w.each, w.working],
    rows: [
      row(w.online, online, `${n(i.onlineFixed)} + ${n(i.learners)} × ${n(i.onlineEach)}`),
      row(
        w.classroom,
        classroom,
        `⌈${n(i.learners)} / ${n(i.classSize)}⌉ × ${n(i.days)} × (${n(i.trainerDay)} + ${n(i.roomDay)}) + ${n(i.learners)} × ${n(i.days)} × ${n(i.learnerDay)}`,
      ),
    ],
    prose: true,
  };
}

/** Báo cáo dạng CSV: a table after another, with a blank line between. */
export const csvReport = (list: readonly Table[]): string =>
  list.map(({ title, header, rows }) => csvText([[title], [...header], ...rows], { mark: false })).join("\r\n");
