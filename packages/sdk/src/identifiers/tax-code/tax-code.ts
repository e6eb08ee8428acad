/**
 * Mã số thuế: the number of a taxpayer, in three forms.
 *
 * ```
 * 99 0000001 6        organisation, and people without a personal id
 * │  │       └ check digit
 * │  └ serial, 0000001 to 9999999
 * └ range number; no circular calls it a province
 * 9900000016-001      dependent unit of 9900000016
 * 001000000000        citizen, household business: the personal id, from 1 July 2025
 * ```
 *
 * The check digit catches slips of the finger. A passing check is form, never proof that the code was issued or is active.
 *
 * @module
 */
import type { $brand } from "zod";
import {
  between,
  doubts,
  pick,
  randomDigits,
  refusals,
  unspace,
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
import type { TaxCodeReason } from "./rule.js";
import { findings, is } from "./tax-code.generated.js";

export { is } from "./tax-code.generated.js";

/** Mã số thuế ở một trong ba dạng chuẩn. */
export type TaxCode = string & $brand<"TaxCode">;

/** Tên, cơ quan cấp, giới hạn, căn cứ. */
export const meta: IdentifierMeta = {
  key: "tax-code",
  name: { vi: "Mã số thuế", en: "Tax code" },
  abbreviation: "MST",
  issuer: { vi: "Cơ quan thuế", en: "Tax authority" },
  limits: {
    vi: "Chữ số kiểm tra chỉ bắt lỗi gõ: đúng dạng không có nghĩa là mã đã được cấp hay đang hoạt động. Trong các thông tư đã đọc, không thông tư nào in cách tính chữ số ấy.",
    en: "The check digit only catches typing errors: being well formed does not mean that the code was issued or is active. No circular that we read prints how that digit is computed.",
  },
  checkDigit: true,
  // ten digits do not tell an organisation from a foreigner or a household of before 2025
  personal: true,
  sources: [
    /* @__PURE__ */ cite("86/2024/TT-BTC", "Điều 5, Điều 38", "statute", { until: "2026-07-01" }),
    /* @__PURE__ */ cite("90/2026/TT-BTC", "toàn văn", "secondary"),
    /* @__PURE__ */ cite("168/2025/NĐ-CP", "Điều 8", "statute"),
  ],
};

/** Điều mà mã nói. */
export type TaxCodeFields =
  | { readonly kind: "organisation"; readonly range: string; readonly serial: string; readonly checkDigit: string }
  | {
      readonly kind: "branch";
      readonly range: string;
      readonly serial: string;
      readonly checkDigit: string;
      readonly parent: TaxCode;
      readonly suffix: string;
    }
  | { readonly kind: "personal"; readonly personalId: PersonalIdText };

/**
 * Bỏ khoảng trắng, giữ dấu gạch. Thirteen digits without their dash get it back
 * only where the first ten pass their own check; nothing else is repaired.
 */
export function normalize(input: string): string {
  const text = unspace(input);
  return /^\d{13}$/.test(text) && is(text.slice(0, 10)) ? `${text.slice(0, 10)}-${text.slice(10)}` : text;
}

/** Mọi lý do từ chối. With `asOf` before 1/7/2025 twelve digits are refused. */
export function examine(text: string, options: ExamineOptions = {}): Reason<TaxCodeReason>[] {
  return refusals(findings(text, options), options);
}

/** Lời nhắc: those of a personal id for twelve digits; the suffix -888, which no text prescribes. */
export function remarks(text: string, options: ExamineOptions = {}): Remark<TaxCodeReason>[] {
  return doubts(findings(text, options));
}

/** Viết như trong chứng từ thuế: with the dash, without spaces. */
export function format(code: TaxCode): string {
  return code;
}

/** Giữ ba chữ số đầu, ba chữ số cuối và đuôi: `990****016-001`. Anything else is hidden whole. */
export function mask(text: string): string {
  const ten = text.length === 10 || (text.length === 14 && text[10] === "-");
  return ten ? `${text.slice(0, 3)}****${text.slice(7)}` : maskPersonalId(text);
}

/** Tách mã thành các phần. */
export function read(code: TaxCode): TaxCodeFields {
  if (code.length === 12) return { kind: "personal", personalId: code as string as PersonalIdText };
  const head = { range: code.slice(0, 2), serial: code.slice(2, 9), checkDigit: code.slice(9, 10) };
  if (code.length === 10) return { kind: "organisation", ...head };
  return { kind: "branch", ...head, parent: code.slice(0, 10) as TaxCode, suffix: code.slice(11) };
}

const words = {
  vi: {
    range: "Số phân khoảng",
    means: "khoảng số được cấp, không phải mã tỉnh",
    serial: "Số thứ tự",
    order: "từ 0000001 đến 9999999",
    check: "Chữ số kiểm tra",
    fits: "khớp với chín chữ số đầu",
    suffix: "Đơn vị phụ thuộc",
    unit: "đơn vị của mã",
  },
  en: {
    range: "Range number",
    means: "the range it was issued from, not a province",
    serial: "Serial number",
    order: "from 0000001 to 9999999",
    check: "Check digit",
    fits: "agrees with the nine digits before it",
    suffix: "Dependent unit",
    unit: "a unit of",
  },
} as const;

/** Giải thích từng phần, kèm căn cứ. */
export function explain(code: TaxCode, locale: Locale): Part[] {
  const fields = read(code);
  if (fields.kind === "personal") return explainPersonalId(fields.personalId, locale);
  const w = words[locale];
  const law = cite("86/2024/TT-BTC", "Điều 5", "statute", { until: "2026-07-01" });
  const parts: Part[] = [
    { name: w.range, text: fields.range, means: w.means, law },
    { name: w.serial, text: fields.serial, means: w.order, law },
    {
      name: w.check,
      text: fields.checkDigit,
      means: w.fits,
      law: cite("86/2024/TT-BTC", "Điều 5", "implementation", { until: "2026-07-01" }),
    },
  ];
  if (fields.kind === "branch") parts.push({ name: w.suffix, text: fields.suffix, means: `${w.unit} ${fields.parent}`, law });
  return parts;
}

/** Mã giả đúng dạng, khoảng 99: mostly ten digits, some with a suffix, some the made-up id of a person. */
export function generate(random: Random): TaxCode {
  const kind = pick(random, ["organisation", "organisation", "organisation", "branch", "personal"]);
  if (kind === "personal") return generatePersonalId(random) as string as TaxCode;
  for (;;) {
    const nine = `99${randomDigits(random, 7)}`;
    // one serial in eleven has no check digit, and 0000000 is not one
    const ten = [..."0123456789"].map((digit) => nine + digit).find(is);
    if (ten === undefined) continue;
    return kind === "branch" ? (`${ten}-${String(between(random, 1, 887)).padStart(3, "0")}` as TaxCode) : ten;
  }
}
