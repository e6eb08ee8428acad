// Generated from data/codes/sex.tsv by `pnpm codegen`. Do not edit.

export const rows = [
  { code: "0", vi: "Chưa có thông tin", en: "Not known" },
  { code: "1", vi: "Nam", en: "Male" },
  { code: "2", vi: "Nữ", en: "Female" },
] as const;

/** Một mã của danh mục. */
export type SexCode = (typeof rows)[number]["code"];

let codes: ReadonlySet<string> | undefined;

/** True when the characters from `from` to `to` are a code of the list. */
export function hasAt(text: string, from: number, to: number): boolean {
  codes ??= new Set(rows.map((row) => row.code));
  return codes.has(text.slice(from, to));
}
