import type { Finding, Reason } from "../../core/index.js";
import { findHeader, type RawRow } from "./header-row.js";
import { InputError } from "./input-error.js";
import type { TableProblem } from "./phrases.js";
import { BATCH, HEADER_WITHIN, type Rows, type SourceRow } from "./source.js";

/** A raw row with what its own reader found wrong. */
export interface ReadRow extends RawRow {
  readonly problems?: readonly Finding<TableProblem>[] | undefined;
}

/** Phần chung của mọi bảng có dòng tiêu đề: CSV and sheets. */
export interface Table {
  readonly header: readonly string[];
  readonly headerRow: number;
  readonly known: number;
  readonly remarks: readonly Reason<TableProblem>[];
  readonly above: readonly (readonly string[])[];
  readonly rows: Rows;
}

/** A header with nothing under it; `ours` when its names are known, so that no other sheet is looked for. */
export class NoRows extends InputError {
  readonly ours: boolean;

  constructor(ours: boolean) {
    super("table/no-rows");
    this.ours = ours;
  }
}

/** Finds the header among the first rows and makes batches of what follows; refuses a table without rows. */
export async function tableOf(source: AsyncGenerator<readonly ReadRow[], void, undefined>, known: ReadonlySet<string>): Promise<Table> {
  const first: ReadRow[] = [];
  // one row more than the header may take, so that a second header row is seen
  while (first.length <= HEADER_WITHIN) {
    const next = await source.next();
    if (next.done === true) break;
    for (const row of next.value) first.push(row);
  }
  const found = findHeader(first.slice(0, HEADER_WITHIN + 1), known);
  if (found === undefined) throw await stop(source, new InputError("table/no-header", { within: HEADER_WITHIN }));
  const { header, headerRow, remarks } = found;
  const above = first.slice(0, found.at).map((row) => row.cells);
  const rows = batches(first.splice(0).slice(found.next), source, header.length);
  const start = await rows.next();
  if (start.done === true) throw new NoRows(found.known >= Math.min(2, header.length));
  return { header, headerRow, known: found.known, above, remarks, rows: after(start.value, rows) };
}

async function stop(source: AsyncGenerator<unknown, void, undefined>, error: InputError): Promise<InputError> {
  await source.return();
  return error;
}

/** What is already read, then the rest; closing it closes the rest, also before the first step. */
export function after<T>(
  first: T,
  rest: AsyncGenerator<T, void, undefined>,
): AsyncIterableIterator<T> & { return(): Promise<IteratorResult<T>> } {
  let given = false;
  return {
    [Symbol.asyncIterator]() {
      return this;
    },
    async next() {
      if (given) return rest.next();
      given = true;
      return { done: false, value: first };
    },
    async return() {
      given = true;
      await rest.return();
      return { done: true, value: undefined };
    },
  };
}

async function* batches(
  first: readonly ReadRow[],
  source: AsyncGenerator<readonly ReadRow[], void, undefined>,
  columns: number,
): AsyncGenerator<readonly SourceRow[], void, undefined> {
  try {
    let batch: SourceRow[] = [];
    const take = function* (rows: readonly ReadRow[]) {
      for (const row of rows) {
        if (row.cells.every((c) => c.trim() === "")) continue;
        batch.push(checked(row, columns));
        if (batch.length === BATCH) {
          yield batch;
          batch = [];
        }
      }
    };
    yield* take(first);
    for await (const rows of source) yield* take(rows);
    if (batch.length > 0) yield batch;
  } finally {
    await source.return();
  }
}

function checked(row: ReadRow, columns: number): SourceRow {
  if (row.cells.length <= columns) return row;
  let filled = row.cells.length;
  while (filled > columns && row.cells[filled - 1]!.trim() === "") filled--;
  if (filled === columns) return { ...row, cells: row.cells.slice(0, columns) };
  const tooMany: Finding<TableProblem> = { code: "table/too-many-cells", params: { cells: filled, columns }, severity: "refuse" };
  return { ...row, problems: [...(row.problems ?? []), tooMany] };
}
