import type { Bilingual } from "../core/index.js";
import type { Citation, Period } from "../law/index.js";

/** Điều một danh mục mã nói về chính nó. */
export interface CodeListMeta {
  readonly key: string;
  readonly name: Bilingual;
  /** False where the source covers the list only in part: an unknown code is then a remark, never a refusal. */
  readonly complete: boolean;
  /** What is not known of the list, in a sentence or two. */
  readonly limits?: Bilingual;
  readonly sources: readonly Citation[];
}

/** Một dòng của danh mục: its code and name, and when it was in force. */
export interface CodeRow<Code extends string = string> extends Period {
  readonly code: Code;
  readonly vi: string;
  readonly en?: string;
}

/** Các động từ mà mọi danh mục mã đều có. */
export interface CodeList<Code extends string = string> {
  readonly meta: CodeListMeta;
  is(input: unknown): input is Code;
  codes(): readonly Code[];
  /** The row of a code, or nothing. */
  entry(code: string): CodeRow<Code> | undefined;
}

/** The verbs over the rows of a generated file. The index is built at the first question, not at import. */
export function listOf<Row extends CodeRow>(rows: readonly Row[]) {
  let index: ReadonlyMap<string, Row> | undefined;
  const byCode = (): ReadonlyMap<string, Row> => (index ??= new Map(rows.map((row) => [row.code, row])));
  return {
    is: (input: unknown): input is Row["code"] => typeof input === "string" && byCode().has(input),
    codes: (): readonly Row["code"][] => rows.map((row) => row.code),
    entry: (code: string): Row | undefined => byCode().get(code),
  };
}
