import { csvText } from "../write/index.js";
import type { RejectedRow } from "./rows.js";
import { errorText, words, type Speech } from "./words.js";

const BATCH = 500;

/**
 * Dòng trả lại thành CSV: the office's own columns, then the row number in its file, the errors, their codes and the
 * suggestions. UTF-8 with the mark Excel looks for; a cell that a spreadsheet would run as a formula gets an apostrophe.
 */
export async function* rejectsCsv(
  rows: AsyncIterable<RejectedRow>,
  header: readonly string[],
  speech: Speech,
  delimiter = ",",
): AsyncGenerator<string, void, undefined> {
  const w = words[speech.locale];
  const write = (lines: readonly (readonly string[])[], mark = false) => csvText(lines, { delimiter, mark });
  yield write([[...header, w.row, w.error, w.code, w.suggestion]], true);
  let batch: string[][] = [];
  for await (const row of rows) {
    const own = header.map((_, i) => row.cells[i] ?? "");
    const codes = [...new Set(row.findings.map((f) => f.code))].join("; ");
    const suggestions = [...new Set(row.findings.flatMap((f) => f.suggestion ?? []))].join("; ");
    batch.push([...own, String(row.number), errorText(row, speech), codes, suggestions]);
    if (batch.length < BATCH) continue;
    yield write(batch);
    batch = [];
  }
  if (batch.length > 0) yield write(batch);
}
