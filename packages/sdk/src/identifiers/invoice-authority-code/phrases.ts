import type { Phrasebook } from "../../core/index.js";
import type { InvoiceAuthorityCodeReason } from "./rule.js";

/** Câu tiếng Việt. */
export const vi: Phrasebook<InvoiceAuthorityCodeReason> = {
  "invoice-authority-code/shape": () =>
    "Mã của cơ quan thuế phải là chữ và số liền nhau, tối đa 34 ký tự; mã từ máy tính tiền có dạng M1-26-A1B2C-00001234567",
  "invoice-authority-code/year-in-future": (p) => `Năm ghi trong mã (sau dấu gạch thứ nhất) không được sau năm ${p["year"]}`,
  "invoice-authority-code/opaque-code": () => "Chỉ xét được độ dài: cấu tạo của mã này chưa công bố",
};

/** English sentences. */
export const en: Phrasebook<InvoiceAuthorityCodeReason> = {
  "invoice-authority-code/shape": () =>
    "A code of the tax authority must be letters and digits in a row, 34 at most; from a cash register it is like M1-26-A1B2C-00001234567",
  "invoice-authority-code/year-in-future": (p) => `The year in the code (after the first dash) must not be after ${p["year"]}`,
  "invoice-authority-code/opaque-code": () => "Only the length can be judged: how this code is made is not public",
};
