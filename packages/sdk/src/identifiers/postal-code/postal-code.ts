/**
 * Mã bưu chính quốc gia: five digits for a place that receives post.
 *
 * ```
 * 32 906
 * │  └ district of old, commune, post office
 * └ group of the province
 * ```
 *
 * A new list came with the 34 provinces (Decision 2334/QĐ-BKHCN, 2025); it is not in this library, so a passing check says nothing of
 * whether the code is in it. Five digits are also a health facility, a tax office or a commune: only the field tells.
 *
 * @module
 */
import type { $brand } from "zod";
import {
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
import { findings } from "./postal-code.generated.js";
import type { PostalCodeReason } from "./rule.js";

export { is } from "./postal-code.generated.js";

/** Năm chữ số, or the six of before. */
export type PostalCode = string & $brand<"PostalCode">;

/** Tên, cơ quan cấp, giới hạn, căn cứ. */
export const meta: IdentifierMeta = {
  key: "postal-code",
  name: { vi: "Mã bưu chính", en: "Postal code" },
  issuer: { vi: "Bộ Khoa học và Công nghệ", en: "Ministry of Science and Technology" },
  limits: {
    vi: "Chỉ xét số chữ số: danh mục mã của 34 tỉnh, thành phố (2025) chưa có trong bộ công cụ Hồ Sơ.",
    en: "Only the number of digits is judged: the list for the 34 provinces (2025) is not in this library.",
  },
  checkDigit: false,
  personal: false,
  sources: [
    /* @__PURE__ */ cite("07/2017/TT-BTTTT", "cấu trúc mã", "statute"),
    /* @__PURE__ */ cite("2334/QĐ-BKHCN", "danh mục", "secondary"),
  ],
};

/** Các phần của mã. */
export interface PostalCodeFields {
  readonly kind: "five" | "six";
  readonly province: string;
  readonly rest: string;
}

/** Bỏ khoảng trắng, dấu chấm, dấu gạch. A lost leading zero is not put back. */
export function normalize(input: string): string {
  return compact(input);
}

/** Mọi lý do từ chối: the shape. */
export function examine(text: string, options: ExamineOptions = {}): Reason<PostalCodeReason>[] {
  return refusals(findings(text, options), options);
}

/** Lời nhắc: an old code of six digits. */
export function remarks(text: string, options: ExamineOptions = {}): Remark<PostalCodeReason>[] {
  return doubts(findings(text, options));
}

/** Viết liền. */
export function format(code: PostalCode): string {
  return code;
}

/** Tách hai chữ số đầu. */
export function read(code: PostalCode): PostalCodeFields {
  return { kind: code.length === 5 ? "five" : "six", province: code.slice(0, 2), rest: code.slice(2) };
}

const words = {
  vi: {
    province: "Hai chữ số đầu",
    group: "nhóm của tỉnh, thành phố",
    rest: "Phần còn lại",
    place: "địa bàn, điểm nhận bưu gửi",
    old: "mã cũ 6 chữ số, không đổi thẳng sang mã mới",
  },
  en: {
    province: "First two digits",
    group: "the group of a province",
    rest: "The rest",
    place: "the area or the post office",
    old: "an old code of 6 digits, which has no direct new one",
  },
} as const;

/** Giải thích từng phần, kèm căn cứ. */
export function explain(code: PostalCode, locale: Locale): Part[] {
  const w = words[locale];
  const f = read(code);
  const law = cite("07/2017/TT-BTTTT", "cấu trúc mã", "statute");
  return [
    { name: w.province, text: f.province, means: w.group, law },
    { name: w.rest, text: f.rest, means: f.kind === "five" ? w.place : w.old, law },
  ];
}

/** Mã giả đúng dạng: any five digits. A postal code belongs to no person. */
export function generate(random: Random): PostalCode {
  return randomDigits(random, 5) as PostalCode;
}
