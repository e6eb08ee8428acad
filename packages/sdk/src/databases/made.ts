import type { ExamineOptions, Random } from "../core/index.js";
import { flattenOf } from "./cells.js";
import type { Row } from "./column.js";
import type { Facts } from "./fact.js";
import { madeUpToday } from "./made-up.js";

/** Một bản ghi giả: nested, and as a row. */
export interface Made<T> {
  readonly record: T;
  readonly row: Row;
}

/** Bộ sinh của một bản ghi: `start` makes what all of them share, then one record at each call. */
export function generatorOf<T>(facts: Facts, start: (random: Random) => () => unknown) {
  return function* generate(random: Random, count: number): Generator<Made<T>> {
    const flatten = flattenOf(facts);
    const next = start(random);
    for (let i = 0; i < count; i++) {
      const record = known(next()) as T;
      yield { record, row: flatten(record) };
    }
  };
}

/** What is not known is left out, as the schemas ask. */
function known(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(known);
  if (typeof value !== "object" || value === null) return value;
  return Object.fromEntries(Object.entries(value).flatMap(([key, inner]) => (inner === undefined ? [] : [[key, known(inner)]])));
}

/** Điều cần ở một loại mã để làm mã giả. */
export interface Generating {
  generate(random: Random): string;
  examine(text: string, options: ExamineOptions): readonly unknown[];
  remarks(text: string, options: ExamineOptions): readonly { readonly severity: string }[];
}

/** Một mã giả mà ngày giả không ai nghi ngờ. */
export function soundOne(
  { generate, examine, remarks }: Generating,
  random: Random,
  wanted: (text: string) => boolean = () => true,
): string {
  for (;;) {
    const text = generate(random);
    const asked = { asOf: madeUpToday, strict: true };
    if (wanted(text) && examine(text, asked).length === 0 && remarks(text, asked).every((r) => r.severity === "info")) return text;
  }
}
