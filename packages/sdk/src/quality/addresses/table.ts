import { searchKey } from "../../core/index.js";
import type { Source } from "../read/index.js";
import { csvText, streamSheet } from "../write/index.js";
import type { AddressConverter } from "./converter.js";

/** Cột mang tiêu đề ấy: the very header, or the same words in other capitals or without marks, if only one has them. */
export function addressColumn(header: readonly string[], wanted: string): number | undefined {
  const exact = header.indexOf(wanted);
  if (exact >= 0) return exact;
  const key = searchKey(wanted);
  const alike = header.flatMap((name, at) => (key !== "" && searchKey(name) === key ? [at] : []));
  return alike.length === 1 ? alike[0] : undefined;
}

/** Each row as the office wrote it, then the added cells; what stood past the header stays, after them. */
async function* converted(
  source: Source,
  column: number,
  converter: AddressConverter,
  onRows?: (rows: number) => void,
): AsyncGenerator<readonly (readonly string[])[]> {
  const width = source.header.length;
  for await (const batch of source.rows) {
    yield batch.map(({ cells }) => [
      ...Array.from({ length: width }, (_, i) => cells[i] ?? ""),
      ...converter.cells(cells[column] ?? ""),
      ...cells.slice(width),
    ]);
    onRows?.(converter.summary().rows);
  }
}

/** Bảng đã đổi, thành CSV, từng đoạn: the rows above the header, the header, the rows. */
export async function* convertedCsv(
  source: Source,
  column: number,
  converter: AddressConverter,
  onRows?: (rows: number) => void,
): AsyncGenerator<string> {
  const { delimiter } = source;
  yield csvText([...source.above, [...source.header, ...converter.header]], { delimiter, mark: true });
  for await (const rows of converted(source, column, converter, onRows)) yield csvText(rows, { delimiter });
}

/** Bảng đã đổi, thành .xlsx, từng đoạn: every cell is text. */
export function convertedXlsx(
  source: Source,
  column: number,
  converter: AddressConverter,
  onRows?: (rows: number) => void,
): ReadableStream<Uint8Array> {
  async function* rows(): AsyncGenerator<readonly string[]> {
    for await (const batch of converted(source, column, converter, onRows)) yield* batch;
  }
  const wide = [60, 12, 30, 32, 60];
  const columns = [...source.header.map((header) => ({ header })), ...converter.header.map((header, i) => ({ header, width: wide[i] }))];
  return streamSheet(source.sheet ?? "Data", columns, rows(), source.above);
}
