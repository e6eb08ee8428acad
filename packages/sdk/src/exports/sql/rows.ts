import { isObject } from "../../rules/record-faults.js";
import type { Row } from "../../databases/index.js";
import type { RecordUnit } from "../../databases/record-unit.js";
import { tablesOf, type SqlColumn, type SqlList, type SqlTable } from "./tables.js";

/** Một dòng để ghi vào bảng: values by column, keys of the database's own included. */
export interface SqlRow {
  readonly table: string;
  readonly values: Readonly<Record<string, SqlValue>>;
}

/** Numbers and days go as text, and the engine reads them: money does not fit a double. */
export type SqlValue = string | number | boolean | readonly string[] | null;

/** Một bản ghi, nested and as a row: what a generator makes, or what a file was read into. */
export interface Filed {
  readonly record: unknown;
  readonly row: Row;
}

function at(record: unknown, path: readonly string[]): unknown {
  let found = record;
  for (const key of path) found = isObject(found) ? found[key] : undefined;
  return found;
}

function valueOf(value: unknown): SqlValue {
  if (typeof value === "string" || typeof value === "boolean") return value;
  return Array.isArray(value) ? value.map(String) : null;
}

/** Một dòng của sổ phẳng, as the one row of the record's own table; where the record has a list, the row has its first item. */
export function sqlRow(unit: RecordUnit, row: Row, id: number): SqlRow {
  const { name, columns } = tablesOf(unit);
  const cells = columns.map(({ key, type }, i) => {
    const cell = row[i] === undefined || row[i] === "" ? null : row[i]!;
    return [key, type === "texts" && cell !== null ? [cell] : cell] as const;
  });
  return { table: name, values: { _id: id, ...Object.fromEntries(cells) } };
}

/**
 * Các dòng của nhiều bản ghi: parents before the items of their lists, numbered from `first`, as the tables of
 * `schemaSql` take them.
 */
export function* sqlRows(unit: RecordUnit, records: Iterable<Filed>, first = 1): Generator<SqlRow> {
  const top = tablesOf(unit);
  const next = new Map<string, number>();
  const number = (name: string): number => {
    const n = next.get(name) ?? first;
    next.set(name, n + 1);
    return n;
  };

  function* items(list: SqlList, holder: unknown, parent: number): Generator<SqlRow> {
    const found = at(holder, list.path);
    if (!Array.isArray(found)) return;
    for (const [position, item] of (found as readonly unknown[]).entries())
      yield* rowOf(list, item, (column) => at(item, column.path), { _parent: parent, _position: position + 1 });
  }

  function* rowOf(
    table: SqlTable,
    record: unknown,
    cell: (column: SqlColumn) => unknown,
    keys: Readonly<Record<string, number>> = {},
  ): Generator<SqlRow> {
    const _id = number(table.name);
    const values = Object.fromEntries(table.columns.map((column) => [column.key, valueOf(cell(column))]));
    yield { table: table.name, values: { _id, ...keys, ...values } };
    for (const list of table.lists) yield* items(list, record, _id);
  }

  for (const { record, row } of records) {
    const byHand = unit.facts === undefined ? sqlRow(unit, row, 0).values : undefined;
    yield* rowOf(top, record, byHand === undefined ? (c) => at(record, c.path) : (c) => byHand[c.key]);
  }
}
