// Generated from data/codes/relation-to-head.tsv by `pnpm codegen`. Do not edit.

export const rows = [
  { code: "CH01", vi: "Chủ hộ", en: "Head of the household" },
] as const;

/** Một mã của danh mục. */
export type RelationToHeadCode = (typeof rows)[number]["code"];

let codes: ReadonlySet<string> | undefined;

/** True when the characters from `from` to `to` are a code of the list. */
export function hasAt(text: string, from: number, to: number): boolean {
  codes ??= new Set(rows.map((row) => row.code));
  return codes.has(text.slice(from, to));
}
