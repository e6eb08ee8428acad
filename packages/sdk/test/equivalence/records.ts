import { between, pick, seeded, type PlainDate } from "../../src/core/index.js";
import { madeUpToday } from "../../src/databases/made-up.js";
import type { RecordUnit } from "../../src/databases/record-unit.js";
import type { RecordVectors } from "../../src/databases/vectors.js";
import { recordOracle } from "../oracle/record.js";
import { tables, type Cells } from "./engines.js";
import { edges, mutate, storable } from "./hostile.js";

/** Valid records first, every vector next; then one thing wrong with each. */
export function hostileRows({ columns, generate }: RecordUnit, vectors: RecordVectors, count: number): Cells[] {
  const keys = columns.map((c) => c.key);
  const random = seeded(6_496);
  const dates = edges(madeUpToday);
  const people = [...generate(random, Math.ceil(count / 3))].map((p) => p.row);
  const rows: Cells[] = [
    ...people,
    vectors.row,
    ...vectors.rows.map((v) => keys.map((key, i) => (key in v.cells ? v.cells[key] : vectors.row[i]))),
  ];
  while (rows.length < count) {
    const row = people[rows.length % people.length]!;
    const i = between(random, 0, keys.length - 1);
    const other = between(random, 0, keys.length - 1);
    // now and then a value in the wrong column, or of another person
    const kind = random();
    const stranger = people[between(random, 0, people.length - 1)]!;
    const onEdge = columns[i]!.kind === "date" && random() < 0.5;
    const cell =
      kind < 0.08
        ? row[other]
        : kind < 0.16
          ? stranger[i]
          : onEdge
            ? pick(random, dates)
            : mutate(random, row[i] ?? row[other] ?? "", madeUpToday);
    if (storable(cell)) rows.push(row.with(i, cell));
  }
  return rows;
}

/** The generated code's answer, as one string. */
export function generated({ steps, verdicts }: RecordUnit, row: Cells, asOf: PlainDate | undefined): string {
  const out = new Uint8Array(steps.length);
  verdicts(row, out, asOf);
  return out.join("");
}

/** Letters, marks and what joins them; one letter at least; at most 100 units. */
function looksLikeName(text: string): boolean {
  let letters = 0;
  for (const c of text) {
    if (/\p{Alphabetic}/u.test(c) && /\p{L}/u.test(c)) letters++;
    else if (!/\p{L}|\p{M}|\p{Zs}/u.test(c) && !["'", "\u2019", "\u02bc", "-"].includes(c)) return false;
  }
  return letters > 0 && text.length < 101;
}

/** The oracle's answer, as one string. */
export function oracleOf({ rule }: RecordUnit, asOf: PlainDate | undefined): (row: Cells) => string {
  const oracle = recordOracle(rule, tables, { asOf, fields: { "person-name": looksLikeName } });
  return (row) => oracle(row).join("");
}

/** A verdict string without the steps that no SQL has. */
export const inSql = ({ steps }: RecordUnit, all: string): string => [...all].filter((_, i) => !steps[i]!.jsOnly).join("");
