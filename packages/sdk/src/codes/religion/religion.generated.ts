// Generated from data/codes/religion.tsv by `pnpm codegen`. Do not edit.

export const rows = [
  { code: "01", vi: "Phật giáo", en: "Buddhism" },
  { code: "02", vi: "Công giáo", en: "Catholicism" },
  { code: "03", vi: "Phật giáo Hòa Hảo", en: "Hòa Hảo Buddhism" },
  { code: "04", vi: "Hồi giáo", en: "Islam" },
  { code: "05", vi: "Cao Đài", en: "Cao Đài" },
  { code: "06", vi: "Minh Sư Đạo", en: "Minh Sư Đạo" },
  { code: "07", vi: "Minh Lý Đạo", en: "Minh Lý Đạo" },
  { code: "08", vi: "Tin Lành", en: "Protestantism" },
  { code: "09", vi: "Tịnh độ cư sĩ Phật hội Việt Nam", en: "Pure Land Buddhist Home-practice Association" },
  { code: "10", vi: "Tứ Ân Hiếu Nghĩa", en: "Tứ Ân Hiếu Nghĩa", printed: "Đạo Tứ ấn hiếu nghĩa" },
  { code: "11", vi: "Bửu Sơn Kỳ Hương", en: "Bửu Sơn Kỳ Hương" },
  { code: "12", vi: "Baha’i", en: "Bahá’í", printed: "Đạo Ba Ha'i" },
  { code: "13", vi: "Bà La Môn", en: "Brahmanism" },
  { code: "14", vi: "Mặc Môn", en: "The Church of Jesus Christ of Latter-day Saints" },
] as const;

/** Một mã của danh mục. */
export type ReligionCode = (typeof rows)[number]["code"];

let codes: ReadonlySet<string> | undefined;

/** True when the characters from `from` to `to` are a code of the list. */
export function hasAt(text: string, from: number, to: number): boolean {
  codes ??= new Set(rows.map((row) => row.code));
  return codes.has(text.slice(from, to));
}
