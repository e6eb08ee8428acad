/** Một chỗ hai bên nói khác nhau, and why: a row of a table that the test reads. */
export interface Difference {
  /** Who takes it; `both`, and then what they read is not the same. */
  readonly taken: "by us" | "by them" | "by both";
  /** The texts of which this is said, as they were given. */
  readonly given: RegExp;
  readonly because: string;
}

export interface Compared {
  /** Inputs on which the two differ and of which no row speaks. */
  readonly unexplained: readonly string[];
  /** Rows that explain nothing any more. */
  readonly idle: readonly string[];
  readonly agreed: number;
}

/** What one of the two reads; nothing where it refuses. */
type Reader = (text: string) => string | undefined;

/** Asks both of every input; a difference needs a row that speaks of that very difference. */
export function compare(inputs: readonly string[], ours: Reader, theirs: Reader, table: readonly Difference[]): Compared {
  const unexplained: string[] = [];
  const used = new Set<Difference>();
  let agreed = 0;
  for (const text of inputs) {
    const [a, b] = [ours(text), theirs(text)];
    if (a === b) {
      agreed++;
      continue;
    }
    const taken = b === undefined ? "by us" : a === undefined ? "by them" : "by both";
    const row = table.find((d) => d.taken === taken && d.given.test(text));
    if (row === undefined) unexplained.push(`${JSON.stringify(text)}, taken ${taken}: ${a} ${b}`);
    else used.add(row);
  }
  return { unexplained, idle: table.filter((row) => !used.has(row)).map((row) => row.because), agreed };
}
