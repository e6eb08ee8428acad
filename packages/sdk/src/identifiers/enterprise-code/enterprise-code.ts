/**
 * Mã số doanh nghiệp: the number of an enterprise for life, which is its tax code as well.
 *
 * ```
 * 9900000016        enterprise, co-operative
 * 9900000016-001    branch, representative office
 * 001000000000      business household, from 1 July 2025: the owner's personal id
 * 41A0000000        household registered before; no act gives this form
 * ```
 *
 * A code is never used again and does not change with the name or the address. A place of business (*địa điểm kinh doanh*) has five
 * digits inside its enterprise, and no code of its own. The digits are checked as those of a tax code.
 *
 * @module
 */
import type { $brand } from "zod";
import {
  asciiUpper,
  doubts,
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
import { explain as explainTaxCode, generate as generateTaxCode, mask as maskTaxCode, type TaxCodeText } from "../tax-code/index.js";
import { findings } from "./enterprise-code.generated.js";
import type { EnterpriseCodeReason } from "./rule.js";

export { is } from "./enterprise-code.generated.js";

/** Mã số ở một trong bốn dạng. */
export type EnterpriseCode = string & $brand<"EnterpriseCode">;

/** Tên, cơ quan cấp, giới hạn, căn cứ. */
export const meta: IdentifierMeta = {
  key: "enterprise-code",
  name: { vi: "Mã số doanh nghiệp", en: "Enterprise code" },
  abbreviation: "MSDN",
  issuer: { vi: "Cơ quan đăng ký kinh doanh", en: "Business registration offices" },
  limits: {
    vi: "Đúng dạng không có nghĩa là doanh nghiệp có thật hay còn hoạt động. Số đăng ký hộ kinh doanh cấp trước đây có nhiều dạng chưa thấy trong văn bản.",
    en: "Being well formed does not mean that the enterprise exists or is active. Older household registrations have forms that were found in no act.",
  },
  checkDigit: true,
  // the twelve digits of a household are its owner's personal id
  personal: true,
  sources: [
    /* @__PURE__ */ cite("168/2025/NĐ-CP", "Điều 8, Điều 91", "statute"),
    /* @__PURE__ */ cite("86/2024/TT-BTC", "Điều 5", "statute", { until: "2026-07-01" }),
  ],
};

/** Điều mà mã nói. */
export type EnterpriseCodeFields =
  | { readonly kind: "enterprise"; readonly taxCode: TaxCodeText }
  | { readonly kind: "branch"; readonly taxCode: TaxCodeText; readonly parent: EnterpriseCode }
  | { readonly kind: "household"; readonly taxCode: TaxCodeText }
  | { readonly kind: "registration"; readonly number: string };

/** Bỏ khoảng trắng, viết hoa; the dash of a branch means something and stays. */
export function normalize(input: string): string {
  return asciiUpper(unspace(input));
}

/** Mọi lý do từ chối. With `asOf` before 1/7/2025 twelve digits are refused. */
export function examine(text: string, options: ExamineOptions = {}): Reason<EnterpriseCodeReason>[] {
  return refusals(findings(text, options), options);
}

/** Lời nhắc: an old household registration; the doubts of a personal id for twelve digits. */
export function remarks(text: string, options: ExamineOptions = {}): Remark<EnterpriseCodeReason>[] {
  return doubts(findings(text, options));
}

/** Viết như trong giấy chứng nhận. */
export function format(code: EnterpriseCode): string {
  return code;
}

const isRegistration = (text: string): boolean => text.length === 10 && /[A-Z]/.test(text.slice(2, 3));

/** Như mã số thuế: `990****016-001`. Anything else is hidden whole. */
export function mask(text: string): string {
  return isRegistration(text) ? `${text.slice(0, 3)}*******` : maskTaxCode(text);
}

/** Tách mã theo loại; three of the four are tax codes. */
export function read(code: EnterpriseCode): EnterpriseCodeFields {
  if (isRegistration(code)) return { kind: "registration", number: code };
  const taxCode = code as string as TaxCodeText;
  if (code.length === 12) return { kind: "household", taxCode };
  return code.length === 10 ? { kind: "enterprise", taxCode } : { kind: "branch", taxCode, parent: code.slice(0, 10) as EnterpriseCode };
}

const words = {
  vi: { name: "Số đăng ký hộ kinh doanh", means: "cấp theo quy định trước đây; cấu tạo chưa thấy trong văn bản" },
  en: { name: "Household registration", means: "given under earlier rules; how it is made was found in no act" },
} as const;

/** Giải thích từng phần, kèm căn cứ. */
export function explain(code: EnterpriseCode, locale: Locale): Part[] {
  const f = read(code);
  if (f.kind === "registration")
    return [{ name: words[locale].name, text: f.number, means: words[locale].means, law: cite("168/2025/NĐ-CP", "Điều 91", "design") }];
  return explainTaxCode(f.taxCode, locale);
}

/** Mã giả, khoảng 99, or the made-up id of an owner. */
export function generate(random: Random): EnterpriseCode {
  return generateTaxCode(random) as string as EnterpriseCode;
}
