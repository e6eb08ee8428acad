import { streamSheet } from "../write/index.js";
import type { RejectedRow } from "./rows.js";
import { errorText, words, type Speech } from "./words.js";

/** How the office laid out its table. */
export interface Layout {
  readonly header: readonly string[];
  /** The rows above the header: titles. */
  readonly above: readonly (readonly string[])[];
  readonly sheet?: string | undefined;
}

/**
 * Dòng trả lại thành .xlsx, như bảng của cơ quan: its titles, its header, its columns as text, and one more column for the
 * errors, which begins with the row number in the file that was checked.
 */
export function rejectsXlsx(
  rows: AsyncIterable<RejectedRow>,
  { header, above, sheet }: Layout,
  speech: Speech,
): ReadableStream<Uint8Array> {
  const w = words[speech.locale];
  async function* cells(): AsyncGenerator<readonly string[]> {
    for await (const row of rows) {
      yield [...header.map((_, i) => row.cells[i] ?? ""), `${w.row} ${row.number}: ${errorText(row, speech)}`];
    }
  }
  const columns = [...header.map((name) => ({ header: name })), { header: w.error, width: 80 }];
  return streamSheet(sheet ?? w.sheet, columns, cells(), above);
}
