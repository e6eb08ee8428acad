import { writeCsv } from "hucre/csv";

/** Cách viết CSV. */
export interface CsvOptions {
  readonly delimiter?: string | undefined;
  /** The mark by which Excel knows UTF-8: for the first piece of a file. Default: no. */
  readonly mark?: boolean | undefined;
  /**
   * Puts `'` before a cell that a spreadsheet would run as a formula. Default: yes. For files that only programs read
   * (a phone number in `+84…` keeps its plus), say no.
   */
  readonly guard?: boolean | undefined;
}

/** Full-width signs start a formula too, once Excel has folded them. */
const WIDE = /^[＝＋－＠]/u;

/** Viết dòng CSV (RFC 4180, CRLF): a piece of a file, every row with its line end, so that pieces can be joined. */
export function csvText(rows: readonly (readonly string[])[], { delimiter = ",", mark = false, guard = true }: CsvOptions = {}): string {
  const cells = rows.map((row) => (guard ? row.map((cell) => (WIDE.test(cell) ? `'${cell}` : cell)) : [...row]));
  const text = writeCsv(cells, { delimiter, escapeFormulae: guard });
  return `${mark ? "\uFEFF" : ""}${text}${rows.length === 0 ? "" : "\r\n"}`;
}
