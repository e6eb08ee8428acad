// Generated from data/codes/marital-status.tsv by `pnpm codegen`. Do not edit.

export const rows = [
  { code: "0", vi: "Chưa có thông tin", en: "Not known" },
  { code: "1", vi: "Chưa kết hôn", en: "Never married" },
  { code: "2", vi: "Đang có vợ, chồng", en: "Married" },
  { code: "3", vi: "Đã ly hôn hoặc góa", en: "Divorced or widowed" },
] as const;

/** Một mã của danh mục. */
export type MaritalStatusCode = (typeof rows)[number]["code"];

let codes: ReadonlySet<string> | undefined;

/** True when the characters from `from` to `to` are a code of the list. */
export function hasAt(text: string, from: number, to: number): boolean {
  codes ??= new Set(rows.map((row) => row.code));
  return codes.has(text.slice(from, to));
}
