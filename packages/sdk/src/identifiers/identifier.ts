import type * as z from "zod";
import type { Bilingual, ExamineOptions, Locale, Random, Reason, Remark } from "../core/index.js";
import type { Citation, Part } from "../law/index.js";

export type { Part };

/** Điều một mã định danh nói về chính nó. */
export interface IdentifierMeta {
  readonly key: string;
  readonly name: Bilingual;
  /** Chữ viết tắt thường gặp. */
  readonly abbreviation?: string;
  readonly issuer: Bilingual;
  /** What a passing check can never say, in one sentence. */
  readonly limits: Bilingual;
  readonly checkDigit: boolean;
  /** True when the number belongs to a person: it is then masked in every output. */
  readonly personal: boolean;
  readonly sources: readonly Citation[];
}

/** Các động từ mà mọi mã định danh đều có, cùng một tên. */
export interface Identifier<Id extends string = string, Fields = unknown, Code extends string = string> {
  readonly meta: IdentifierMeta;
  readonly schema: z.core.$ZodType<Id, string>;
  /** What a person typed, brought to the canonical form. Never fails, never repairs. */
  normalize(input: string): string;
  /** Every reason to refuse the canonical `text`. */
  examine(text: string, options?: ExamineOptions): readonly Reason<Code>[];
  /** Doubts and context about `text`; none of them refuses. */
  remarks(text: string, options?: ExamineOptions): readonly Remark<Code>[];
  is(input: unknown): input is Id;
  /** Normalizes, then reads; throws a `ZodError`. */
  parse(input: string): Id;
  /** As people write it. */
  format(id: Id): string;
  read(id: Id): Fields;
  explain(id: Id, locale: Locale): readonly Part[];
  /** A well-formed one that can belong to nobody alive. */
  generate(random: Random): Id;
  /** With the middle hidden; there wherever `meta.personal`. */
  mask?(text: string): string;
}
