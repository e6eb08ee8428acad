import type { Locale } from "../../core/index.js";
import type { Dataset } from "../dataset.js";
import { maskCell } from "../mask.js";
import type { PersonReader } from "./columns.js";
import { disagrees, type DifferenceKind } from "./differences.js";
import type { ListedPerson } from "./person.js";
import type { Reconciliation } from "./reconcile.js";
import { words } from "./words.js";

/** Một danh sách trong kết quả: its people, and where each stood in the file. */
export interface Side {
  /** The file, for people who read. */
  readonly name: string;
  readonly dataset: Dataset;
  readonly reader: PersonReader;
  readonly people: readonly ListedPerson[];
  /** The row of each in the file. */
  readonly numbers: readonly number[];
}

/** Cách viết kết quả. */
export interface ReportOptions {
  readonly locale: Locale;
  /** Values as they stand in the lists. Default: they are masked. */
  readonly showValues?: boolean | undefined;
}

/** Đếm: what a summary says, and what a script reads. */
export interface ReconciliationCounts {
  readonly matched: number;
  readonly differing: number;
  readonly onlyInA: number;
  readonly onlyInB: number;
  readonly repeatedInA: number;
  readonly repeatedInB: number;
  readonly possible: number;
  /** For each field, how many people differ in it, and how. */
  readonly fields: Readonly<Record<string, Readonly<Partial<Record<DifferenceKind, number>>>>>;
}

export function countsOf(result: Reconciliation): ReconciliationCounts {
  const { matched, onlyInA, onlyInB, repeatedInA, repeatedInB, possible } = result;
  const fields = new Map<string, Partial<Record<DifferenceKind, number>>>();
  for (const { differences } of matched)
    for (const { field, kind } of differences) {
      const of = fields.get(field) ?? {};
      of[kind] = (of[kind] ?? 0) + 1;
      fields.set(field, of);
    }
  return {
    matched: matched.length,
    differing: matched.filter(({ differences }) => differences.some(({ kind }) => disagrees(kind))).length,
    onlyInA: onlyInA.length,
    onlyInB: onlyInB.length,
    repeatedInA: repeatedInA.length,
    repeatedInB: repeatedInB.length,
    possible: possible.length,
    fields: Object.fromEntries(fields),
  };
}

const own = ["personalId", "name", "birthDate", "sex", "residence"] as const;
const isOwn = (field: string): field is (typeof own)[number] => own.some((each) => each === field);

/** Tên một trường, in the words of the list that has it. */
export function fieldName(field: string, { dataset, reader }: Side, locale: Locale): string {
  if (isOwn(field)) return words[locale].own[field];
  const at = reader.fields.get(field);
  return at === undefined ? field : dataset.columns[at]!.name[locale];
}

function valueOf({ dataset, reader }: Side, person: ListedPerson | undefined, field: string, showValues: boolean): string {
  const text = (isOwn(field) ? person?.[field] : person?.facts?.[field]) ?? "";
  const at = reader.fields.get(field);
  if (showValues || at === undefined) return text;
  return maskCell(dataset.columns[at]!, text, dataset.identifiers);
}

/** Mọi điều cần xem, mỗi điều một dòng; the first is the header. Nothing for people in whom the lists are the same. */
export function* reconciliationRows(
  result: Reconciliation,
  a: Side,
  b: Side,
  { locale, showValues = false }: ReportOptions,
): Generator<readonly string[]> {
  const w = words[locale];
  yield w.header(a.name, b.name);
  const numbers = (side: Side, rows: readonly number[]) => rows.map((row) => side.numbers[row]).join("; ");
  const line = (outcome: keyof typeof w.outcomes, rowsA: readonly number[], rowsB: readonly number[], rest: readonly string[]) => {
    const [side, row] = rowsA.length > 0 ? [a, rowsA[0]!] : [b, rowsB[0]!];
    const who = (["personalId", "name"] as const).map((field) => valueOf(side, side.people[row], field, showValues));
    return [w.outcomes[outcome], numbers(a, rowsA), numbers(b, rowsB), ...who, ...rest];
  };
  const blank = ["", "", ""];
  for (const pair of result.matched)
    for (const { field, kind } of pair.differences) {
      const values = [valueOf(a, a.people[pair.a], field, showValues), valueOf(b, b.people[pair.b], field, showValues)];
      yield line("differs", [pair.a], [pair.b], [fieldName(field, a, locale), ...values, w.kinds[kind]]);
    }
  for (const row of result.onlyInA) yield line("only-in-a", [row], [], [...blank, ""]);
  for (const row of result.onlyInB) yield line("only-in-b", [], [row], [...blank, ""]);
  for (const { row, of } of result.repeatedInA) yield line("repeated-in-a", [row, of], [], [...blank, ""]);
  for (const { row, of } of result.repeatedInB) yield line("repeated-in-b", [], [row, of], [...blank, ""]);
  for (const { a: rowsA, b: rowsB, why } of result.possible) yield line("possible", rowsA, rowsB, [...blank, w.why[why]]);
}
