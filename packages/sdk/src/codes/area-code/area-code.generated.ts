// Generated from data/codes/area-code.tsv by `pnpm codegen`. Do not edit.

export const rows = [
  { code: "0203", vi: "Quảng Ninh" },
  { code: "0204", vi: "Bắc Giang" },
  { code: "0205", vi: "Lạng Sơn" },
  { code: "0206", vi: "Cao Bằng" },
  { code: "0207", vi: "Tuyên Quang" },
  { code: "0208", vi: "Thái Nguyên" },
  { code: "0209", vi: "Bắc Kạn" },
  { code: "0210", vi: "Phú Thọ" },
  { code: "0211", vi: "Vĩnh Phúc" },
  { code: "0212", vi: "Sơn La" },
  { code: "0213", vi: "Lai Châu" },
  { code: "0214", vi: "Lào Cai" },
  { code: "0215", vi: "Điện Biên" },
  { code: "0216", vi: "Yên Bái" },
  { code: "0218", vi: "Hòa Bình" },
  { code: "0219", vi: "Hà Giang" },
  { code: "0220", vi: "Hải Dương" },
  { code: "0221", vi: "Hưng Yên" },
  { code: "0222", vi: "Bắc Ninh" },
  { code: "0225", vi: "Hải Phòng" },
  { code: "0226", vi: "Hà Nam" },
  { code: "0227", vi: "Thái Bình" },
  { code: "0228", vi: "Nam Định" },
  { code: "0229", vi: "Ninh Bình" },
  { code: "0232", vi: "Quảng Bình" },
  { code: "0233", vi: "Quảng Trị" },
  { code: "0234", vi: "Thừa Thiên Huế" },
  { code: "0235", vi: "Quảng Nam" },
  { code: "0236", vi: "Đà Nẵng" },
  { code: "0237", vi: "Thanh Hóa" },
  { code: "0238", vi: "Nghệ An" },
  { code: "0239", vi: "Hà Tĩnh" },
  { code: "024", vi: "Hà Nội" },
  { code: "0251", vi: "Đồng Nai" },
  { code: "0252", vi: "Bình Thuận" },
  { code: "0254", vi: "Bà Rịa - Vũng Tàu" },
  { code: "0255", vi: "Quảng Ngãi" },
  { code: "0256", vi: "Bình Định" },
  { code: "0257", vi: "Phú Yên" },
  { code: "0258", vi: "Khánh Hòa" },
  { code: "0259", vi: "Ninh Thuận" },
  { code: "0260", vi: "Kon Tum" },
  { code: "0261", vi: "Đắk Nông" },
  { code: "0262", vi: "Đắk Lắk" },
  { code: "0263", vi: "Lâm Đồng" },
  { code: "0269", vi: "Gia Lai" },
  { code: "0270", vi: "Vĩnh Long" },
  { code: "0271", vi: "Bình Phước" },
  { code: "0272", vi: "Long An" },
  { code: "0273", vi: "Tiền Giang" },
  { code: "0274", vi: "Bình Dương" },
  { code: "0275", vi: "Bến Tre" },
  { code: "0276", vi: "Tây Ninh" },
  { code: "0277", vi: "Đồng Tháp" },
  { code: "028", vi: "Hồ Chí Minh" },
  { code: "0290", vi: "Cà Mau" },
  { code: "0291", vi: "Bạc Liêu" },
  { code: "0292", vi: "Cần Thơ" },
  { code: "0293", vi: "Hậu Giang" },
  { code: "0294", vi: "Trà Vinh" },
  { code: "0296", vi: "An Giang" },
  { code: "0297", vi: "Kiên Giang" },
  { code: "0299", vi: "Sóc Trăng" },
] as const;

/** Một mã của danh mục. */
export type AreaCodeCode = (typeof rows)[number]["code"];

let codes: ReadonlySet<string> | undefined;

/** True when the characters from `from` to `to` are a code of the list. */
export function hasAt(text: string, from: number, to: number): boolean {
  codes ??= new Set(rows.map((row) => row.code));
  return codes.has(text.slice(from, to));
}
