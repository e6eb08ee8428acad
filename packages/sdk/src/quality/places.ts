import type { Positions } from "./summary.js";

/** Tập số dòng: a bit a row. */
export class RowSet {
  private bits = new Uint8Array(1024);

  has(row: number): boolean {
    return ((this.bits[row >>> 3] ?? 0) & (1 << (row & 7))) !== 0;
  }

  add(row: number): void {
    while (row >>> 3 >= this.bits.length) {
      const larger = new Uint8Array(this.bits.length * 2);
      larger.set(this.bits);
      this.bits = larger;
    }
    this.bits[row >>> 3]! |= 1 << (row & 7);
  }
}

const PLACES = 64;

/** Đếm theo chỗ trong tệp, without knowing how long it is: when the places run out, each two become one. */
export class PlaceCounter {
  private span = 16;
  private lastRow = 0;
  private rows = new Float64Array(PLACES);
  private refusals = new Float64Array(PLACES);

  private place(row: number): number {
    while (Math.floor(row / this.span) >= PLACES) {
      for (const counts of [this.rows, this.refusals]) {
        for (let i = 0; i < PLACES; i++) counts[i] = i < PLACES / 2 ? counts[2 * i]! + counts[2 * i + 1]! : 0;
      }
      this.span *= 2;
    }
    return Math.floor(row / this.span);
  }

  add(row: number): void {
    this.lastRow = row;
    this.rows[this.place(row)]!++;
  }

  refuse(row: number): void {
    this.refusals[this.place(row)]!++;
  }

  positions(): Positions {
    const last = this.rows.findLastIndex((n) => n > 0);
    return {
      span: this.span,
      lastRow: this.lastRow,
      places: Array.from(this.rows.subarray(0, last + 1), (rows, i) => ({ rows, refused: this.refusals[i]! })),
    };
  }
}
