// Generated from data/codes/birthplace.tsv by `pnpm codegen`. Do not edit.
import { numberAt } from "../../rules/primitives.js";

export const rows = [
  { code: "001", vi: "Hà Nội", since2025Code: "01", since2025Name: "Hà Nội" },
  { code: "002", vi: "Hà Giang", since2025Code: "08", since2025Name: "Tuyên Quang" },
  { code: "004", vi: "Cao Bằng", since2025Code: "04", since2025Name: "Cao Bằng" },
  { code: "006", vi: "Bắc Kạn", since2025Code: "19", since2025Name: "Thái Nguyên" },
  { code: "008", vi: "Tuyên Quang", since2025Code: "08", since2025Name: "Tuyên Quang" },
  { code: "010", vi: "Lào Cai", since2025Code: "15", since2025Name: "Lào Cai" },
  { code: "011", vi: "Điện Biên", since2025Code: "11", since2025Name: "Điện Biên" },
  { code: "012", vi: "Lai Châu", since2025Code: "12", since2025Name: "Lai Châu" },
  { code: "014", vi: "Sơn La", since2025Code: "14", since2025Name: "Sơn La" },
  { code: "015", vi: "Yên Bái", since2025Code: "15", since2025Name: "Lào Cai" },
  { code: "017", vi: "Hòa Bình", since2025Code: "25", since2025Name: "Phú Thọ" },
  { code: "019", vi: "Thái Nguyên", since2025Code: "19", since2025Name: "Thái Nguyên" },
  { code: "020", vi: "Lạng Sơn", since2025Code: "20", since2025Name: "Lạng Sơn" },
  { code: "022", vi: "Quảng Ninh", since2025Code: "22", since2025Name: "Quảng Ninh" },
  { code: "024", vi: "Bắc Giang", since2025Code: "24", since2025Name: "Bắc Ninh" },
  { code: "025", vi: "Phú Thọ", since2025Code: "25", since2025Name: "Phú Thọ" },
  { code: "026", vi: "Vĩnh Phúc", since2025Code: "25", since2025Name: "Phú Thọ" },
  { code: "027", vi: "Bắc Ninh", since2025Code: "24", since2025Name: "Bắc Ninh" },
  { code: "030", vi: "Hải Dương", since2025Code: "31", since2025Name: "Hải Phòng" },
  { code: "031", vi: "Hải Phòng", since2025Code: "31", since2025Name: "Hải Phòng" },
  { code: "033", vi: "Hưng Yên", since2025Code: "33", since2025Name: "Hưng Yên" },
  { code: "034", vi: "Thái Bình", since2025Code: "33", since2025Name: "Hưng Yên" },
  { code: "035", vi: "Hà Nam", since2025Code: "37", since2025Name: "Ninh Bình" },
  { code: "036", vi: "Nam Định", since2025Code: "37", since2025Name: "Ninh Bình" },
  { code: "037", vi: "Ninh Bình", since2025Code: "37", since2025Name: "Ninh Bình" },
  { code: "038", vi: "Thanh Hóa", since2025Code: "38", since2025Name: "Thanh Hóa" },
  { code: "040", vi: "Nghệ An", since2025Code: "40", since2025Name: "Nghệ An" },
  { code: "042", vi: "Hà Tĩnh", since2025Code: "42", since2025Name: "Hà Tĩnh" },
  { code: "044", vi: "Quảng Bình", since2025Code: "44", since2025Name: "Quảng Trị" },
  { code: "045", vi: "Quảng Trị", since2025Code: "44", since2025Name: "Quảng Trị" },
  { code: "046", vi: "Thừa Thiên Huế", since2025Code: "46", since2025Name: "Huế" },
  { code: "048", vi: "Đà Nẵng", since2025Code: "48", since2025Name: "Đà Nẵng" },
  { code: "049", vi: "Quảng Nam", since2025Code: "48", since2025Name: "Đà Nẵng" },
  { code: "051", vi: "Quảng Ngãi", since2025Code: "51", since2025Name: "Quảng Ngãi" },
  { code: "052", vi: "Bình Định", since2025Code: "52", since2025Name: "Gia Lai" },
  { code: "054", vi: "Phú Yên", since2025Code: "66", since2025Name: "Đắk Lắk" },
  { code: "056", vi: "Khánh Hòa", since2025Code: "56", since2025Name: "Khánh Hòa" },
  { code: "058", vi: "Ninh Thuận", since2025Code: "56", since2025Name: "Khánh Hòa" },
  { code: "060", vi: "Bình Thuận", since2025Code: "68", since2025Name: "Lâm Đồng" },
  { code: "062", vi: "Kon Tum", since2025Code: "51", since2025Name: "Quảng Ngãi" },
  { code: "064", vi: "Gia Lai", since2025Code: "52", since2025Name: "Gia Lai" },
  { code: "066", vi: "Đắk Lắk", since2025Code: "66", since2025Name: "Đắk Lắk" },
  { code: "067", vi: "Đắk Nông", since2025Code: "68", since2025Name: "Lâm Đồng" },
  { code: "068", vi: "Lâm Đồng", since2025Code: "68", since2025Name: "Lâm Đồng" },
  { code: "070", vi: "Bình Phước", since2025Code: "75", since2025Name: "Đồng Nai" },
  { code: "072", vi: "Tây Ninh", since2025Code: "80", since2025Name: "Tây Ninh" },
  { code: "074", vi: "Bình Dương", since2025Code: "79", since2025Name: "Hồ Chí Minh" },
  { code: "075", vi: "Đồng Nai", since2025Code: "75", since2025Name: "Đồng Nai" },
  { code: "077", vi: "Bà Rịa - Vũng Tàu", since2025Code: "79", since2025Name: "Hồ Chí Minh" },
  { code: "079", vi: "Hồ Chí Minh", since2025Code: "79", since2025Name: "Hồ Chí Minh" },
  { code: "080", vi: "Long An", since2025Code: "80", since2025Name: "Tây Ninh" },
  { code: "082", vi: "Tiền Giang", since2025Code: "82", since2025Name: "Đồng Tháp" },
  { code: "083", vi: "Bến Tre", since2025Code: "86", since2025Name: "Vĩnh Long" },
  { code: "084", vi: "Trà Vinh", since2025Code: "86", since2025Name: "Vĩnh Long" },
  { code: "086", vi: "Vĩnh Long", since2025Code: "86", since2025Name: "Vĩnh Long" },
  { code: "087", vi: "Đồng Tháp", since2025Code: "82", since2025Name: "Đồng Tháp" },
  { code: "089", vi: "An Giang", since2025Code: "91", since2025Name: "An Giang" },
  { code: "091", vi: "Kiên Giang", since2025Code: "91", since2025Name: "An Giang" },
  { code: "092", vi: "Cần Thơ", since2025Code: "92", since2025Name: "Cần Thơ" },
  { code: "093", vi: "Hậu Giang", since2025Code: "92", since2025Name: "Cần Thơ" },
  { code: "094", vi: "Sóc Trăng", since2025Code: "92", since2025Name: "Cần Thơ" },
  { code: "095", vi: "Bạc Liêu", since2025Code: "96", since2025Name: "Cà Mau" },
  { code: "096", vi: "Cà Mau", since2025Code: "96", since2025Name: "Cà Mau" },
] as const;

/** Một mã của danh mục. */
export type BirthplaceCode = (typeof rows)[number]["code"];

const bits = [-816128682, 1432057214, -86135459, 1];

/** True when the three digits at `from` are a code of the list. The caller has made sure that they are digits. */
export function hasAt(text: string, from: number, to: number): boolean {
  const n = numberAt(text, from, to);
  return ((bits[n >> 5]! >> (n & 31)) & 1) === 1;
}
