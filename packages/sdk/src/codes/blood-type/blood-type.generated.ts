// Generated from data/codes/blood-type.tsv by `pnpm codegen`. Do not edit.

export const rows = [
  { code: "00", vi: "Chưa có thông tin", en: "Not known" },
  { code: "01", vi: "Nhóm máu A", en: "Group A" },
  { code: "02", vi: "Nhóm máu B", en: "Group B" },
  { code: "03", vi: "Nhóm máu AB", en: "Group AB" },
  { code: "04", vi: "Nhóm máu O", en: "Group O" },
] as const;

/** Một mã của danh mục. */
export type BloodTypeCode = (typeof rows)[number]["code"];

let codes: ReadonlySet<string> | undefined;

/** True when the characters from `from` to `to` are a code of the list. */
export function hasAt(text: string, from: number, to: number): boolean {
  codes ??= new Set(rows.map((row) => row.code));
  return codes.has(text.slice(from, to));
}
