import type { Bilingual, Locale } from "@hoso/sdk/core";
import { standingWords } from "@hoso/sdk/exports/dictionary";

/** Tên các cột riêng của từng danh mục. */
const labels: Readonly<Record<string, Bilingual>> = {
  en: { vi: "Tiếng Anh", en: "English" },
  from: { vi: "Từ", en: "From" },
  until: { vi: "Đến trước", en: "Until" },
  becomes: { vi: "Nay là", en: "Now" },
  mergedInto: { vi: "Nhập vào", en: "Merged into" },
  successor: { vi: "Mã kế thừa", en: "Its successor's code" },
  since2025Code: { vi: "Mã tỉnh từ 1/7/2025", en: "Province code since 1/7/2025" },
  since2025Name: { vi: "Thuộc tỉnh từ 1/7/2025", en: "Province since 1/7/2025" },
  before2025: { vi: "Tỉnh trước 1/7/2025", en: "Province before 1/7/2025" },
  instrument: { vi: "Theo", en: "By" },
  type: { vi: "Loại", en: "Kind" },
  province: { vi: "Mã tỉnh", en: "Province code" },
  district: { vi: "Mã huyện", en: "District code" },
  otherSpelling: { vi: "Cách viết khác", en: "Other spelling" },
  iso2: { vi: "ISO 3166", en: "ISO 3166" },
  in1979: { vi: "Năm 1979 là", en: "In 1979" },
  printed: { vi: "Phụ lục in", en: "As printed" },
  shortName: { vi: "Tên gọi tắt", en: "Short name" },
  swift: { vi: "SWIFT", en: "SWIFT" },
  formerly: { vi: "Trước đây", en: "Formerly" },
  network: { vi: "Trên mạng", en: "On the network of" },
  abbreviated: { vi: "Viết tắt", en: "Abbreviated" },
  level: { vi: "Mức hưởng", en: "Benefit level" },
  levelSince2026: { vi: "Mức hưởng từ 1/1/2026", en: "Level since 1/1/2026" },
  meaningUnknown: { vi: "Chưa rõ nghĩa", en: "Meaning unknown" },
  scheme: { vi: "Hệ", en: "Scheme" },
  class: { vi: "Hạng in trên giấy phép", en: "Class as printed" },
  validYears: { vi: "Thời hạn (năm)", en: "Valid for (years)" },
  limit: { vi: "Hạn chế khi đổi", en: "Limit when exchanged" },
  seen: { vi: "Đã gặp trong văn bản", en: "Met in a document" },
  standing: { vi: "Nhờ đâu mà biết", en: "How it is known" },
};

const kinds: Readonly<Record<string, Bilingual>> = {
  tinh: { vi: "tỉnh", en: "province" },
  "thanh-pho": { vi: "thành phố", en: "city" },
  huyen: { vi: "huyện", en: "rural district" },
  quan: { vi: "quận", en: "urban district" },
  "thi-xa": { vi: "thị xã", en: "town" },
  xa: { vi: "xã", en: "commune" },
  phuong: { vi: "phường", en: "ward" },
  "thi-tran": { vi: "thị trấn", en: "township" },
  "dac-khu": { vi: "đặc khu", en: "special zone" },
  yes: { vi: "có", en: "yes" },
  no: { vi: "không", en: "no" },
  unchecked: { vi: "chưa đối chiếu", en: "not checked" },
};

/** Một ô, đọc được: days as people write them, words for keys. */
export function cellOf(key: string, value: string, locale: Locale): string {
  if (/^\d{4}-\d\d-\d\d$/.test(value)) return locale === "en" ? value : value.split("-").reverse().join("/");
  if (key === "standing" && value in standingWords[locale]) return standingWords[locale][value as keyof (typeof standingWords)["vi"]];
  if (["type", "standing", "seen", "abbreviated", "meaningUnknown"].includes(key)) return kinds[value]?.[locale] ?? value;
  return value;
}

/** Tên của một cột; a column without a name stops the build. */
export function labelOf(key: string, locale: Locale): string {
  const label = labels[key];
  if (label === undefined) throw new Error(`the column ${key} of a code list has no name`);
  return label[locale];
}
