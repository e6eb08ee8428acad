/**
 * Số điện thoại: the number of a mobile or landline subscriber in Vietnam, in its national form.
 *
 * ```
 * 090 0000001      mobile: prefix, then seven digits
 * 024 00000001     landline of Hà Nội or Hồ Chí Minh: area code, then eight digits
 * 0203 0000001     landline elsewhere: area code, then seven digits
 * ```
 *
 * A prefix tells the operator it was first given to; since 2018 a subscriber keeps the number when changing operator.
 * A passing check is form, never proof that the number is in use, nor whose it is.
 *
 * @module
 */
import type { $brand } from "zod";
import * as areaCode from "../../codes/area-code/index.js";
import * as oldMobilePrefix from "../../codes/old-mobile-prefix/index.js";
import * as phoneOperator from "../../codes/phone-operator/index.js";
import {
  compact,
  doubts,
  pick,
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
import { findings } from "./phone-number.generated.js";
import type { PhoneNumberReason } from "./rule.js";

export { is } from "./phone-number.generated.js";

/** Mười hoặc mười một chữ số, bắt đầu bằng 0. */
export type PhoneNumber = string & $brand<"PhoneNumber">;

/** Tên, cơ quan cấp, giới hạn, căn cứ. */
export const meta: IdentifierMeta = {
  key: "phone-number",
  name: { vi: "Số điện thoại", en: "Phone number" },
  abbreviation: "SĐT",
  issuer: {
    vi: "Doanh nghiệp viễn thông, theo kho số của Nhà nước",
    en: "Telecommunications companies, out of the national numbering plan",
  },
  limits: {
    vi: "Đúng dạng không có nghĩa là số đang dùng hay của ai. Đầu số chỉ cho biết nhà mạng ban đầu.",
    en: "Being well formed does not mean that the number is in use, nor whose it is. The prefix only tells the first operator.",
  },
  checkDigit: false,
  personal: true,
  sources: [
    /* @__PURE__ */ cite("24/2023/QH15", "kho số viễn thông", "secondary"),
    /* @__PURE__ */ cite("22/2014/TT-BTTTT", "Quy hoạch kho số viễn thông", "secondary"),
    /* @__PURE__ */ cite("08/2026/TT-BKHCN", "toàn văn", "secondary"),
  ],
};

/** Điều mà số nói. */
export type PhoneNumberFields =
  | { readonly kind: "mobile"; readonly prefix: string; readonly subscriber: string }
  | { readonly kind: "landline"; readonly areaCode: string; readonly subscriber: string };

/** Bỏ khoảng trắng, dấu chấm, dấu gạch, ngoặc; `+84`, `0084`, `84` thành `0`. A lost leading zero is not put back. */
export function normalize(input: string): string {
  const text = compact(input).replace(/^([^()]{0,20})\(([^()]{0,20})\)/, "$1$2");
  const abroad = /^(?:\+|00)?840?([1-9]\d{8,9})$/.exec(text);
  return abroad ? `0${abroad[1]}` : text;
}

/** Mọi lý do từ chối. For an 11-digit mobile number the reason says which prefix took the place of its own. */
export function examine(text: string, options: ExamineOptions = {}): Reason<PhoneNumberReason>[] {
  return refusals(findings(text, options), options).map((reason) => {
    const becomes = reason.code === "phone-number/old-prefix" ? oldMobilePrefix.entry(text.slice(0, 4))?.becomes : undefined;
    return becomes === undefined ? reason : { code: reason.code, params: { becomes } };
  });
}

/** Lời nhắc: a prefix or an area code that the tables lack. */
export function remarks(text: string, options: ExamineOptions = {}): Remark<PhoneNumberReason>[] {
  return doubts(findings(text, options));
}

/** Số di động 11 chữ số đổi sang 10 chữ số theo bảng năm 2018: `01200000001` → `0700000001`. Nothing for any other text. */
export function convert2018(text: string): PhoneNumber | undefined {
  const old = normalize(text);
  const becomes = /^01\d{9}$/.test(old) ? oldMobilePrefix.entry(old.slice(0, 4))?.becomes : undefined;
  return becomes === undefined ? undefined : (`${becomes}${old.slice(4)}` as PhoneNumber);
}

/** Nhóm cho dễ đọc: `0900 000 001`, `024 0000 0001`, `0203 000 0001`. */
export function format(number: PhoneNumber): string {
  const fields = read(number);
  if (fields.kind === "mobile") return `${number.slice(0, 4)} ${number.slice(4, 7)} ${number.slice(7)}`;
  return `${fields.areaCode} ${fields.subscriber.slice(0, -4)} ${fields.subscriber.slice(-4)}`;
}

/** Dạng quốc tế E.164: `+84900000001`. */
export function e164(number: PhoneNumber): string {
  return `+84${number.slice(1)}`;
}

/** Giữ ba chữ số đầu và ba chữ số cuối: `090****001`. Anything else is hidden whole. */
export function mask(text: string): string {
  const length = text.length;
  return length === 10 || length === 11
    ? `${text.slice(0, 3)}${"*".repeat(length - 6)}${text.slice(-3)}`
    : "*".repeat(Math.min(length, 11));
}

/** Tách đầu số hoặc mã vùng khỏi số thuê bao. */
export function read(number: PhoneNumber): PhoneNumberFields {
  if (!number.startsWith("02")) return { kind: "mobile", prefix: number.slice(0, 3), subscriber: number.slice(3) };
  const to = number[2] === "4" || number[2] === "8" ? 3 : 4;
  return { kind: "landline", areaCode: number.slice(0, to), subscriber: number.slice(to) };
}

const words = {
  vi: {
    prefix: "Đầu số di động",
    first: "ban đầu của",
    kept: "chuyển mạng thì giữ nguyên số",
    area: "Mã vùng",
    unknown: "chưa có trong bảng",
    subscriber: "Số thuê bao",
    nothing: "không mang nghĩa",
  },
  en: {
    prefix: "Mobile prefix",
    first: "first given to",
    kept: "kept by those who change operator",
    area: "Area code",
    unknown: "not in the table",
    subscriber: "Subscriber number",
    nothing: "it means nothing",
  },
} as const;

/** Giải thích từng phần, kèm căn cứ. Provinces are those of 2017. */
export function explain(number: PhoneNumber, locale: Locale): Part[] {
  const w = words[locale];
  const fields = read(number);
  const law = cite("22/2014/TT-BTTTT", "Quy hoạch kho số viễn thông", "implementation");
  const subscriber: Part = { name: w.subscriber, text: fields.subscriber, means: w.nothing };
  if (fields.kind === "landline")
    return [{ name: w.area, text: fields.areaCode, means: areaCode.entry(fields.areaCode)?.vi ?? w.unknown, law }, subscriber];
  const operator = phoneOperator.entry(fields.prefix)?.vi;
  return [
    { name: w.prefix, text: fields.prefix, means: operator === undefined ? w.unknown : `${w.first} ${operator}; ${w.kept}`, law },
    subscriber,
  ];
}

/** Số giả đúng dạng: the subscriber's part begins with 000. No range is known to be kept free for made-up numbers. */
export function generate(random: Random): PhoneNumber {
  if (random() < 0.8) return `${pick(random, phoneOperator.codes())}000${randomDigits(random, 4)}` as PhoneNumber;
  const area = pick(random, areaCode.codes());
  return `${area}000${randomDigits(random, 8 - area.length)}` as PhoneNumber;
}
