/**
 * Mã BIN ngân hàng: the six digits by which transfers and VietQR name a bank.
 *
 * ```
 * 970436
 * └ the bank; not all begin with 9704
 * ```
 *
 * A bank that is renamed or taken over keeps its number. The list comes from a library of running systems, not from NAPAS itself.
 *
 * @module
 */
import type { $brand } from "zod";
import * as bank from "../../codes/bank/index.js";
import {
  compact,
  doubts,
  pick,
  refusals,
  type ExamineOptions,
  type Locale,
  type Random,
  type Reason,
  type Remark,
} from "../../core/index.js";
import { cite } from "../../law/index.js";
import type { IdentifierMeta, Part } from "../identifier.js";
import { findings } from "./bank-bin.generated.js";
import type { BankBinReason } from "./rule.js";

export { is } from "./bank-bin.generated.js";

/** Sáu chữ số ASCII. */
export type BankBin = string & $brand<"BankBin">;

/** Tên, cơ quan cấp, giới hạn, căn cứ. */
export const meta: IdentifierMeta = {
  key: "bank-bin",
  name: { vi: "Mã BIN ngân hàng", en: "Bank identification number" },
  abbreviation: "BIN",
  issuer: { vi: "NAPAS và các tổ chức thẻ", en: "NAPAS and the card schemes" },
  limits: {
    vi: "Danh sách lấy từ phần mềm đang dùng, không phải từ NAPAS: mã lạ chỉ được nhắc. Mã có trong danh sách không có nghĩa là ngân hàng còn nhận chuyển khoản.",
    en: "The list comes from software in use, not from NAPAS: an unknown number is only remarked. Being in the list does not mean that the bank still takes transfers.",
  },
  checkDigit: false,
  personal: false,
  sources: [/* @__PURE__ */ cite("NAPAS VietQR", "mã ngân hàng thụ hưởng", "implementation")],
};

/** Ngân hàng mang mã ấy, where the list knows it. */
export interface BankBinFields {
  readonly bin: string;
  readonly name?: string;
  readonly shortName?: string;
}

/** Bỏ khoảng trắng, dấu chấm, dấu gạch. */
export function normalize(input: string): string {
  return compact(input);
}

/** Mọi lý do từ chối: the shape. */
export function examine(text: string, options: ExamineOptions = {}): Reason<BankBinReason>[] {
  return refusals(findings(text, options), options);
}

/** Lời nhắc: a bank that the list does not know. */
export function remarks(text: string, options: ExamineOptions = {}): Remark<BankBinReason>[] {
  return doubts(findings(text, options));
}

/** Viết liền. */
export function format(bin: BankBin): string {
  return bin;
}

/** Tra tên ngân hàng. */
export function read(bin: BankBin): BankBinFields {
  const row = bank.entry(bin);
  return row === undefined ? { bin } : { bin, name: row.vi, shortName: row.shortName };
}

const words = {
  vi: { name: "Ngân hàng", unknown: "chưa có trong danh sách", formerly: "trước là" },
  en: { name: "Bank", unknown: "not in the list", formerly: "formerly" },
} as const;

/** Giải thích: the bank, and its former name. */
export function explain(bin: BankBin, locale: Locale): Part[] {
  const w = words[locale];
  const row = bank.entry(bin);
  const means = row === undefined ? w.unknown : row.formerly === undefined ? row.vi : `${row.vi} (${w.formerly} ${row.formerly})`;
  return [{ name: w.name, text: bin, means, law: cite("NAPAS VietQR", "danh sách ngân hàng", "implementation") }];
}

/** Một mã trong danh sách: public, and of no person. */
export function generate(random: Random): BankBin {
  return pick(random, bank.codes()) as string as BankBin;
}
