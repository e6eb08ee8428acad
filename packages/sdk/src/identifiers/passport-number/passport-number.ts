/**
 * Số hộ chiếu: one letter and seven or eight digits.
 *
 * ```
 * B 0000000
 * │ └ seven digits; eight on books issued since 2022
 * └ series, not the kind of passport: letters come and go, so none is barred
 * ```
 *
 * It has no check digit of its own; the one in the machine readable zone belongs to that zone. A foreigner's passport has the form of
 * its own country and is not judged here. A new passport has a new number: it says which book, not which person.
 *
 * @module
 */
import type { $brand } from "zod";
import {
  asciiUpper,
  compact,
  doubts,
  randomDigits,
  refusals,
  type ExamineOptions,
  type Locale,
  type Random,
  type Reason,
  type Remark,
} from "../../core/index.js";
import { cite } from "../../law/index.js";
import type { IdentifierMeta, Part } from "../identifier.js";
import { findings } from "./passport-number.generated.js";
import type { PassportNumberReason } from "./rule.js";

export { is } from "./passport-number.generated.js";

/** Một chữ cái hoa và bảy hoặc tám chữ số. */
export type PassportNumber = string & $brand<"PassportNumber">;

/** Tên, cơ quan cấp, giới hạn, căn cứ. */
export const meta: IdentifierMeta = {
  key: "passport-number",
  name: { vi: "Số hộ chiếu", en: "Passport number" },
  issuer: { vi: "Bộ Công an, Bộ Ngoại giao", en: "Ministry of Public Security, Ministry of Foreign Affairs" },
  limits: {
    vi: "Đúng dạng không có nghĩa là hộ chiếu đã được cấp hay còn hạn. Thông tư về mẫu hộ chiếu không in cách cấu tạo số; dạng 8 chữ số mới chỉ thấy trong thực tế. Không xét hộ chiếu nước ngoài.",
    en: "Being well formed does not mean that the passport was issued or is valid. The circular on the models does not print how the number is made; the form of 8 digits was only met in use. Foreign passports are not judged.",
  },
  checkDigit: false,
  personal: true,
  sources: [/* @__PURE__ */ cite("69/2026/TT-BCA", "mẫu hộ chiếu", "statute")],
};

/** Điều mà số cho biết. */
export interface PassportNumberFields {
  readonly series: string;
  readonly serial: string;
}

/** Bỏ khoảng trắng, dấu chấm, dấu gạch; viết hoa. */
export function normalize(input: string): string {
  return asciiUpper(compact(input));
}

/** Mọi lý do từ chối: the shape. */
export function examine(text: string, options: ExamineOptions = {}): Reason<PassportNumberReason>[] {
  return refusals(findings(text, options), options);
}

/** Lời nhắc: eight digits, for which no act was found. */
export function remarks(text: string, options: ExamineOptions = {}): Remark<PassportNumberReason>[] {
  return doubts(findings(text, options));
}

/** Viết liền, như trong hộ chiếu. */
export function format(number: PassportNumber): string {
  return number;
}

/** Giữ chữ cái và hai chữ số cuối: `B*****00`. Anything else is hidden whole. */
export function mask(text: string): string {
  const known = text.length === 8 || text.length === 9;
  return known ? `${text.slice(0, 1)}${"*".repeat(text.length - 3)}${text.slice(-2)}` : "*".repeat(Math.min(text.length, 9));
}

/** Tách loạt và số. */
export function read(number: PassportNumber): PassportNumberFields {
  return { series: number.slice(0, 1), serial: number.slice(1) };
}

const words = {
  vi: { series: "Loạt", letter: "loạt phát hành, không cho biết loại hộ chiếu", serial: "Số", digits: "số thứ tự của quyển hộ chiếu" },
  en: { series: "Series", letter: "the series of books, not the kind of passport", serial: "Number", digits: "the number of the book" },
} as const;

/** Giải thích từng phần. */
export function explain(number: PassportNumber, locale: Locale): Part[] {
  const w = words[locale];
  const { series, serial } = read(number);
  const law = cite("69/2026/TT-BCA", "mẫu hộ chiếu", "secondary");
  return [
    { name: w.series, text: series, means: w.letter, law },
    { name: w.serial, text: serial, means: w.digits, law },
  ];
}

/** Số giả: series X, four zeros. */
export function generate(random: Random): PassportNumber {
  return `X0000${randomDigits(random, random() < 0.5 ? 3 : 4)}` as PassportNumber;
}
