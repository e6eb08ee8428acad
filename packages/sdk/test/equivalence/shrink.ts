import type { Cells } from "./engines.js";

/** Smaller rows, the boldest cuts first: a cell gone, half of a cell, a cell without one character. */
function* smaller(row: Cells): Generator<Cells> {
  for (const [i, cell] of row.entries()) {
    if (cell === undefined) continue;
    yield row.with(i, undefined);
    const points = [...cell];
    if (points.length > 1) {
      const half = Math.ceil(points.length / 2);
      yield row.with(i, points.slice(0, half).join(""));
      yield row.with(i, points.slice(half).join(""));
    }
    if (points.length <= 40) for (let k = 0; k < points.length; k++) yield row.with(i, points.toSpliced(k, 1).join(""));
  }
}

/** The smallest row found for which `differs` still holds. */
export async function shrink(row: Cells, differs: (row: Cells) => Promise<boolean>): Promise<Cells> {
  for (;;) {
    let next: Cells | undefined;
    for (const candidate of smaller(row)) {
      if (await differs(candidate)) {
        next = candidate;
        break;
      }
    }
    if (next === undefined) return row;
    row = next;
  }
}

/** What is left of a row, by column; characters that cannot be seen are written out. */
export function shown(columns: readonly string[], row: Cells): string {
  const cells = row.flatMap((cell, i) =>
    cell === undefined
      ? []
      : [`${columns[i]}: ${JSON.stringify(cell).replace(/[^\x20-\x7e]/gu, (c) => `\\u{${c.codePointAt(0)!.toString(16)}}`)}`],
  );
  return `{ ${cells.join(", ")} }`;
}
