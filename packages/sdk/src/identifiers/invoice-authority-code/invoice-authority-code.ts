/**
 * Mã của cơ quan thuế trên hóa đơn: what the tax authority gives an invoice that must carry its code.
 *
 * ```
 * M1-26-A1B2C-00001234567     from a cash register
 * │  │  │     └ running number
 * │  │  └ five characters that the tax authority gives the seller
 * │  └ year
 * └ M1 or M2
 * 00ABCDEF00…                 otherwise: up to 34 letters and digits, whose structure is not public
 * ```
 *
 * A wrong character in the second form cannot be seen: ask the tax authority's own look-up.
 *
 * @module
 */
import type { $brand } from "zod";
import {
  asciiUpper,
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
import { findings } from "./invoice-authority-code.generated.js";
import type { InvoiceAuthorityCodeReason } from "./rule.js";

export { is } from "./invoice-authority-code.generated.js";

/** Mã, tối đa 34 ký tự. */
export type InvoiceAuthorityCode = string & $brand<"InvoiceAuthorityCode">;

/** Tên, cơ quan cấp, giới hạn, căn cứ. */
export const meta: IdentifierMeta = {
  key: "invoice-authority-code",
  name: { vi: "Mã của cơ quan thuế trên hóa đơn", en: "Tax authority code of an invoice" },
  abbreviation: "MCCQT",
  issuer: { vi: "Cơ quan thuế", en: "Tax authority" },
  limits: {
    vi: "Chỉ độ dài tối đa là chắc chắn; dạng máy tính tiền lấy từ mẫu công bố. Đúng dạng không có nghĩa là mã do cơ quan thuế cấp.",
    en: "Only the greatest length is certain; the cash-register form is taken from published samples. Being well formed does not mean that the tax authority gave the code.",
  },
  checkDigit: false,
  personal: false,
  sources: [
    /* @__PURE__ */ cite("91/2026/TT-BTC", "mã của cơ quan thuế", "implementation"),
    /* @__PURE__ */ cite("254/2026/NĐ-CP", "toàn văn", "secondary"),
  ],
};

/** Điều mà mã nói. */
export type InvoiceAuthorityCodeFields =
  | { readonly kind: "cash-register"; readonly series: string; readonly year: number; readonly seller: string; readonly number: string }
  | { readonly kind: "opaque"; readonly code: string };

/** Bỏ khoảng trắng, viết hoa; dashes mean something and stay. */
export function normalize(input: string): string {
  return asciiUpper(unspace(input));
}

/** Mọi lý do từ chối: the shape. */
export function examine(text: string, options: ExamineOptions = {}): Reason<InvoiceAuthorityCodeReason>[] {
  return refusals(findings(text, options), options);
}

/** Lời nhắc: a year that has not come; a code of which only the length is known. */
export function remarks(text: string, options: ExamineOptions = {}): Remark<InvoiceAuthorityCodeReason>[] {
  return doubts(findings(text, options));
}

/** Viết như trên hóa đơn. */
export function format(code: InvoiceAuthorityCode): string {
  return code;
}

/** Tách mã máy tính tiền thành các phần. */
export function read(code: InvoiceAuthorityCode): InvoiceAuthorityCodeFields {
  if (!code.includes("-")) return { kind: "opaque", code };
  return {
    kind: "cash-register",
    series: code.slice(0, 2),
    year: 2000 + Number(code.slice(3, 5)),
    seller: code.slice(6, 11),
    number: code.slice(12),
  };
}

const words = {
  vi: {
    code: "Mã",
    opaque: "cấu tạo chưa công bố",
    series: "Loạt",
    register: "hóa đơn từ máy tính tiền",
    year: "Năm",
    seller: "Mã người bán",
    given: "do cơ quan thuế cấp cho người bán",
    number: "Số",
    order: "số thứ tự",
  },
  en: {
    code: "Code",
    opaque: "how it is made is not public",
    series: "Series",
    register: "an invoice from a cash register",
    year: "Year",
    seller: "Seller",
    given: "given to the seller by the tax authority",
    number: "Number",
    order: "a running number",
  },
} as const;

/** Giải thích từng phần. */
export function explain(code: InvoiceAuthorityCode, locale: Locale): Part[] {
  const w = words[locale];
  const f = read(code);
  if (f.kind === "opaque")
    return [{ name: w.code, text: f.code, means: w.opaque, law: cite("91/2026/TT-BTC", "mã của cơ quan thuế", "implementation") }];
  const law = cite("91/2026/TT-BTC", "hóa đơn khởi tạo từ máy tính tiền", "secondary");
  return [
    { name: w.series, text: f.series, means: w.register, law },
    { name: w.year, text: code.slice(3, 5), means: String(f.year), law },
    { name: w.seller, text: f.seller, means: w.given, law },
    { name: w.number, text: f.number, means: w.order, law },
  ];
}

/** Mã giả: cash registers of the seller 00000, or zeros and a few digits. */
export function generate(random: Random): InvoiceAuthorityCode {
  if (random() < 0.5) return `${"0".repeat(24)}${randomDigits(random, 10)}` as InvoiceAuthorityCode;
  return `${pick(random, ["M1", "M2"])}-${between(random, 22, 26)}-00000-${randomDigits(random, 11)}` as InvoiceAuthorityCode;
}
