/**
 * Mã số bảo hiểm xã hội: ten digits, which a citizen's personal id replaced on 1/8/2025.
 *
 * ```
 * 0000000000     ten digits; the same as on a health insurance card, and the health identifier
 * 001000000000   the personal id, from 1 August 2025
 * ```
 *
 * Nothing is read out of the ten digits: no check digit is public, and what the first two say was found in no act.
 * People without a personal id keep the ten. An employer's code (`1234567HC`) is another thing.
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
import {
  explain as explainPersonalId,
  generate as generatePersonalId,
  mask as maskPersonalId,
  type PersonalIdText,
} from "../personal-id/index.js";
import type { SocialInsuranceNumberReason } from "./rule.js";
import { findings } from "./social-insurance-number.generated.js";

export { is } from "./social-insurance-number.generated.js";

/** Mười hoặc mười hai chữ số ASCII. */
export type SocialInsuranceNumber = string & $brand<"SocialInsuranceNumber">;

/** Tên, cơ quan cấp, giới hạn, căn cứ. */
export const meta: IdentifierMeta = {
  key: "social-insurance-number",
  name: { vi: "Mã số bảo hiểm xã hội", en: "Social insurance number" },
  abbreviation: "BHXH",
  issuer: { vi: "Cơ quan bảo hiểm xã hội", en: "Social insurance offices" },
  limits: {
    vi: "Mã 10 chữ số không có chữ số kiểm tra được công bố: đúng dạng không có nghĩa là mã đã được cấp. Chưa thấy văn bản nói các chữ số đầu nghĩa là gì.",
    en: "No check digit of the ten digits is public: being well formed does not mean that the number was issued. No act was found that says what the first digits mean.",
  },
  checkDigit: false,
  personal: true,
  sources: [
    /* @__PURE__ */ cite("595/QĐ-BHXH", "định nghĩa mã số bảo hiểm xã hội", "statute"),
    /* @__PURE__ */ cite("1804/BHXH-QLT", "toàn văn", "statute"),
    /* @__PURE__ */ cite("41/2024/QH15", "toàn văn", "secondary"),
    /* @__PURE__ */ cite("2153/QĐ-BYT", "toàn văn", "statute"),
  ],
};

/** Điều mà mã nói. */
export type SocialInsuranceNumberFields =
  | { readonly kind: "number"; readonly number: string }
  | { readonly kind: "personal"; readonly personalId: PersonalIdText };

/** Bỏ khoảng trắng, dấu chấm, dấu gạch. A lost leading zero is not put back. */
export function normalize(input: string): string {
  return compact(input);
}

/** Mọi lý do từ chối: the shape, and with `strict` the birthplace of a personal id. */
export function examine(text: string, options: ExamineOptions = {}): Reason<SocialInsuranceNumberReason>[] {
  return refusals(findings(text, options), options);
}

/** Lời nhắc: with `asOf`, which of the two numbers is in use that day; the doubts of a personal id. */
export function remarks(text: string, options: ExamineOptions = {}): Remark<SocialInsuranceNumberReason>[] {
  return doubts(findings(text, options));
}

/** Viết liền. */
export function format(number: SocialInsuranceNumber): string {
  return number;
}

/** Giữ hai chữ số đầu và hai chữ số cuối: `00******00`. Anything else is hidden whole. */
export function mask(text: string): string {
  return text.length === 10 ? `${text.slice(0, 2)}******${text.slice(8)}` : maskPersonalId(text);
}

/** Loại mã. */
export function read(number: SocialInsuranceNumber): SocialInsuranceNumberFields {
  return number.length === 12 ? { kind: "personal", personalId: number as string as PersonalIdText } : { kind: "number", number };
}

const words = {
  vi: { name: "Mã số", means: "số của người tham gia, trùng với 10 chữ số cuối của thẻ bảo hiểm y tế cũ" },
  en: { name: "Number", means: "the number of the insured, the last ten digits of an old health card" },
} as const;

/** Giải thích, kèm căn cứ. */
export function explain(number: SocialInsuranceNumber, locale: Locale): Part[] {
  const fields = read(number);
  if (fields.kind === "personal") return explainPersonalId(fields.personalId, locale);
  return [{ name: words[locale].name, text: fields.number, means: words[locale].means, law: cite("2153/QĐ-BYT", "toàn văn", "statute") }];
}

/** Số giả: ten digits that begin with 00000, or the made-up id of a person. */
export function generate(random: Random): SocialInsuranceNumber {
  if (random() < 0.5) return generatePersonalId(random) as string as SocialInsuranceNumber;
  return `00000${randomDigits(random, 5)}` as SocialInsuranceNumber;
}
