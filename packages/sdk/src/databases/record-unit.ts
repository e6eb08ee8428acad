import type { ExamineOptions, PlainDate, Random, Reason } from "../core/index.js";
import type { Fault, IdentifierRule, RecordRule, RecordStepNote } from "../rules/index.js";
import type { Column, Row } from "./column.js";
import type { Facts } from "./fact.js";
import type { FieldNote } from "./field-note.js";
import type { Made } from "./made.js";
import type { RecordMeta } from "./meta.js";

/** Điều một bản ghi cần ở một loại mã trong nó. */
export interface HeldIdentifier {
  readonly rule: IdentifierRule;
  normalize(input: string): string;
  is(input: unknown): boolean;
  examine(text: string, options?: ExamineOptions): readonly Reason[];
  remarks(text: string, options?: ExamineOptions): readonly Reason[];
  mask?(text: string): string;
}

/** Điều mọi bản ghi có: what checks, exports, pages and the command line need of one. */
export interface RecordUnit<T = unknown> {
  readonly meta: RecordMeta;
  readonly columns: readonly Column[];
  readonly fields: Readonly<Record<string, FieldNote>>;
  /** The table of facts that the record is made of; absent for the citizen, which was written by hand. */
  readonly facts?: Facts;
  readonly rule: RecordRule;
  readonly identifiers: Readonly<Record<string, HeldIdentifier>>;
  readonly steps: readonly RecordStepNote[];
  /** The zod schema; who needs zod's own type imports the record itself. */
  readonly schema: { safeParse(value: unknown): { readonly success: boolean; readonly error?: { readonly issues: readonly object[] } } };
  verdicts(row: Row, out: Uint8Array, asOf?: PlainDate): void;
  is(value: unknown): boolean;
  explain(value: unknown): readonly Fault[];
  generate(random: Random, count: number): Iterable<Made<T>>;
}
