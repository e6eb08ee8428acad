import { quote, quoteName } from "../../rules/index.js";
import type { SqlRow, SqlValue } from "./rows.js";

function literal(value: SqlValue): string {
  if (value === null) return "NULL";
  if (typeof value === "string") return quote(value);
  if (typeof value === "number" || typeof value === "boolean") return String(value);
  return `CAST(ARRAY[${value.map(quote).join(",")}] AS text[])`;
}

/** So many rows go into one statement, or some more where a record has long lists. */
const BATCH = 500;

function statement([first, ...rest]: readonly SqlRow[]): string {
  const columns = Object.keys(first!.values);
  const rows = [first!, ...rest].map(({ values }) => `(${columns.map((key) => literal(values[key] ?? null)).join(", ")})`);
  return `INSERT INTO ${quoteName(first!.table)} (${columns.map(quoteName).join(", ")}) VALUES\n${rows.join(",\n")};`;
}

/**
 * Câu lệnh ghi các dòng, table by table within each batch, parents first; the same for both engines. It is for seeds and
 * for tests: whoever loads a whole register uses the engine's own COPY.
 */
export function* insertSql(rows: Iterable<SqlRow>): Generator<string> {
  let waiting: SqlRow[] = [];
  const flush = (): string[] => [...Map.groupBy(waiting, (row) => row.table).values()].map(statement);
  for (const row of rows) {
    // a batch begins with a record, so that no item comes before the row that holds it
    if (waiting.length >= BATCH && !("_parent" in row.values)) {
      yield* flush();
      waiting = [];
    }
    waiting.push(row);
  }
  if (waiting.length > 0) yield* flush();
}
