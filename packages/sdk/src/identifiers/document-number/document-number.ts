/**
 * Số, ký hiệu văn bản: how a document is cited.
 *
 * ```
 * 69/2024/NĐ-CP    number, year, kind and body: decrees, circulars, decisions that make rules
 * 26/2023/QH15     a law or resolution of the National Assembly: no kind, the term instead
 * 1351/QĐ-BHXH     an individual decision: no year
 * 1804/BHXH-QLT    an official letter: neither kind nor year
 * 57-NQ/TW         a document of the Party
 * 143/CP, 51-TTg   before 1996
 * ```
 *
 * Numbers start again on 1 January in each body: without the body and the date a number may stand for many documents, and those of
 * provinces (`…/QĐ-UBND`) do. `01/2018` and `1/2018` are the same: compare by {@link key}. Marks and case mean something: `ĐA` is a
 * scheme and `DA` a project, `TTg` ends in lower case.
 *
 * @module
 */
import type { $brand } from "zod";
import * as documentType from "../../codes/document-type/index.js";
import {
  between,
  doubts,
  pick,
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
import { findings } from "./document-number.generated.js";
import type { DocumentNumberReason } from "./rule.js";

export { is } from "./document-number.generated.js";

/** Số, ký hiệu ở dạng chuẩn: Đ with its mark, no spaces. */
export type DocumentNumber = string & $brand<"DocumentNumber">;

/** Tên, cơ quan cấp, giới hạn, căn cứ. */
export const meta: IdentifierMeta = {
  key: "document-number",
  name: { vi: "Số, ký hiệu văn bản", en: "Document number" },
  issuer: { vi: "Cơ quan ban hành văn bản", en: "The issuing body" },
  limits: {
    vi: "Đúng dạng không có nghĩa là văn bản có thật hay còn hiệu lực; cùng một số, ký hiệu có thể chỉ nhiều văn bản của các tỉnh khác nhau. Cách ghi của văn bản Đảng và văn bản trước năm 1996 lấy từ thực tế.",
    en: "Being well formed does not mean that the document exists or is in force; one number may stand for documents of several provinces. How the Party and the years before 1996 write theirs is taken from use.",
  },
  checkDigit: false,
  personal: false,
  sources: [/* @__PURE__ */ cite("30/2020/NĐ-CP", "Điều 7, Điều 15, Phụ lục I, Phụ lục III", "statute")],
};

/** Điều mà số, ký hiệu nói. */
export interface DocumentNumberFields {
  readonly kind: "legislative" | "administrative" | "party" | "early";
  readonly number: number;
  /** What follows the point in `66.22`; absent in nearly every number. */
  readonly under?: number;
  /** The letter of a number put in later: `12a`. */
  readonly letter: string;
  readonly year?: number;
  readonly symbol: string;
  /** `NĐ`, `QĐ`, …; absent where the symbol names no kind. */
  readonly type?: string;
  /** Khóa Quốc hội: 15 in `QH15`. */
  readonly assembly?: number;
}

/** Bỏ khoảng trắng và chữ "Số:"; `Ð` thành `Đ`; `ND-` thành `NĐ-`, `QD-` thành `QĐ-`. No other mark is guessed. */
export function normalize(input: string): string {
  return unspace(input)
    .replace(/^(?:số:?)+/iu, "")
    .replaceAll("Ð", "Đ")
    .replace(/(?<=\/)(?:ND|QD)(?=-)/g, (type) => `${type.slice(0, 1)}Đ`);
}

/** Mọi lý do từ chối: the shape. */
export function examine(text: string, options: ExamineOptions = {}): Reason<DocumentNumberReason>[] {
  return refusals(findings(text, options), options);
}

/** Lời nhắc: a missing zero; with `asOf`, a year that has not come. */
export function remarks(text: string, options: ExamineOptions = {}): Remark<DocumentNumberReason>[] {
  return doubts(findings(text, options));
}

/** Viết như trong văn bản. */
export function format(number: DocumentNumber): string {
  return number;
}

/** Khoá so sánh: the number without leading zeros. Documents of one body and year are the same when their keys are. */
export function key(number: DocumentNumber): string {
  return number.replace(/^0+(?=\d)/, "");
}

/** Kinds that make rules; they stand in no list of Decree 30/2020/NĐ-CP. */
const LEGISLATIVE: Readonly<Record<string, Readonly<Record<Locale, string>>>> = {
  NĐ: { vi: "Nghị định", en: "Decree" },
  TT: { vi: "Thông tư", en: "Circular" },
  TTLT: { vi: "Thông tư liên tịch", en: "Joint circular" },
  PL: { vi: "Pháp lệnh", en: "Ordinance" },
};

const isType = (text: string): boolean => Object.hasOwn(LEGISLATIVE, text) || documentType.entry(text)?.abbreviated === "yes";

/** Tách số, ký hiệu thành các phần. */
export function read(text: DocumentNumber): DocumentNumberFields {
  const [, digits = "", under, letter = "", separator = "", rest = ""] = /^(\d+)(?:\.(\d+))?([a-z]?)([/-])(.*)$/u.exec(text) ?? [];
  const year = separator === "/" && /^\d{4}\//.test(rest) ? Number(rest.slice(0, 4)) : undefined;
  const symbol = year === undefined ? rest : rest.slice(5);
  const [first = ""] = symbol.split(/[/-]/u, 1);
  const assembly = /^(?:UBTV)?QH(\d+)$/.exec(symbol.split("-").at(-1) ?? "")?.[1];
  const dashed = symbol.includes("/") ? "party" : "early";
  return {
    kind: separator === "-" ? dashed : year === undefined ? "administrative" : "legislative",
    number: Number(digits),
    ...(under === undefined ? {} : { under: Number(under) }),
    letter,
    ...(year === undefined ? {} : { year }),
    symbol,
    ...(isType(first) ? { type: first } : {}),
    ...(assembly === undefined ? {} : { assembly: Number(assembly) }),
  };
}

const words = {
  vi: {
    number: "Số",
    order: "số thứ tự trong năm của cơ quan",
    year: "Năm",
    issued: "năm ban hành",
    symbol: "Ký hiệu",
    assembly: "Quốc hội khóa",
    none: "cơ quan và đơn vị soạn thảo; không ghi tên loại",
  },
  en: {
    number: "Number",
    order: "the running number of the body in that year",
    year: "Year",
    issued: "the year of issue",
    symbol: "Symbol",
    assembly: "National Assembly, term",
    none: "the body and the drafting unit; no kind is written",
  },
} as const;

/** Giải thích từng phần, kèm căn cứ. */
export function explain(text: DocumentNumber, locale: Locale): Part[] {
  const w = words[locale];
  const f = read(text);
  const law = cite("30/2020/NĐ-CP", "Điều 15, Phụ lục I", "statute");
  const row = f.type === undefined ? undefined : (LEGISLATIVE[f.type] ?? documentType.entry(f.type));
  const kind = row?.[locale] ?? row?.vi ?? (f.assembly === undefined ? w.none : `${w.assembly} ${f.assembly}`);
  return [
    { name: w.number, text: /^\d+(?:\.\d+)?[a-z]?/.exec(text)?.[0] ?? "", means: w.order, law },
    ...(f.year === undefined ? [] : [{ name: w.year, text: String(f.year).padStart(4, "0"), means: w.issued, law }]),
    { name: w.symbol, text: f.symbol, means: kind, law },
  ];
}

/** Số, ký hiệu giả của một cơ quan không có thật, XYZ. */
export function generate(random: Random): DocumentNumber {
  const number = String(between(random, 1, 999)).padStart(2, "0");
  const symbol = pick(random, ["QĐ-XYZ", "TT-XYZ", "NQ-XYZ", "XYZ-VP"]);
  const year = symbol === "TT-XYZ" || random() < 0.3 ? `/${between(random, 2020, 2026)}` : "";
  return `${number}${year}/${symbol}` as DocumentNumber;
}
