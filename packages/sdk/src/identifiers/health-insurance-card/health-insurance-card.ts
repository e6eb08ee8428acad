/**
 * Số thẻ bảo hiểm y tế: what a hospital takes for a card, in three forms.
 *
 * ```
 * DN 4 01 0000000000   old card, 15 characters
 * │  │ │  └ social insurance number
 * │  │ └ province of issue; army and police have codes of their own, so it is not checked
 * │  └ benefit level printed on that day, 1 to 5
 * └ category of the insured
 * 0000000000           card since 2021: the social insurance number alone
 * 001000000000         the personal id in place of a card
 * ```
 *
 * Never compute a benefit from the printed level: two categories moved to level 2 on 1/1/2026 (`benefit` in
 * `@hoso/sdk/codes/health-insurance-object`). Newborns without a card are written `TE1`, the mother's province and ten digits, and
 * donors of organs `HG4` likewise (Circular 30/2020/TT-BYT, Article 10). In claims several cards stand joined by `;`: split them first.
 *
 * @module
 */
import type { $brand } from "zod";
import * as birthplace from "../../codes/birthplace/index.js";
import * as object from "../../codes/health-insurance-object/index.js";
import {
  asciiUpper,
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
import {
  explain as explainPersonalId,
  generate as generatePersonalId,
  mask as maskPersonalId,
  type PersonalIdText,
} from "../personal-id/index.js";
import { findings } from "./health-insurance-card.generated.js";
import type { HealthInsuranceCardReason } from "./rule.js";

export { is } from "./health-insurance-card.generated.js";

/** Số thẻ ở một trong ba dạng. */
export type HealthInsuranceCard = string & $brand<"HealthInsuranceCard">;

/** Tên, cơ quan cấp, giới hạn, căn cứ. */
export const meta: IdentifierMeta = {
  key: "health-insurance-card",
  name: { vi: "Số thẻ bảo hiểm y tế", en: "Health insurance card number" },
  abbreviation: "BHYT",
  issuer: { vi: "Cơ quan bảo hiểm xã hội", en: "Social insurance offices" },
  limits: {
    vi: "Đúng dạng không có nghĩa là thẻ đã được cấp, còn hạn, hay được hưởng mức in trên thẻ. Danh mục đối tượng chưa đọc được từ văn bản gốc; mã tỉnh trên thẻ không được xét.",
    en: "Being well formed does not mean that the card was issued, is valid or entitles to the printed level. The list of categories was not read in the decision itself; the province on a card is not checked.",
  },
  checkDigit: false,
  personal: true,
  sources: [
    /* @__PURE__ */ cite("1351/QĐ-BHXH", "cấu trúc mã thẻ", "secondary"),
    /* @__PURE__ */ cite("1666/QĐ-BHXH", "mẫu thẻ", "secondary"),
    /* @__PURE__ */ cite("30/2020/TT-BYT", "Điều 10", "statute"),
    /* @__PURE__ */ cite("38/BYT-BH", "toàn văn", "secondary"),
  ],
};

/** Điều mà số thẻ nói. */
export type HealthInsuranceCardFields =
  | { readonly kind: "card"; readonly object: string; readonly level: string; readonly province: string; readonly insuranceNumber: string }
  | { readonly kind: "number"; readonly insuranceNumber: string }
  | { readonly kind: "personal"; readonly personalId: PersonalIdText };

/** Bỏ khoảng trắng, dấu chấm, dấu gạch; viết hoa. */
export function normalize(input: string): string {
  return asciiUpper(compact(input));
}

/** Mọi lý do từ chối: the shape, and with `strict` the level and the birthplace of a personal id. */
export function examine(text: string, options: ExamineOptions = {}): Reason<HealthInsuranceCardReason>[] {
  return refusals(findings(text, options), options);
}

/** Lời nhắc: an unknown category or level; with `asOf`, a printed level that has changed. */
export function remarks(text: string, options: ExamineOptions = {}): Remark<HealthInsuranceCardReason>[] {
  return doubts(findings(text, options));
}

/** Tách nhóm như trên thẻ cũ: `DN 4 01 0000000000`. */
export function format(card: HealthInsuranceCard): string {
  return card.length === 15 ? `${card.slice(0, 2)} ${card.slice(2, 3)} ${card.slice(3, 5)} ${card.slice(5)}` : card;
}

/** Giữ đối tượng, mức, tỉnh và hai chữ số cuối: `DN401********00`. Anything else is hidden whole. */
export function mask(text: string): string {
  if (text.length === 15) return `${text.slice(0, 5)}********${text.slice(13)}`;
  return text.length === 10 ? `${text.slice(0, 2)}******${text.slice(8)}` : maskPersonalId(text);
}

/** Tách số thẻ thành các phần. */
export function read(card: HealthInsuranceCard): HealthInsuranceCardFields {
  if (card.length === 12) return { kind: "personal", personalId: card as string as PersonalIdText };
  if (card.length === 10) return { kind: "number", insuranceNumber: card };
  return { kind: "card", object: card.slice(0, 2), level: card.slice(2, 3), province: card.slice(3, 5), insuranceNumber: card.slice(5) };
}

const words = {
  vi: {
    object: "Đối tượng",
    unknown: "mã chưa có trong danh mục",
    level: "Mức hưởng in trên thẻ",
    printed: "mức khi in thẻ; mức hiện hưởng phải xét theo ngày",
    province: "Tỉnh cấp thẻ",
    other: "không phải mã của 63 tỉnh",
    number: "Mã số bảo hiểm xã hội",
    key: "số để tra quyền lợi",
  },
  en: {
    object: "Category",
    unknown: "a code not in the list",
    level: "Printed benefit level",
    printed: "the level when the card was printed; the present one depends on the day",
    province: "Province of issue",
    other: "not one of the 63 provinces",
    number: "Social insurance number",
    key: "the number entitlements are looked up by",
  },
} as const;

/** Giải thích từng phần, kèm căn cứ. Names of categories and provinces are Vietnamese in both languages. */
export function explain(card: HealthInsuranceCard, locale: Locale): Part[] {
  const f = read(card);
  if (f.kind === "personal") return explainPersonalId(f.personalId, locale);
  const w = words[locale];
  const number: Part = { name: w.number, text: f.insuranceNumber, means: w.key, law: cite("1666/QĐ-BHXH", "mẫu thẻ", "secondary") };
  if (f.kind === "number") return [number];
  const law = cite("1351/QĐ-BHXH", "cấu trúc mã thẻ", "secondary");
  return [
    { name: w.object, text: f.object, means: object.entry(f.object)?.vi ?? w.unknown, law },
    { name: w.level, text: f.level, means: w.printed, law },
    { name: w.province, text: f.province, means: birthplace.entry(`0${f.province}`)?.vi ?? w.other, law },
    number,
  ];
}

/** Số giả: old cards and new ones with an insurance number that begins with 00000, some the made-up id of a person. */
export function generate(random: Random): HealthInsuranceCard {
  const kind = pick(random, ["card", "card", "number", "personal"]);
  if (kind === "personal") return generatePersonalId(random) as string as HealthInsuranceCard;
  const number = `00000${randomDigits(random, 5)}`;
  if (kind === "number") return number as HealthInsuranceCard;
  const code = pick(random, object.codes());
  const province = pick(random, birthplace.codes()).slice(1);
  return `${code}${object.entry(code)!.level}${province}${number}` as HealthInsuranceCard;
}
