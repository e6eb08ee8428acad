import type { Bilingual, PlainDate } from "../core/index.js";
import type { Path } from "../rules/index.js";

/** Một lỗi cài sẵn trong một dòng: the cells that change, and the step that then fails. */
export interface RowVector {
  readonly code: string;
  /** The column that the step points at first. */
  readonly column: string;
  /** Codes that cannot but fail with it. */
  readonly also?: readonly string[];
  readonly cells: Readonly<Record<string, string | undefined>>;
  /** Only what is said of its own column counts: other columns may contradict it. */
  readonly alone?: boolean;
  /** The day to judge on, where it is not the made-up present. */
  readonly asOf?: PlainDate;
  readonly note: Bilingual;
}

/** Một lỗi cài sẵn trong một bản ghi lồng nhau: what stands at a path instead, and the one fault that it makes. */
export interface NestedVector {
  readonly code: string;
  readonly path: Path;
  /** `undefined` leaves the key out. */
  readonly value: unknown;
  /** Where the fault is, when it is not at `path`. */
  readonly at?: Path;
  readonly note: Bilingual;
}

/** Mẫu thử của một bản ghi: a row and a record with nothing wrong, and each thing that may go wrong with them. */
export interface RecordVectors {
  readonly row: readonly (string | undefined)[];
  readonly record: unknown;
  readonly rows: readonly RowVector[];
  readonly nested: readonly NestedVector[];
}
