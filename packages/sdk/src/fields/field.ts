import type * as z from "zod";
import type { Bilingual, ExamineOptions, Locale, Random, Reason, Remark } from "../core/index.js";
import type { Citation, Part } from "../law/index.js";

export type { Part };

/** Điều một trường thông tin nói về chính nó. */
export interface FieldMeta {
  readonly key: string;
  readonly name: Bilingual;
  /** What a passing check can never say, in one sentence. */
  readonly limits: Bilingual;
  /** True when the value alone tells of a person: it is then masked in every output. */
  readonly personal: boolean;
  readonly sources: readonly Citation[];
}

/**
 * Trường thông tin: a value that records are made of. It has the verbs of an identifier, written as plain functions,
 * because no closed set of checks fits it; SQL does not judge it.
 */
export interface Field<Text extends string = string, Fields = unknown, Code extends string = string> {
  readonly meta: FieldMeta;
  readonly schema: z.core.$ZodType<Text, string>;
  /** What a person typed, brought to the canonical form. Never fails, never repairs. */
  normalize(input: string): string;
  /** Every reason to refuse the canonical `text`. */
  examine(text: string, options?: ExamineOptions): readonly Reason<Code>[];
  /** Doubts and context about `text`; none of them refuses. */
  remarks(text: string, options?: ExamineOptions): readonly Remark<Code>[];
  is(input: unknown): input is Text;
  /** Normalizes, then reads; throws a `ZodError`. */
  parse(input: string): Text;
  /** As people write it. */
  format(value: Text): string;
  read(value: Text): Fields;
  explain(value: Text, locale: Locale): readonly Part[];
  /** A made-up one. */
  generate(random: Random): Text;
  /** With the middle hidden; there wherever `meta.personal`. */
  mask?(text: string): string;
  /** What the writer may have meant, for a person to accept or not; never applied by itself. */
  suggest?(text: string): string | undefined;
}
