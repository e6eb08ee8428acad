import { closeSync, openSync, readSync, writeSync } from "node:fs";

/**
 * Nhớ ra tệp: entries of a few numbers, kept by partition in one file. Each partition fills a small block, which is then
 * appended to the file; a partition is later read back whole, in the order it was written.
 */
export class Spill {
  private readonly file: number;
  private readonly width: number;
  private readonly blockEntries: number;
  private readonly blocks: number[][] = [];
  private readonly open: Float64Array[] = [];
  private readonly filled: number[] = [];
  private whole = new Float64Array(0);
  private end = 0;

  constructor(path: string, width: number, blockEntries: number) {
    this.file = openSync(path, "w+");
    this.width = width;
    this.blockEntries = blockEntries;
  }

  get partitions(): number {
    return this.open.length;
  }

  /** The place of the next entry of a partition: the caller writes its numbers there. */
  private room(partition: number): Float64Array {
    while (this.open.length <= partition) {
      this.open.push(new Float64Array(0));
      this.filled.push(0);
      this.blocks.push([]);
    }
    if (this.open[partition]!.length === 0) this.open[partition] = new Float64Array(this.blockEntries * this.width);
    if (this.filled[partition] === this.blockEntries) {
      const block = this.open[partition]!;
      writeSync(this.file, new Uint8Array(block.buffer), 0, block.byteLength, this.end);
      this.blocks[partition]!.push(this.end);
      this.end += block.byteLength;
      this.filled[partition] = 0;
    }
    return this.open[partition]!;
  }

  add(partition: number, a: number, b: number, c = 0, d = 0): void {
    const block = this.room(partition);
    const at = this.filled[partition]!++ * this.width;
    block[at] = a;
    block[at + 1] = b;
    if (this.width > 2) block[at + 2] = c;
    if (this.width > 3) block[at + 3] = d;
  }

  /** A partition, whole. What it is read into serves the next one too. */
  read(partition: number): { readonly numbers: Float64Array; readonly length: number } {
    const blocks = this.blocks[partition] ?? [];
    const rest = this.filled[partition] ?? 0;
    const length = blocks.length * this.blockEntries + rest;
    if (this.whole.length < length * this.width) this.whole = new Float64Array(2 * length * this.width);
    const numbers = this.whole;
    const bytes = new Uint8Array(numbers.buffer);
    const size = this.blockEntries * this.width * 8;
    blocks.forEach((from, i) => readSync(this.file, bytes, i * size, size, from));
    if (rest > 0) numbers.set(this.open[partition]!.subarray(0, rest * this.width), blocks.length * this.blockEntries * this.width);
    return { numbers, length };
  }

  close(): void {
    closeSync(this.file);
  }
}
