import { join } from "node:path";
import {
  findPairs,
  packed,
  Scratch,
  spread,
  WIDTH,
  type DuplicateKind,
  type DuplicateRow,
  type Duplicates,
  type DuplicateStore,
} from "../quality/duplicates/index.js";
import { Spill } from "./spill.js";

/** Each of 128 partitions is looked at by itself, so that memory holds one of them. */
const partitionOf = (key: number): number => spread(key) >>> 25;
const BLOCK = 512;
/** Rows of so many numbers are put in order at a time. */
const RANGE = 131_072;
const KINDS = ["id", "person"] as const satisfies readonly DuplicateKind[];

/** Nơi nhớ người đã gặp, trong tệp tạm: memory stays the same for a thousand rows and for a hundred million. */
export function duplicateFiles(directory: string): DuplicateStore {
  const entries: Record<DuplicateKind, Spill> = {
    id: new Spill(join(directory, "id"), WIDTH.id, BLOCK),
    person: new Spill(join(directory, "person"), WIDTH.person, BLOCK),
  };
  return {
    add(row, id, likeness) {
      if (id !== -1) entries.id.add(partitionOf(id), id, row);
      if (likeness !== undefined) {
        const [head, tail] = packed(likeness);
        entries.person.add(partitionOf(head), head, tail, id, row);
      }
      return true;
    },
    async finish(): Promise<Duplicates> {
      // row, kind, the other row
      const found = new Spill(join(directory, "found"), 3, BLOCK);
      const counts = { id: { rows: 0, people: 0 }, person: { rows: 0, people: 0 } };
      const scratch = new Scratch();
      KINDS.forEach((kind, k) => {
        for (let partition = 0; partition < entries[kind].partitions; partition++) {
          const told = (row: number, other: number) => {
            counts[kind].rows++;
            found.add(Math.floor(row / RANGE), row, k, other);
          };
          counts[kind].people += findPairs({ kind, ...entries[kind].read(partition) }, told, scratch);
        }
        entries[kind].close();
      });
      return { counts, complete: true, rows: () => inOrder(found) };
    },
  };
}

async function* inOrder(found: Spill): AsyncGenerator<readonly DuplicateRow[]> {
  for (let partition = 0; partition < found.partitions; partition++) {
    const { numbers, length } = found.read(partition);
    if (length === 0) continue;
    const order = Uint32Array.from({ length }, (_, i) => i).sort(
      (a, b) => numbers[3 * a]! - numbers[3 * b]! || numbers[3 * a + 1]! - numbers[3 * b + 1]!,
    );
    for (let at = 0; at < length; at += 1_000) {
      yield Array.from(order.subarray(at, at + 1_000), (i) => ({
        row: numbers[3 * i]!,
        kind: KINDS[numbers[3 * i + 1]!]!,
        with: numbers[3 * i + 2]!,
      }));
    }
  }
}
