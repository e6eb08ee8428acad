// Generated from data/codes/ethnicity.tsv by `pnpm codegen`. Do not edit.

export const rows = [
  { code: "01", vi: "Kinh" },
  { code: "02", vi: "Tày" },
  { code: "03", vi: "Thái" },
  { code: "05", vi: "Khmer" },
  { code: "07", vi: "Nùng" },
  { code: "08", vi: "Mông" },
  { code: "09", vi: "Dao" },
  { code: "10", vi: "Gia Rai" },
] as const;

/** Một mã của danh mục. */
export type EthnicityCode = (typeof rows)[number]["code"];

let codes: ReadonlySet<string> | undefined;

/** True when the characters from `from` to `to` are a code of the list. */
export function hasAt(text: string, from: number, to: number): boolean {
  codes ??= new Set(rows.map((row) => row.code));
  return codes.has(text.slice(from, to));
}
