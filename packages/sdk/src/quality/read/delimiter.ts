import { findHeader } from "./header-row.js";
import { HEADER_WITHIN } from "./source.js";
import { splitter } from "./splitter.js";

const DELIMITERS = [",", ";", "\t", "|"] as const;

interface Guess {
  readonly delimiter: string;
  /** Names that are known, then: more than one column, rows as wide as the header, columns. */
  readonly rank: readonly number[];
}

/** Dấu ngăn cột, told from the header line: the one under which the header is known, or the rows agree with it. */
export function guessDelimiter(start: string, known: ReadonlySet<string>): string {
  let best: Guess = { delimiter: ",", rank: [] };
  for (const delimiter of DELIMITERS) {
    const split = splitter(delimiter);
    const rows = [...split.push(start), ...split.end()].slice(0, HEADER_WITHIN).map((row, i) => ({ number: i + 1, ...row }));
    const found = findHeader(rows, known);
    if (found === undefined) continue;
    const columns = found.header.length;
    const agreeing = rows.filter((row) => !row.broken && row.cells.length === columns).length;
    const guess = { delimiter, rank: [found.known, columns > 1 ? 1 : 0, agreeing, columns] };
    if (higher(guess.rank, best.rank)) best = guess;
  }
  return best.delimiter;
}

function higher(a: readonly number[], b: readonly number[]): boolean {
  for (let i = 0; i < a.length; i++) {
    const difference = a[i]! - (b[i] ?? -1);
    if (difference !== 0) return difference > 0;
  }
  return false;
}
