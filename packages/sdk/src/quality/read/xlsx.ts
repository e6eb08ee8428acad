import { streamXlsxRows, type CellValue } from "hucre/xlsx";
import { keysOf } from "./header-row.js";
import { InputError } from "./input-error.js";
import { BATCH, SHEET_ROWS, type CellKind, type ReadOptions, type Source } from "./source.js";
import { NoRows, tableOf, type ReadRow, type Table } from "./table.js";
import { collect, sheetsOf, zipBomb, type SheetName } from "./workbook.js";

/** A few bytes (a cell at “XFD2”) ask for a row of 16,384 cells: rows wider than any table have a budget together. */
const WIDE = 1_000;
const WIDE_CELLS = 8_388_608;

/** Đọc tệp .xlsx: the sheet asked for, or the first whose header is known, or the first that has a header. */
export async function readXlsx(bytes: AsyncIterable<Uint8Array>, options: ReadOptions): Promise<Source> {
  const file = await collect(bytes);
  const all = await sheetsOf(file);
  const known = keysOf(options.knownHeaders ?? []);
  const { sheet, table } = await choose(file, all, known, options.sheet);
  const { header, headerRow, above, remarks, rows } = table;
  return { format: "xlsx", sheet: sheet.name, sheets: all.map((s) => s.name), header, headerRow, above, remarks, rows };
}

interface Chosen {
  readonly sheet: SheetName;
  readonly table: Table;
}

async function choose(
  file: Uint8Array,
  all: readonly SheetName[],
  known: ReadonlySet<string>,
  wanted: string | undefined,
): Promise<Chosen> {
  const opened = async (sheet: SheetName): Promise<Chosen> => ({ sheet, table: await tableOf(rowsOf(file, sheet), known) });
  if (wanted !== undefined) {
    const sheet = all.find((s) => s.name === wanted) ?? all.find((s) => s.name.trim().toLowerCase() === wanted.trim().toLowerCase());
    if (sheet === undefined) throw new InputError("table/no-such-sheet", { sheets: all.map((s) => s.name).join(", ") });
    return opened(sheet);
  }
  // what is hidden was not meant to be sent; it is looked at last
  const order = [...all].sort((a, b) => Number(a.hidden) - Number(b.hidden));
  let best: { readonly sheet: SheetName; readonly known: number } | undefined;
  let refusal: InputError | undefined;
  for (const sheet of order) {
    try {
      const chosen = await opened(sheet);
      // two names of ours are no accident, and a table of one column has only one to offer
      if (chosen.table.known >= Math.min(2, chosen.table.header.length)) return chosen;
      await chosen.table.rows.return();
      if (best === undefined || chosen.table.known > best.known) best = { sheet, known: chosen.table.known };
    } catch (error) {
      if (!(error instanceof InputError) || !["table/no-header", "table/no-rows"].includes(error.reason.code)) throw error;
      if (error instanceof NoRows && error.ours) throw error;
      // a header without rows says more than a sheet without anything
      if (refusal === undefined || error.reason.code === "table/no-rows") refusal = error;
    }
  }
  if (best !== undefined) return opened(best.sheet);
  throw refusal ?? new InputError("table/no-sheet");
}

async function* rowsOf(file: Uint8Array, sheet: SheetName): AsyncGenerator<readonly ReadRow[], void, undefined> {
  let batch: ReadRow[] = [];
  let wide = 0;
  let any = false;
  try {
    for await (const row of streamXlsxRows(file, { sheet: sheet.index })) {
      const number = row.index + 1;
      if (!Number.isSafeInteger(number) || number < 1) throw new InputError("table/damaged-workbook");
      if (number > SHEET_ROWS) throw new InputError("table/too-many-rows", { limit: SHEET_ROWS });
      if (row.values.length > WIDE) wide += row.values.length;
      if (wide > WIDE_CELLS) throw zipBomb();
      const read = readRow(number, row.values);
      if (read === undefined) continue;
      any = true;
      batch.push(read);
      if (batch.length === BATCH) {
        yield batch;
        batch = [];
      }
    }
  } catch (error) {
    if (error instanceof InputError) throw error;
    throw error instanceof Error && error.message.includes("zip bomb") ? zipBomb() : new InputError("table/damaged-workbook");
  }
  if (any) yield batch;
}

/** A row without anything in it is no row: sheets are often styled far below their last record. */
function readRow(number: number, values: readonly CellValue[]): ReadRow | undefined {
  let end = values.length;
  while (end > 0 && (values[end - 1] === null || values[end - 1] === undefined || values[end - 1] === "")) end--;
  if (end === 0) return undefined;
  const cells = new Array<string>(end).fill("");
  let kinds: CellKind[] | undefined;
  for (let i = 0; i < end; i++) {
    const value = values[i];
    if (value === null || value === undefined) continue;
    if (typeof value === "string") {
      cells[i] = value;
      continue;
    }
    cells[i] = value instanceof Date ? isoText(value) : String(value);
    kinds ??= new Array<CellKind>(end).fill("text");
    kinds[i] = value instanceof Date ? "date" : (typeof value as "number" | "boolean");
  }
  return kinds === undefined ? { number, cells } : { number, cells, kinds };
}

/** The day; with the time when the cell has one. */
function isoText(date: Date): string {
  if (Number.isNaN(date.getTime())) return "";
  const iso = date.toISOString();
  return iso.endsWith("T00:00:00.000Z") ? iso.slice(0, 10) : iso.slice(0, 19);
}
