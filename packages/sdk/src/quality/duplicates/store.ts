/** Trùng chắc chắn (cùng số định danh), hoặc có thể trùng (mọi điều khác giống nhau). */
export type DuplicateKind = "id" | "person";

/** Một dòng trùng: its row number, and that of another row of the same person. */
export interface DuplicateRow {
  readonly row: number;
  readonly kind: DuplicateKind;
  readonly with: number;
}

/** Những dòng trùng của cả tệp. */
export interface Duplicates {
  /** Rows of people entered more than once, and how many such people there are. */
  readonly counts: Readonly<Record<DuplicateKind, { readonly rows: number; readonly people: number }>>;
  /** False when the store was full before the file ended: later rows were not compared. */
  readonly complete: boolean;
  /** In the order of the rows, in batches; may be walked again. */
  rows(): AsyncIterable<readonly DuplicateRow[]>;
}

/** Nơi nhớ ai đã gặp: numbers only, never a name. In memory for browsers; in files for the command line. */
export interface DuplicateStore {
  /**
   * One person at a time, in the order of the rows. `id` is −1 when there is none; `likeness` is three numbers that
   * stand for everything else, absent when something of it is not known. Says whether there was room.
   */
  add(row: number, id: number, likeness: Uint32Array | undefined): boolean;
  finish(): Promise<Duplicates>;
}
