/**
 * Số đăng ký hộ tịch: the number of an entry in a civil-status register.
 *
 * ```
 * 01/1905
 * │  └ year; the books close on 31 December and open again with 01
 * └ running number in one book of one registrar
 * TLKS 05/1905   an extract of a birth record
 * ```
 *
 * By itself it names nobody: every commune has a 01 for births, marriages and deaths each year. The key is the registrar, the kind of
 * book and this number together. From 1/3/2027 a new law (03/2026/QH16) applies; how it numbers entries was not read.
 *
 * @module
 */
import type { $brand } from "zod";
import {
  asciiUpper,
  between,
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
import { findings } from "./civil-status-number.generated.js";
import type { CivilStatusNumberReason } from "./rule.js";

export { is } from "./civil-status-number.generated.js";

/** Số thứ tự, gạch chéo, năm. */
export type CivilStatusNumber = string & $brand<"CivilStatusNumber">;

/** Tên, cơ quan cấp, giới hạn, căn cứ. */
export const meta: IdentifierMeta = {
  key: "civil-status-number",
  name: { vi: "Số đăng ký hộ tịch", en: "Civil-status number" },
  issuer: { vi: "Cơ quan đăng ký hộ tịch", en: "Civil-status registrars" },
  limits: {
    vi: "Số chỉ có nghĩa trong một cơ quan, một loại sổ, một năm: đúng dạng không chỉ ra một người hay một việc. Cách ghi chưa đọc được trong văn bản.",
    en: "The number means something only in one registrar, one kind of book and one year: well formed, it points to no person and no event. How it is written was not read in the act.",
  },
  checkDigit: false,
  personal: true,
  sources: [
    /* @__PURE__ */ cite("60/2014/QH13", "sổ hộ tịch", "statute"),
    /* @__PURE__ */ cite("04/2020/TT-BTP", "cách ghi số", "secondary"),
    /* @__PURE__ */ cite("03/2026/QH16", "toàn văn", "secondary", { from: "2027-03-01" }),
  ],
};

/** Các phần của số. */
export interface CivilStatusNumberFields {
  readonly kind: "entry" | "extract";
  readonly number: number;
  readonly year: number;
}

/** Bỏ khoảng trắng và chữ "Số:", viết hoa. */
export function normalize(input: string): string {
  return asciiUpper(unspace(input).replace(/^(?:số:?)+/iu, ""));
}

/** Mọi lý do từ chối: the shape, and with `strict` the number 0. */
export function examine(text: string, options: ExamineOptions = {}): Reason<CivilStatusNumberReason>[] {
  return refusals(findings(text, options), options);
}

/** Lời nhắc: the number 0, a year that has not come, an extract. */
export function remarks(text: string, options: ExamineOptions = {}): Remark<CivilStatusNumberReason>[] {
  return doubts(findings(text, options));
}

/** Viết như trong sổ; `TLKS 05/1905` for an extract. */
export function format(number: CivilStatusNumber): string {
  return number.replace("TLKS", "TLKS ");
}

/** Giữ lại năm, che số thứ tự. The four stars do not say how long it was. */
export function mask(text: string): string {
  const year = /\/(\d{4})$/.exec(text)?.[1];
  return year === undefined ? "****" : `****/${year}`;
}

/** Khoá so sánh: without leading zeros and without TLKS. Only inside one registrar and one kind of book. */
export function key(number: CivilStatusNumber): string {
  const f = read(number);
  return `${f.number}/${f.year}`;
}

/** Tách số và năm. */
export function read(number: CivilStatusNumber): CivilStatusNumberFields {
  const kind = number.startsWith("TLKS") ? "extract" : "entry";
  const [digits = "", year = ""] = number.replace("TLKS", "").split("/");
  return { kind, number: Number(digits), year: Number(year) };
}

const words = {
  vi: { number: "Số", order: "số thứ tự trong sổ của năm", extract: "số trong bản trích lục khai sinh", year: "Năm", opened: "năm mở sổ" },
  en: {
    number: "Number",
    order: "the running number in the book of that year",
    extract: "the number in an extract of a birth record",
    year: "Year",
    opened: "the year of the book",
  },
} as const;

/** Giải thích từng phần, kèm căn cứ. */
export function explain(number: CivilStatusNumber, locale: Locale): Part[] {
  const w = words[locale];
  const [head = "", year = ""] = number.split("/");
  const law = cite("04/2020/TT-BTP", "cách ghi số", "secondary");
  return [
    { name: w.number, text: head, means: read(number).kind === "extract" ? w.extract : w.order, law },
    { name: w.year, text: year, means: w.opened, law: cite("60/2014/QH13", "sổ hộ tịch", "statute") },
  ];
}

/** Số giả, năm 1900–1909. */
export function generate(random: Random): CivilStatusNumber {
  return `${String(between(random, 1, 999)).padStart(2, "0")}/${between(random, 1900, 1909)}` as CivilStatusNumber;
}
