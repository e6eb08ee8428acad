import type { Compared } from "./findings/index.js";

interface Outcome {
  /** Inputs on which the two differ and of which no row speaks. */
  readonly unexplained: readonly string[];
  /** Rows that explain nothing any more. */
  readonly idle: readonly string[];
  readonly agreed: number;
}

/** What one of the two reads; nothing where it refuses. */
type Reader = (text: string) => string | undefined;

/** Asks both of every input; a difference needs a row of the table that speaks of that very difference. */
export function compare(inputs: readonly string[], ours: Reader, theirs: Reader, table: readonly Compared[]): Outcome {
  const unexplained: string[] = [];
  const used = new Set<Compared>();
  let agreed = 0;
  for (const text of inputs) {
    const [a, b] = [ours(text), theirs(text)];
    if (a === b) {
      agreed++;
      continue;
    }
    const taken = b === undefined ? "by us" : a === undefined ? "by them" : "by both";
    const row = table.find(({ proof }) => proof.taken === taken && proof.given.test(text));
    if (row === undefined) unexplained.push(`${JSON.stringify(text)}, taken ${taken}: ${a} ${b}`);
    else used.add(row);
  }
  return { unexplained, idle: table.filter((row) => !used.has(row)).map((row) => row.says.en), agreed };
}
