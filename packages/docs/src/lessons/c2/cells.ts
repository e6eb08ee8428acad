import { citizen } from "@hoso/sdk/quality";
import type { Item } from "../../learn/exercise.ts";
import { columns, judge, type Found } from "./judge.ts";

type Rows = readonly (readonly string[])[];

/** The rows that a question shows. */
export const rowsOf = (item: Item): Rows => (item.exhibit.kind === "table" ? item.exhibit.rows : []);

/** What the engine says of the table that a question shows. */
export const found = (item: Item): Found[] => judge(rowsOf(item));

/** Các ô mà một điều tìm thấy nói đến: two, where two cells contradict each other. As `row:column`. */
export function cellsOf(finding: Found): string[] {
  const named = citizen.steps[finding.step]!.columns.map((key) => columns.findIndex((c) => c.key === key));
  return named.filter((at) => at >= 0).map((at) => `${finding.row}:${at}`);
}

/** The same table with one cell changed. */
export function changed(rows: Rows, row: number, column: number, text: string): Rows {
  return rows.map((cells, r) => (r === row ? cells.map((cell, c) => (c === column ? text : cell)) : cells));
}
