/**
 * Số chứng minh nhân dân: the nine digits of the identity cards before 2016, and the twelve of those issued from 2012 to 2015.
 *
 * ```
 * 000000000      nine digits; what the first ones mean was not found in an act
 * 001000000000   twelve digits: the personal id of the holder
 * ```
 *
 * The cards ceased to be documents after 31/12/2024. The number lives on: an item of the National Population Database, and the
 * second field of the QR on the card. It has no check digit, and two people may hold the same one: never a key of its own.
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
import { findings } from "./old-id-card.generated.js";
import type { OldIdCardReason } from "./rule.js";

export { is } from "./old-id-card.generated.js";

/** Chín hoặc mười hai chữ số ASCII. */
export type OldIdCard = string & $brand<"OldIdCard">;

/** Tên, cơ quan cấp, giới hạn, căn cứ. */
export const meta: IdentifierMeta = {
  key: "old-id-card",
  name: { vi: "Số chứng minh nhân dân", en: "Number of the old identity card" },
  abbreviation: "CMND",
  issuer: { vi: "Công an cấp tỉnh", en: "Provincial police" },
  limits: {
    vi: "Số không có chữ số kiểm tra và có thể trùng giữa các tỉnh: đúng dạng không có nghĩa là đã cấp, càng không phải của một người duy nhất. Chưa thấy văn bản nói các chữ số đầu nghĩa là gì.",
    en: "The number has no check digit and may stand twice in the country: well formed is neither issued nor unique. No act was found that says what its first digits mean.",
  },
  checkDigit: false,
  personal: true,
  sources: [
    /* @__PURE__ */ cite("05/1999/NĐ-CP", "toàn văn", "secondary", { until: "unknown" }),
    /* @__PURE__ */ cite("26/2023/QH15", "Điều 9, Điều 46", "statute"),
  ],
};

/** Loại thẻ mà số cho biết. */
export interface OldIdCardFields {
  readonly kind: "nine" | "twelve";
  readonly number: string;
}

/** Bỏ khoảng trắng, dấu chấm, dấu gạch. A lost leading zero is not put back. */
export function normalize(input: string): string {
  return compact(input);
}

/** Mọi lý do từ chối: the shape. */
export function examine(text: string, options: ExamineOptions = {}): Reason<OldIdCardReason>[] {
  return refusals(findings(text, options), options);
}

/** Lời nhắc: twelve digits are a personal id; since 2025 the card is no document. */
export function remarks(text: string, options: ExamineOptions = {}): Remark<OldIdCardReason>[] {
  return doubts(findings(text, options));
}

/** Nhóm ba chữ số cho dễ đọc: `000 000 000`. */
export function format(id: OldIdCard): string {
  return id.replace(/(\d{3})(?=\d)/g, "$1 ");
}

/** Giữ hai chữ số đầu và hai chữ số cuối: `00*****00`. Anything else is hidden whole. */
export function mask(text: string): string {
  const known = text.length === 9 || text.length === 12;
  return known ? `${text.slice(0, 2)}${"*".repeat(text.length - 4)}${text.slice(-2)}` : "*".repeat(Math.min(text.length, 12));
}

/** Loại thẻ và số. */
export function read(id: OldIdCard): OldIdCardFields {
  return { kind: id.length === 9 ? "nine" : "twelve", number: id };
}

const words = {
  vi: {
    name: "Số",
    nine: "chín chữ số do công an cấp tỉnh cấp, không suy ra điều gì khác",
    twelve: "số định danh cá nhân của người được cấp",
  },
  en: {
    name: "Number",
    nine: "nine digits given by the provincial police; nothing else follows from them",
    twelve: "the holder's personal id",
  },
} as const;

/** Giải thích, kèm căn cứ. */
export function explain(id: OldIdCard, locale: Locale): Part[] {
  const { kind } = read(id);
  return [{ name: words[locale].name, text: id, means: words[locale][kind], law: cite("26/2023/QH15", "Điều 9", "statute") }];
}

/** Số giả 9 chữ số, bắt đầu bằng 000. */
export function generate(random: Random): OldIdCard {
  return `000${randomDigits(random, 6)}` as OldIdCard;
}
