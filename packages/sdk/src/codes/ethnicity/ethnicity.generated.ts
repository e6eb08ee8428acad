// Generated from data/codes/ethnicity.tsv by `pnpm codegen`. Do not edit.

export const rows = [
  { code: "01", vi: "Kinh" },
  { code: "02", vi: "Tày" },
  { code: "03", vi: "Thái" },
  { code: "04", vi: "Mường", in1979: "Hoa" },
  { code: "05", vi: "Khmer" },
  { code: "06", vi: "Hoa", in1979: "Mường" },
  { code: "07", vi: "Nùng" },
  { code: "08", vi: "Mông" },
  { code: "09", vi: "Dao" },
  { code: "10", vi: "Gia Rai" },
  { code: "11", vi: "Ê Đê", in1979: "Ngái" },
  { code: "12", vi: "Ba Na", in1979: "Ê Đê" },
  { code: "13", vi: "Sán Chay", in1979: "Ba Na" },
  { code: "14", vi: "Chăm", in1979: "Xơ Đăng" },
  { code: "15", vi: "Cơ Ho", in1979: "Sán Chay" },
  { code: "16", vi: "Xơ Đăng", in1979: "Cơ Ho" },
  { code: "17", vi: "Sán Dìu", in1979: "Chăm" },
  { code: "18", vi: "Hrê", in1979: "Sán Dìu" },
  { code: "19", vi: "Raglay", in1979: "Hrê" },
  { code: "20", vi: "Mnông" },
  { code: "21", vi: "Thổ", in1979: "Raglay" },
  { code: "22", vi: "Xtiêng" },
  { code: "23", vi: "Khơ Mú", in1979: "Bru Vân Kiều" },
  { code: "24", vi: "Bru Vân Kiều", in1979: "Thổ" },
  { code: "25", vi: "Cơ Tu", in1979: "Giáy" },
  { code: "26", vi: "Giáy", in1979: "Cơ Tu" },
  { code: "27", vi: "Tà Ôi", in1979: "Gié Triêng" },
  { code: "28", vi: "Mạ" },
  { code: "29", vi: "Gié Triêng", in1979: "Khơ Mú" },
  { code: "30", vi: "Co" },
  { code: "31", vi: "Chơ Ro", in1979: "Tà Ôi" },
  { code: "32", vi: "Xinh Mun", in1979: "Chơ Ro" },
  { code: "33", vi: "Hà Nhì", in1979: "Kháng" },
  { code: "34", vi: "Chu Ru", in1979: "Xinh Mun" },
  { code: "35", vi: "Lào", in1979: "Hà Nhì" },
  { code: "36", vi: "La Chí", in1979: "Chu Ru" },
  { code: "37", vi: "Kháng", in1979: "Lào" },
  { code: "38", vi: "Phù Lá", in1979: "La Chí" },
  { code: "39", vi: "La Hủ", in1979: "La Ha" },
  { code: "40", vi: "La Ha", in1979: "Phù Lá" },
  { code: "41", vi: "Pà Thẻn", in1979: "La Hủ" },
  { code: "42", vi: "Lự" },
  { code: "43", vi: "Ngái", in1979: "Lô Lô" },
  { code: "44", vi: "Chứt" },
  { code: "45", vi: "Lô Lô", in1979: "Mảng" },
  { code: "46", vi: "Mảng", in1979: "Pà Thẻn" },
  { code: "47", vi: "Cờ Lao" },
  { code: "48", vi: "Bố Y", in1979: "Cống" },
  { code: "49", vi: "Cống", in1979: "Bố Y" },
  { code: "50", vi: "Si La" },
  { code: "51", vi: "Pu Péo" },
  { code: "52", vi: "Rơ Măm", in1979: "Brâu" },
  { code: "53", vi: "Brâu", in1979: "Ơ Đu" },
  { code: "54", vi: "Ơ Đu", in1979: "Rơ Măm" },
] as const;

/** Một mã của danh mục. */
export type EthnicityCode = (typeof rows)[number]["code"];

let codes: ReadonlySet<string> | undefined;

/** True when the characters from `from` to `to` are a code of the list. */
export function hasAt(text: string, from: number, to: number): boolean {
  codes ??= new Set(rows.map((row) => row.code));
  return codes.has(text.slice(from, to));
}
