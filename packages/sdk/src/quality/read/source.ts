import type { Finding, Reason } from "../../core/index.js";

/** Kiểu của ô: what the file itself says the cell is. A number typed into a text column has lost its leading zeros. */
export type CellKind = "text" | "number" | "date" | "boolean";

/** Một dòng của bảng, as the office sees it. */
export interface SourceRow {
  /** The row number in the file, from 1: Excel's own for a sheet, the record's for CSV, the line's for NDJSON. */
  readonly number: number;
  /** In the order of `Source.header`; may be shorter (blank at the end) or longer (see `problems`). */
  readonly cells: readonly string[];
  /** Absent: all text. */
  readonly kinds?: readonly CellKind[] | undefined;
  /** What is wrong with the row as a row; its cells are still given. Absent: nothing. */
  readonly problems?: readonly Finding[] | undefined;
}

/** Bảng đã mở: a header and a stream of rows that can be walked once. */
export interface Source {
  readonly format: "xlsx" | "csv" | "ndjson" | "json";
  readonly sheet?: string | undefined;
  readonly sheets?: readonly string[] | undefined;
  readonly header: readonly string[];
  /** The row number of the header (its last row when it has two); 0 for JSON. */
  readonly headerRow: number;
  readonly delimiter?: string | undefined;
  /** The rows above the header (titles, blank rows), so that what is sent back can keep the office's own layout. */
  readonly above: readonly (readonly string[])[];
  /** What was noticed about the table as a whole: a header of two rows, two columns of one name, … */
  readonly remarks: readonly Reason[];
  /**
   * Batches of at most 1,000 rows; blank rows are left out but counted. Whoever does not walk them to the end closes
   * the file with `rows.return()`, as `for await` does by itself.
   */
  readonly rows: Rows;
}

/** Dòng chảy các lô bản ghi. */
export type Rows = AsyncIterableIterator<readonly SourceRow[]> & { return(): Promise<unknown> };

/** Tệp đưa vào: its name and its bytes, wherever they come from. */
export interface TableInput {
  readonly name: string;
  /** A file's `stream()` will do: not every browser can walk one with `for await`, so both are taken. */
  readonly bytes: AsyncIterable<Uint8Array> | ReadableStream<Uint8Array>;
  readonly size?: number | undefined;
  onProgress?(bytesRead: number): void;
}

/** Cách đọc. */
export interface ReadOptions {
  /** The sheet of a workbook; otherwise the first sheet with a header that is known. */
  readonly sheet?: string | undefined;
  /** Otherwise told from the header line: comma, semicolon, tab or pipe. */
  readonly delimiter?: string | undefined;
  /** Names a header may have (any language, any case): with them the header row is found among titles. */
  readonly knownHeaders?: readonly string[] | undefined;
}

/** Rows come in batches of at most this many. */
export const BATCH = 1_000;
/** The longest row of text: beyond it a file is not a table (or a quote was never closed). */
export const LONGEST_ROW = 1_000_000;
/** The header is looked for among this many rows. */
export const HEADER_WITHIN = 30;
/** Excel's own limit, and ours for a sheet. CSV and NDJSON have none. */
export const SHEET_ROWS = 1_048_576;
