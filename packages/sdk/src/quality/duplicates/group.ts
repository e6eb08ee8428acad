import type { DuplicateKind } from "./store.js";

/** How many numbers an entry takes: its key, then (of a person) the id, then the row. */
export const WIDTH: Readonly<Record<DuplicateKind, number>> = { id: 2, person: 4 };

/** Những mục đã nhớ, one after another, in the order of the rows; `numbers` may be longer than they need. */
export interface Entries {
  readonly kind: DuplicateKind;
  readonly numbers: Float64Array;
  /** How many entries. */
  readonly length: number;
}

/** The three parts of a likeness in two numbers, each of which a double holds exactly. */
export function packed(likeness: Uint32Array): readonly [number, number] {
  const [a, b, c] = likeness as unknown as readonly [number, number, number];
  return [a * 1_048_576 + (b >>> 12), (b & 0xfff) * 4_294_967_296 + c];
}

/** Bits of a key, spread so that neighbours part. */
export function spread(key: number): number {
  const h = Math.imul((key % 4_294_967_296) ^ Math.floor(key / 4_294_967_296), 0x9e3779b1);
  return (h ^ (h >>> 15)) >>> 0;
}

/** Chỗ tính, kept from one search to the next: many searches then take no more memory than the largest. */
export class Scratch {
  first = new Int32Array(0);
  next = new Int32Array(0);
  last = new Int32Array(0);

  /** Room for so many entries; a table twice as large, blank. */
  make(length: number): number {
    const size = 2 ** Math.ceil(Math.log2(Math.max(2, length * 2)));
    if (this.first.length < size) {
      this.first = new Int32Array(size);
      this.next = new Int32Array(size);
      this.last = new Int32Array(size);
    }
    this.first.fill(-1, 0, size);
    this.next.fill(-1, 0, length);
    return size;
  }
}

/** The first entry of each group of two or more, and for each entry the next of its group (−1 at the end). */
interface Chains {
  readonly heads: readonly number[];
  readonly next: Int32Array;
}

function chains({ kind, numbers, length }: Entries, scratch: Scratch): Chains {
  const width = WIDTH[kind];
  const size = scratch.make(length);
  const { first, next, last } = scratch;
  const heads: number[] = [];
  const same = (a: number, b: number): boolean =>
    numbers[a * width] === numbers[b * width] && (kind === "id" || numbers[a * width + 1] === numbers[b * width + 1]);
  for (let i = 0; i < length; i++) {
    let slot = spread(numbers[i * width]!) & (size - 1);
    while (first[slot] !== -1 && !same(first[slot]!, i)) slot = (slot + 1) & (size - 1);
    const head = first[slot]!;
    if (head === -1) first[slot] = i;
    else {
      const end = last[head]!;
      if (end === head) heads.push(head);
      next[end] = i;
    }
    last[head === -1 ? i : head] = i;
  }
  return { heads, next };
}

/**
 * Tìm các dòng trùng: every row of a group, with another row of it. Returns how many people have more than one row.
 * Two rows of one likeness with one and the same id are no new finding: the id has said so already.
 */
export function findPairs(entries: Entries, found: (row: number, other: number) => void, scratch: Scratch = new Scratch()): number {
  const { kind, numbers } = entries;
  const width = WIDTH[kind];
  const { heads, next } = chains(entries, scratch);
  const rowOf = (i: number): number => numbers[i * width + width - 1]!;
  const idOf = (i: number): number => numbers[i * width + width - 2]!;
  const differ = (a: number, b: number): boolean => kind === "id" || idOf(a) === -1 || idOf(a) !== idOf(b);
  let people = 0;
  for (const head of heads) {
    // the first that differs from the head: all that are like the head differ from it too
    let other = next[head]!;
    while (other !== -1 && !differ(head, other)) other = next[other]!;
    if (other === -1) continue;
    people++;
    for (let at = head; at !== -1; at = next[at]!) found(rowOf(at), rowOf(at !== head && differ(at, head) ? head : other));
  }
  return people;
}
