import { Failure, type Setting } from "./failure.js";

/** Letters to change, add, drop or swap to get from one word to the other. */
function distance(a: string, b: string): number {
  const rows: number[][] = [Array.from({ length: b.length + 1 }, (_, j) => j)];
  for (let i = 1; i <= a.length; i++) {
    const row = [i];
    for (let j = 1; j <= b.length; j++) {
      const change = rows[i - 1]![j - 1]! + (a[i - 1] === b[j - 1] ? 0 : 1);
      row.push(Math.min(change, rows[i - 1]![j]! + 1, row[j - 1]! + 1));
      if (i > 1 && j > 1 && a[i - 1] === b[j - 2] && a[i - 2] === b[j - 1]) row[j] = Math.min(row[j]!, rows[i - 2]![j - 2]! + 1);
    }
    rows.push(row);
  }
  return rows[a.length]![b.length]!;
}

/** Từ gần nhất trong số đã biết, when it is near at all. */
export function nearest(word: string, known: readonly string[]): string | undefined {
  const tidy = word
    .slice(0, 60)
    .toLowerCase()
    .replaceAll(/[\s_]+/g, "-");
  const ranked = known.map((k) => ({ k, far: k.includes(tidy) && tidy.length > 2 ? 1 : distance(tidy, k) })).sort((a, b) => a.far - b.far);
  const best = ranked[0];
  return best !== undefined && best.far <= Math.max(2, tidy.length / 3) ? best.k : undefined;
}

/** One sentence for a name that is not known: the nearest one, or, where nothing is near, all of them. */
export function unknown(name: string, known: readonly string[], { words }: Setting, none = words.unknownKey): Failure {
  const near = nearest(name, known);
  const hint = near === undefined ? words.oneOf(known.join(", ")) : words.didYouMean(near);
  return new Failure("usage/unknown", `${none(name.slice(0, 60))}; ${hint}`);
}
