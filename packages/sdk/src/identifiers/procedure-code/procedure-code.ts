/**
 * Mã thủ tục hành chính: the code of a procedure in the national database.
 *
 * ```
 * 1.004222                   as published
 * │ └ serial
 * └ 1, 2 or 3; what it means is written nowhere that we found
 * 1.014390.H05               with the agency that publishes it
 * 1.001693.000.00.00.H13     the same, its agency written leaf first as in 2018
 * ```
 *
 * Keep it as text: stored as a number, 1.004220 becomes 1.00422. A procedure that is abolished keeps its code,
 * so a well-formed code says nothing about whether the procedure is in force.
 *
 * @module
 */
import type { $brand } from "zod";
import {
  asciiUpper,
  between,
  doubts,
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
import { findings } from "./procedure-code.generated.js";
import type { ProcedureCodeReason } from "./rule.js";

export { is } from "./procedure-code.generated.js";

/** Mã thủ tục, có hoặc không kèm mã cơ quan. */
export type ProcedureCode = string & $brand<"ProcedureCode">;

/** Tên, cơ quan cấp, giới hạn, căn cứ. */
export const meta: IdentifierMeta = {
  key: "procedure-code",
  name: { vi: "Mã thủ tục hành chính", en: "Administrative procedure code" },
  abbreviation: "TTHC",
  issuer: { vi: "Cơ sở dữ liệu quốc gia về thủ tục hành chính", en: "National database of administrative procedures" },
  limits: {
    vi: "Đúng dạng không có nghĩa là thủ tục có thật hay còn hiệu lực: thủ tục bị bãi bỏ vẫn giữ mã. Nghĩa của chữ số đầu chưa tìm thấy ở đâu.",
    en: "Being well formed does not mean that the procedure exists or is in force: an abolished one keeps its code. What the first digit means was found nowhere.",
  },
  checkDigit: false,
  personal: false,
  sources: [/* @__PURE__ */ cite("01/2018/TT-VPCP", "Điều 19, Điều 20", "implementation", { until: "unknown" })],
};

/** Các phần của mã. */
export interface ProcedureCodeFields {
  readonly release: string;
  readonly serial: string;
  /** Level-1 code of the agency, where one is written. */
  readonly agency?: string;
}

/** Bỏ khoảng trắng, viết hoa; the dot means something and stays. */
export function normalize(input: string): string {
  return asciiUpper(unspace(input));
}

/** Mọi lý do từ chối: the shape. */
export function examine(text: string, options: ExamineOptions = {}): Reason<ProcedureCodeReason>[] {
  return refusals(findings(text, options), options);
}

/** Lời nhắc: a first digit that no published code has. */
export function remarks(text: string, options: ExamineOptions = {}): Remark<ProcedureCodeReason>[] {
  return doubts(findings(text, options));
}

/** Viết như đã công bố. */
export function format(code: ProcedureCode): string {
  return code;
}

/** Mã không kèm cơ quan: by which procedures of many agencies are compared. */
export function bare(code: ProcedureCode): ProcedureCode {
  return code.slice(0, 8) as ProcedureCode;
}

/** Tách mã thành các phần. */
export function read(code: ProcedureCode): ProcedureCodeFields {
  const parts = { release: code.slice(0, 1), serial: code.slice(2, 8) };
  return code.length === 8 ? parts : { ...parts, agency: code.slice(-3) };
}

const words = {
  vi: {
    release: "Chữ số đầu",
    unknown: "nghĩa chưa tìm thấy",
    serial: "Số thứ tự",
    order: "số trong cơ sở dữ liệu quốc gia",
    agency: "Cơ quan",
    level: "mã định danh điện tử cấp 1",
  },
  en: {
    release: "First digit",
    unknown: "its meaning was found nowhere",
    serial: "Serial",
    order: "the number in the national database",
    agency: "Agency",
    level: "a level-1 electronic identifier",
  },
} as const;

/** Giải thích từng phần. */
export function explain(code: ProcedureCode, locale: Locale): Part[] {
  const w = words[locale];
  const f = read(code);
  const law = cite("01/2018/TT-VPCP", "Cơ sở dữ liệu quốc gia về thủ tục hành chính", "implementation", { until: "unknown" });
  return [
    { name: w.release, text: f.release, means: w.unknown, law },
    { name: w.serial, text: f.serial, means: w.order, law },
    ...(f.agency === undefined
      ? []
      : [{ name: w.agency, text: code.slice(9), means: w.level, law: cite("20/2020/QĐ-TTg", "Điều 4–7", "statute") }]),
  ];
}

/** Mã giả: serials above 900000, which are not reached. */
export function generate(random: Random): ProcedureCode {
  return `${between(random, 1, 3)}.9${randomDigits(random, 5)}` as ProcedureCode;
}
