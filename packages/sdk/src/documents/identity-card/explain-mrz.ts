import type { Locale } from "../../core/index.js";
import { format } from "../../fields/partial-date/index.js";
import { cite, type Part } from "../../law/index.js";
import { normalizeMrz } from "./mrz-layout.js";
import { readMrz } from "./mrz.js";

const words = {
  vi: {
    document: "Loại, nơi cấp",
    card: "thẻ căn cước của Việt Nam",
    tail: "Số giấy tờ",
    last: "chín chữ số cuối của số định danh cá nhân",
    check: "Chữ số kiểm tra",
    agrees: "khớp",
    differs: "không khớp",
    absent: "thẻ không ghi",
    id: "Số định danh cá nhân",
    whole: "đủ 12 chữ số",
    own: "riêng của thẻ Việt Nam, không có trong chuẩn ICAO",
    filler: "Ô đệm",
    empty: "để trống",
    born: "Ngày sinh",
    sex: "Giới tính",
    male: "Nam",
    female: "Nữ",
    unspecified: "không ghi",
    until: "Hạn dùng",
    endless: "không thời hạn",
    nationality: "Quốc tịch",
    vietnam: "Việt Nam",
    all: "của mọi số ở hai dòng",
    name: "Họ và tên",
    plain: "không dấu",
  },
  en: {
    document: "Kind, issuer",
    card: "identity card of Viet Nam",
    tail: "Document number",
    last: "the last nine digits of the personal id",
    check: "Check digit",
    agrees: "agrees",
    differs: "differs",
    absent: "the card has none",
    id: "Personal id",
    whole: "all its 12 digits",
    own: "only the Vietnamese card has it, ICAO does not",
    filler: "Filler",
    empty: "blank",
    born: "Date of birth",
    sex: "Sex",
    male: "male",
    female: "female",
    unspecified: "not said",
    until: "Last day",
    endless: "none",
    nationality: "Nationality",
    vietnam: "Viet Nam",
    all: "of all the numbers of two lines",
    name: "Name",
    plain: "without marks",
  },
} as const;

/** Giải thích ba dòng máy đọc, từng phần, each check digit with what it says; nothing where the zone cannot be read. */
export function explainMrz(input: string, locale: Locale): readonly (readonly Part[])[] {
  const reading = readMrz(input);
  if (!reading.ok) return [];
  const [first = "", second = "", third = ""] = normalizeMrz(input).split("\n");
  const w = words[locale];
  const law = cite("16/2024/TT-BCA", "dòng MRZ ở mặt sau thẻ", "implementation");
  const part = (name: string, text: string, means: string): Part => ({ name, text, means, law });
  const { mrz, checks } = reading;
  const check = (line: string, position: number, of: (typeof checks)[number]["name"], more?: string): Part => {
    const result = w[checks.find(({ name }) => name === of)!.result];
    return part(w.check, line.charAt(position - 1), more === undefined ? result : `${result}; ${more}`);
  };
  return [
    [
      part(w.document, first.slice(0, 5), w.card),
      part(w.tail, first.slice(5, 14), w.last),
      check(first, 15, "document-number"),
      part(w.id, first.slice(15, 27), w.whole),
      part(w.filler, first.slice(27, 29), w.empty),
      check(first, 30, "personal-id", w.own),
    ],
    [
      part(w.born, second.slice(0, 6), format(mrz.birthDate)),
      check(second, 7, "birth-date"),
      part(w.sex, second.slice(7, 8), w[mrz.sex]),
      part(w.until, second.slice(8, 14), mrz.expiresOn ?? w.endless),
      check(second, 15, "expiry-date"),
      part(w.nationality, second.slice(15, 18), w.vietnam),
      part(w.filler, second.slice(18, 29), w.empty),
      check(second, 30, "composite", w.all),
    ],
    [part(w.name, third, `${mrz.name}, ${w.plain}`)],
  ];
}
