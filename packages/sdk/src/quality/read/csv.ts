import type { Finding } from "../../core/index.js";
import { guessDelimiter } from "./delimiter.js";
import { keysOf } from "./header-row.js";
import { InputError } from "./input-error.js";
import type { TableProblem } from "./phrases.js";
import { LONGEST_ROW, type ReadOptions, type Source } from "./source.js";
import { splitter, type Splitter, type SplitRow } from "./splitter.js";
import { tableOf, type ReadRow } from "./table.js";

/** Enough text to hold the header of any real file. */
const START = 32_768;

/** Đọc CSV: text in, rows out; memory does not grow with the file. */
export async function readCsv(text: AsyncGenerator<string, void, undefined>, options: ReadOptions): Promise<Source> {
  const known = keysOf(options.knownHeaders ?? []);
  let start = "";
  while (start.length < START) {
    const next = await text.next();
    if (next.done === true) break;
    start += next.value;
  }
  const delimiter = options.delimiter ?? guessDelimiter(start, known);
  const { header, headerRow, above, remarks, rows } = await tableOf(records(start, text, splitter(delimiter)), known);
  return { format: "csv", header, headerRow, delimiter, above, remarks, rows };
}

const BROKEN: readonly Finding<TableProblem>[] = [{ code: "table/broken-quotes", params: {}, severity: "warning" }];

async function* records(
  start: string,
  text: AsyncGenerator<string, void, undefined>,
  split: Splitter,
): AsyncGenerator<readonly ReadRow[], void, undefined> {
  try {
    let number = 0;
    const numbered = (rows: readonly SplitRow[]): ReadRow[] =>
      rows.map(({ cells, broken }) => (broken ? { number: ++number, cells, problems: BROKEN } : { number: ++number, cells }));
    const push = (piece: string): ReadRow[] => {
      const rows = numbered(split.push(piece));
      if (split.waiting > LONGEST_ROW) throw new InputError("table/line-too-long", { row: number + 1, limit: LONGEST_ROW });
      return rows;
    };
    yield push(start);
    for await (const piece of text) yield push(piece);
    yield numbered(split.end());
  } finally {
    await text.return();
  }
}
