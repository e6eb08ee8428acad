import { findPairs, packed, WIDTH } from "./group.js";
import type { DuplicateKind, DuplicateRow, Duplicates, DuplicateStore } from "./store.js";

/** How many rows a store in memory compares: about 100 MB. Later rows are not compared, and the summary says so. */
export const MEMORY_ROWS = 1_500_000;

class Growing {
  numbers = new Float64Array(4096);
  length = 0;

  push(...more: readonly number[]): void {
    if (this.length + more.length > this.numbers.length) {
      const larger = new Float64Array(this.numbers.length * 2);
      larger.set(this.numbers);
      this.numbers = larger;
    }
    for (const n of more) this.numbers[this.length++] = n;
  }
}

const BATCH = 1_000;

async function* inBatches(rows: readonly DuplicateRow[]): AsyncGenerator<readonly DuplicateRow[]> {
  for (let at = 0; at < rows.length; at += BATCH) yield rows.slice(at, at + BATCH);
}

/** Nơi nhớ trong bộ nhớ: for browsers and tests. */
export function memoryDuplicates(most: number = MEMORY_ROWS): DuplicateStore {
  const entries: Record<DuplicateKind, Growing> = { id: new Growing(), person: new Growing() };
  let count = 0;
  return {
    add(row, id, likeness) {
      if (++count > most) return false;
      if (id !== -1) entries.id.push(id, row);
      if (likeness !== undefined) entries.person.push(...packed(likeness), id, row);
      return true;
    },
    async finish(): Promise<Duplicates> {
      const rows: DuplicateRow[] = [];
      const find = (kind: DuplicateKind) => {
        const before = rows.length;
        const { numbers, length } = entries[kind];
        const people = findPairs({ kind, numbers, length: length / WIDTH[kind] }, (row, other) => rows.push({ row, kind, with: other }));
        return { people, rows: rows.length - before };
      };
      const counts = { id: find("id"), person: find("person") };
      rows.sort((a, b) => a.row - b.row);
      return { counts, complete: count <= most, rows: () => inBatches(rows) };
    },
  };
}
