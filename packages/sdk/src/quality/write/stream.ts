import { writeXlsxStream } from "hucre/xlsx";
import { cellText } from "./cell-text.js";
import { textFormat } from "./style.js";

/** Cột của một trang viết theo dòng chảy. */
export interface StreamColumn {
  readonly header: string;
  /** In characters. */
  readonly width?: number | undefined;
}

/**
 * Viết .xlsx theo dòng chảy: memory does not grow with the rows; every cell is text, so that an id keeps its zeros and
 * nothing runs as a formula. Past Excel's last row it goes on in another sheet, under the same header.
 */
export function streamSheet(
  name: string,
  columns: readonly StreamColumn[],
  rows: AsyncIterable<readonly string[]> | Iterable<readonly string[]>,
  above: readonly (readonly string[])[] = [],
): ReadableStream<Uint8Array> {
  // titles go before the header, which is then a row like the others
  const titled = above.length > 0;
  return writeXlsxStream(cells(titled ? [...above, columns.map((c) => c.header)] : [], rows), {
    name,
    columns: columns.map(({ header, width = 18 }) => ({ ...(titled ? {} : { header: cellText(header) }), width, style: textFormat })),
    freezePane: { rows: above.length + 1 },
  });
}

async function* cells(
  first: readonly (readonly string[])[],
  rows: AsyncIterable<readonly string[]> | Iterable<readonly string[]>,
): AsyncGenerator<string[]> {
  for (const row of first) yield row.map(cellText);
  for await (const row of rows) yield row.map(cellText);
}
