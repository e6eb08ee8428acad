import type { Phrasebook } from "../../core/index.js";
import type { InvoiceSymbolReason } from "./rule.js";

/** Câu tiếng Việt. */
export const vi: Phrasebook<InvoiceSymbolReason> = {
  "invoice-symbol/shape": () =>
    "Ký hiệu hóa đơn phải gồm C hoặc K, hai chữ số của năm, một chữ chỉ loại (T D L M N B G H X F) và hai chữ cái, như C26TAA; có thể có chữ số mẫu số từ 1 đến 9 ở trước",
  "invoice-symbol/refund-not-yet": () => "Loại F (hóa đơn kiêm tờ khai hoàn thuế) có từ ngày 1/7/2026",
  "invoice-symbol/full-refund-not-yet": () => "Loại F (hóa đơn kiêm tờ khai hoàn thuế) có từ ngày 1/7/2026",
  "invoice-symbol/year-in-future": (p) => `Năm ghi trong ký hiệu (hai chữ số sau chữ đầu) không được sau năm ${p["year"]}`,
  "invoice-symbol/later-year-in-future": (p) => `Năm ghi trong ký hiệu (ký tự 3 và 4) không được sau năm ${p["year"]}`,
};

/** English sentences. */
export const en: Phrasebook<InvoiceSymbolReason> = {
  "invoice-symbol/shape": () =>
    "An invoice symbol must be C or K, two digits of the year, a letter for the kind (T D L M N B G H X F) and two letters, like C26TAA; the digit of its template, 1 to 9, may stand before it",
  "invoice-symbol/refund-not-yet": () => "Kind F (an invoice that is a tax refund declaration too) exists from 1 July 2026",
  "invoice-symbol/full-refund-not-yet": () => "Kind F (an invoice that is a tax refund declaration too) exists from 1 July 2026",
  "invoice-symbol/year-in-future": (p) => `The year in the symbol (the two digits after the first letter) must not be after ${p["year"]}`,
  "invoice-symbol/later-year-in-future": (p) => `The year in the symbol (characters 3 and 4) must not be after ${p["year"]}`,
};
