/**
 * Mã cơ sở khám bệnh, chữa bệnh: the five digits of a hospital or clinic in health insurance claims (`MA_CSKCB`).
 *
 * ```
 * 00001
 * └ five digits; the list of facilities was not found
 * ```
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
import { findings } from "./health-facility-code.generated.js";
import type { HealthFacilityCodeReason } from "./rule.js";

export { is } from "./health-facility-code.generated.js";

/** Năm chữ số ASCII. */
export type HealthFacilityCode = string & $brand<"HealthFacilityCode">;

/** Tên, cơ quan cấp, giới hạn, căn cứ. */
export const meta: IdentifierMeta = {
  key: "health-facility-code",
  name: { vi: "Mã cơ sở khám bệnh, chữa bệnh", en: "Health facility code" },
  abbreviation: "MA_CSKCB",
  issuer: { vi: "Bộ Y tế, cơ quan bảo hiểm xã hội", en: "Ministry of Health, social insurance offices" },
  limits: {
    vi: "Chỉ xét số chữ số: danh mục cơ sở khám bệnh, chữa bệnh và cách cấp mã chưa tìm thấy.",
    en: "Only the number of digits is judged: neither the list of facilities nor how codes are given was found.",
  },
  checkDigit: false,
  personal: false,
  sources: [/* @__PURE__ */ cite("130/QĐ-BYT", "trường MA_CSKCB", "secondary")],
};

/** Mã, nguyên vẹn: nothing is read out of its digits. */
export interface HealthFacilityCodeFields {
  readonly code: string;
}

/** Bỏ khoảng trắng, dấu chấm, dấu gạch. A lost leading zero is not put back. */
export function normalize(input: string): string {
  return compact(input);
}

/** Mọi lý do từ chối: the shape. */
export function examine(text: string, options: ExamineOptions = {}): Reason<HealthFacilityCodeReason>[] {
  return refusals(findings(text, options), options);
}

/** Lời nhắc: none, since nothing in the digits has a rule to doubt them by. */
export function remarks(text: string, options: ExamineOptions = {}): Remark<HealthFacilityCodeReason>[] {
  return doubts(findings(text, options));
}

/** Viết liền. */
export function format(code: HealthFacilityCode): string {
  return code;
}

/** Mã, nguyên vẹn. */
export function read(code: HealthFacilityCode): HealthFacilityCodeFields {
  return { code };
}

const words = {
  vi: { name: "Cơ sở khám bệnh, chữa bệnh", means: "tra trong danh mục của ngành y tế" },
  en: { name: "Health facility", means: "to be looked up in the list of the health sector" },
} as const;

/** Giải thích. */
export function explain(code: HealthFacilityCode, locale: Locale): Part[] {
  return [{ name: words[locale].name, text: code, means: words[locale].means, law: cite("130/QĐ-BYT", "trường MA_CSKCB", "secondary") }];
}

/** Mã giả: 00 and three digits. */
export function generate(random: Random): HealthFacilityCode {
  return `00${randomDigits(random, 3)}` as HealthFacilityCode;
}
