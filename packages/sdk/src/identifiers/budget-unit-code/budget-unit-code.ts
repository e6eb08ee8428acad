/**
 * Mã số đơn vị có quan hệ với ngân sách (MĐVQHNS): seven digits for a unit that receives or spends public money.
 *
 * ```
 * 1234567
 * └ seven digits; how they are given was not read
 * ```
 *
 * On invoices it stands where a buyer that is a public body has no tax code; in social insurance it begins the unit's code (`1234567HC`).
 *
 * @module
 */
import type { $brand } from "zod";
import {
  between,
  compact,
  doubts,
  refusals,
  type ExamineOptions,
  type Locale,
  type Random,
  type Reason,
  type Remark,
} from "../../core/index.js";
import { cite } from "../../law/index.js";
import type { IdentifierMeta, Part } from "../identifier.js";
import { findings } from "./budget-unit-code.generated.js";
import type { BudgetUnitCodeReason } from "./rule.js";

export { is } from "./budget-unit-code.generated.js";

/** Bảy chữ số ASCII. */
export type BudgetUnitCode = string & $brand<"BudgetUnitCode">;

/** Tên, cơ quan cấp, giới hạn, căn cứ. */
export const meta: IdentifierMeta = {
  key: "budget-unit-code",
  name: { vi: "Mã số đơn vị có quan hệ với ngân sách", en: "Code of a unit related to the budget" },
  abbreviation: "MĐVQHNS",
  issuer: { vi: "Cơ quan tài chính", en: "Finance offices" },
  limits: {
    vi: "Chỉ xét số chữ số: cách cấp mã và danh mục đơn vị chưa đọc được. Đúng dạng không có nghĩa là mã đã được cấp.",
    en: "Only the number of digits is judged: neither how codes are given nor the list of units was read. Being well formed does not mean that the code was issued.",
  },
  checkDigit: false,
  personal: false,
  sources: [/* @__PURE__ */ cite("185/2015/TT-BTC", "cấu trúc mã số", "secondary")],
};

/** Mã, nguyên vẹn: nothing is read out of its digits. */
export interface BudgetUnitCodeFields {
  readonly code: string;
}

/** Bỏ khoảng trắng, dấu chấm, dấu gạch. A lost leading zero is not put back. */
export function normalize(input: string): string {
  return compact(input);
}

/** Mọi lý do từ chối: the shape, and with `strict` a code of zeros. */
export function examine(text: string, options: ExamineOptions = {}): Reason<BudgetUnitCodeReason>[] {
  return refusals(findings(text, options), options);
}

/** Lời nhắc: zeros alone. */
export function remarks(text: string, options: ExamineOptions = {}): Remark<BudgetUnitCodeReason>[] {
  return doubts(findings(text, options));
}

/** Viết liền. */
export function format(code: BudgetUnitCode): string {
  return code;
}

/** Mã, nguyên vẹn. */
export function read(code: BudgetUnitCode): BudgetUnitCodeFields {
  return { code };
}

const words = {
  vi: { name: "Đơn vị", means: "đơn vị dự toán, đơn vị sử dụng ngân sách hoặc dự án, tra trong danh mục của ngành tài chính" },
  en: { name: "Unit", means: "a unit or project that uses the budget, to be looked up in the list of the finance sector" },
} as const;

/** Giải thích. */
export function explain(code: BudgetUnitCode, locale: Locale): Part[] {
  return [
    { name: words[locale].name, text: code, means: words[locale].means, law: cite("185/2015/TT-BTC", "cấu trúc mã số", "secondary") },
  ];
}

/** Mã giả: 0000001 to 0009999. */
export function generate(random: Random): BudgetUnitCode {
  return String(between(random, 1, 9999)).padStart(7, "0") as BudgetUnitCode;
}
