/**
 * Ký hiệu hóa đơn: six characters, often behind the digit of the template.
 *
 * ```
 * 1 C 26 T AA      invoice
 * │ │ │  │ └ two letters of the seller's choice; YY when none is needed
 * │ │ │  └ kind: T D L M N B G H X, and F since 1 July 2026
 * │ │ └ year
 * │ └ C with a code of the tax authority, K without
 * └ template, 1 to 9
 * CT 26 AA         certificate of income tax withheld
 * 26 T AY          electronic receipt
 * ```
 *
 * M is for cash registers alone: an invoice without it is not wrong. The number of the invoice begins at 1 with each symbol and each year,
 * so an invoice is named by seller, template, symbol and number together.
 *
 * @module
 */
import type { $brand } from "zod";
import {
  asciiUpper,
  between,
  compact,
  doubts,
  pick,
  refusals,
  type Bilingual,
  type ExamineOptions,
  type Locale,
  type Random,
  type Reason,
  type Remark,
} from "../../core/index.js";
import { cite } from "../../law/index.js";
import type { IdentifierMeta, Part } from "../identifier.js";
import { findings } from "./invoice-symbol.generated.js";
import type { InvoiceSymbolReason } from "./rule.js";

export { is } from "./invoice-symbol.generated.js";

/** Ký hiệu, có hoặc không kèm mẫu số. */
export type InvoiceSymbol = string & $brand<"InvoiceSymbol">;

/** Tên, cơ quan cấp, giới hạn, căn cứ. */
export const meta: IdentifierMeta = {
  key: "invoice-symbol",
  name: { vi: "Ký hiệu hóa đơn", en: "Invoice symbol" },
  abbreviation: "KHHDon",
  issuer: { vi: "Người bán đăng ký với cơ quan thuế", en: "The seller, registered with the tax authority" },
  limits: {
    vi: "Đúng dạng không có nghĩa là hóa đơn có thật. Không xét mẫu số có hợp với loại hóa đơn không, vì chưa đọc hết bảng ghép.",
    en: "Being well formed does not mean that the invoice exists. Whether the template fits the kind is not judged: the table of pairs was not read to its end.",
  },
  checkDigit: false,
  personal: false,
  sources: [
    /* @__PURE__ */ cite("91/2026/TT-BTC", "Điều 4, Phụ lục I, Phụ lục II", "statute"),
    /* @__PURE__ */ cite("32/2025/TT-BTC", "Điều 5", "statute", { until: "2026-07-01" }),
    /* @__PURE__ */ cite("254/2026/NĐ-CP", "toàn văn", "secondary"),
  ],
};

/** Các phần của ký hiệu. */
export interface InvoiceSymbolFields {
  readonly document: "invoice" | "withholding" | "receipt";
  /** Mẫu số, where it is written. */
  readonly template?: string;
  readonly withCode?: boolean;
  readonly year: number;
  readonly kind?: string;
  readonly own: string;
}

/** Bỏ khoảng trắng, dấu chấm, dấu gạch; viết hoa. */
export function normalize(input: string): string {
  return asciiUpper(compact(input));
}

/** Mọi lý do từ chối. With `asOf` before 1/7/2026 kind F is refused. */
export function examine(text: string, options: ExamineOptions = {}): Reason<InvoiceSymbolReason>[] {
  return refusals(findings(text, options), options);
}

/** Lời nhắc: with `asOf`, a year that has not come. */
export function remarks(text: string, options: ExamineOptions = {}): Remark<InvoiceSymbolReason>[] {
  return doubts(findings(text, options));
}

/** Viết liền, như trong hóa đơn. */
export function format(symbol: InvoiceSymbol): string {
  return symbol;
}

/** Tách ký hiệu thành các phần. */
export function read(symbol: InvoiceSymbol): InvoiceSymbolFields {
  if (symbol.startsWith("CT")) return { document: "withholding", year: 2000 + Number(symbol.slice(2, 4)), own: symbol.slice(4) };
  if (symbol.length === 5)
    return { document: "receipt", year: 2000 + Number(symbol.slice(0, 2)), kind: symbol.slice(2, 3), own: symbol.slice(3) };
  const bare = symbol.slice(-6);
  return {
    document: "invoice",
    ...(symbol.length === 7 ? { template: symbol.slice(0, 1) } : {}),
    withCode: bare.startsWith("C"),
    year: 2000 + Number(bare.slice(1, 3)),
    kind: bare.slice(3, 4),
    own: bare.slice(4),
  };
}

const TEMPLATES: Readonly<Record<string, Bilingual>> = {
  1: { vi: "hóa đơn giá trị gia tăng", en: "value-added tax invoice" },
  2: { vi: "hóa đơn bán hàng", en: "sales invoice" },
  3: { vi: "hóa đơn bán tài sản công", en: "invoice for the sale of public assets" },
  4: { vi: "hóa đơn bán hàng dự trữ quốc gia", en: "invoice for the sale of national reserves" },
  5: { vi: "tem, vé, thẻ, phiếu thu điện tử", en: "electronic stamps, tickets, cards, receipts" },
  6: { vi: "phiếu xuất kho", en: "delivery note" },
  7: { vi: "hóa đơn thương mại", en: "commercial invoice" },
  8: { vi: "hóa đơn giá trị gia tăng tích hợp biên lai", en: "value-added tax invoice with a receipt in it" },
  9: { vi: "hóa đơn bán hàng tích hợp biên lai", en: "sales invoice with a receipt in it" },
};

const KINDS: Readonly<Record<string, Bilingual>> = {
  T: { vi: "doanh nghiệp đăng ký sử dụng", en: "registered by the seller" },
  D: { vi: "tài sản công, dự trữ quốc gia, hóa đơn đặc thù", en: "public assets, national reserves, special invoices" },
  L: { vi: "cơ quan thuế cấp từng lần", en: "issued by the tax authority each time" },
  M: { vi: "khởi tạo từ máy tính tiền", en: "made by a cash register" },
  N: { vi: "phiếu xuất kho kiêm vận chuyển nội bộ", en: "internal delivery note" },
  B: { vi: "phiếu xuất kho gửi bán đại lý", en: "delivery note to an agent" },
  G: { vi: "tem, vé, thẻ là hóa đơn giá trị gia tăng", en: "stamps, tickets, cards as value-added tax invoices" },
  H: { vi: "tem, vé, thẻ là hóa đơn bán hàng", en: "stamps, tickets, cards as sales invoices" },
  X: { vi: "hóa đơn thương mại", en: "commercial invoice" },
  F: { vi: "hóa đơn giá trị gia tăng kiêm tờ khai hoàn thuế", en: "value-added tax invoice that is a refund declaration too" },
};

const words = {
  vi: {
    template: "Mẫu số",
    code: "Mã của cơ quan thuế",
    with: "có mã",
    without: "không có mã",
    year: "Năm",
    kind: "Loại",
    own: "Hai chữ cuối",
    chosen: "do người bán đặt",
    withholding: "Chứng từ",
    tax: "chứng từ khấu trừ thuế thu nhập cá nhân",
    receipt: "biên lai điện tử",
  },
  en: {
    template: "Template",
    code: "Code of the tax authority",
    with: "with a code",
    without: "without a code",
    year: "Year",
    kind: "Kind",
    own: "Last two letters",
    chosen: "chosen by the seller",
    withholding: "Certificate",
    tax: "certificate of income tax withheld",
    receipt: "electronic receipt",
  },
} as const;

/** Giải thích từng phần, kèm căn cứ. */
export function explain(symbol: InvoiceSymbol, locale: Locale): Part[] {
  const w = words[locale];
  const f = read(symbol);
  const law = cite("91/2026/TT-BTC", "Điều 4, Phụ lục I", "statute");
  const annex = cite("91/2026/TT-BTC", "phụ lục về chứng từ, biên lai", "statute");
  const year: Part = { name: w.year, text: String(f.year).slice(2), means: String(f.year), law };
  const own: Part = { name: w.own, text: f.own, means: w.chosen, law };
  if (f.document === "withholding") return [{ name: w.withholding, text: "CT", means: w.tax, law: annex }, year, own];
  const kind: Part = {
    name: w.kind,
    text: f.kind ?? "",
    means: f.document === "receipt" ? w.receipt : KINDS[f.kind ?? ""]![locale],
    law: f.document === "receipt" ? annex : law,
  };
  if (f.document === "receipt") return [year, kind, own];
  const template = f.template === undefined ? [] : [{ name: w.template, text: f.template, means: TEMPLATES[f.template]![locale], law }];
  return [
    ...template,
    { name: w.code, text: f.withCode === true ? "C" : "K", means: f.withCode === true ? w.with : w.without, law },
    year,
    kind,
    own,
  ];
}

/** Ký hiệu giả, năm 22 đến 26. A symbol belongs to no person. */
export function generate(random: Random): InvoiceSymbol {
  const template = random() < 0.5 ? "" : String(between(random, 1, 9));
  const letters = [..."ABCDEGHKLMNPQRSTUVXY"];
  return `${template}${pick(random, ["C", "K"])}${between(random, 22, 26)}${pick(random, [..."TDLMNBGHX"])}${pick(random, letters)}${pick(random, letters)}` as InvoiceSymbol;
}
