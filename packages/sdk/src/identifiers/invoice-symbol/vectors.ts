import type { Vectors } from "../../core/index.js";
import type { InvoiceSymbolReason } from "./rule.js";

/** Mẫu thử: the examples the circular prints, and what stands beside them. */
export const vectors: Vectors<InvoiceSymbolReason> = {
  valid: [
    { input: "C26TAA", formatted: "C26TAA", note: { vi: "Có mã của cơ quan thuế", en: "With a code of the tax authority" } },
    { input: "K26DAA", formatted: "K26DAA", note: { vi: "Không có mã", en: "Without one" } },
    { input: "1C26TAA", formatted: "1C26TAA", note: { vi: "Kèm mẫu số 1", en: "With template 1" } },
    { input: "6K26NAB", formatted: "6K26NAB", note: { vi: "Phiếu xuất kho kiêm vận chuyển nội bộ", en: "An internal delivery note" } },
    { input: "7k26xab", formatted: "7K26XAB", note: { vi: "Chữ thường được viết hoa", en: "Lower case is raised" } },
    { input: "9C26MYY", formatted: "9C26MYY", note: { vi: "Mẫu số lớn nhất, máy tính tiền", en: "The highest template, a cash register" } },
    { input: "1C26FAA", asOf: "2026-07-01", formatted: "1C26FAA", note: { vi: "Loại F, ngày đầu tiên", en: "Kind F, the first day" } },
    {
      input: "CT26AA",
      formatted: "CT26AA",
      note: { vi: "Chứng từ khấu trừ thuế thu nhập cá nhân", en: "A certificate of income tax withheld" },
    },
    { input: "26TAY", formatted: "26TAY", note: { vi: "Biên lai điện tử", en: "An electronic receipt" } },
  ],
  refused: [
    {
      input: "A26TAA",
      reasons: ["invoice-symbol/shape"],
      note: { vi: "Chữ đầu không phải C hay K", en: "The first letter is neither C nor K" },
    },
    { input: "C26AAA", reasons: ["invoice-symbol/shape"], note: { vi: "Loại A không có", en: "There is no kind A" } },
    { input: "C26TA1", reasons: ["invoice-symbol/shape"], note: { vi: "Chữ số ở chỗ chữ cái", en: "A digit where a letter stands" } },
    { input: "0C26TAA", reasons: ["invoice-symbol/shape"], note: { vi: "Mẫu số 0 không có", en: "There is no template 0" } },
    { input: "C2026TAA", reasons: ["invoice-symbol/shape"], note: { vi: "Năm bốn chữ số", en: "A year of four digits" } },
    { input: "26TAF", reasons: ["invoice-symbol/shape"], note: { vi: "Biên lai không dùng chữ F", en: "Receipts do not use F" } },
    { input: "", reasons: ["invoice-symbol/shape"], note: { vi: "Để trống", en: "Nothing" } },
    {
      input: "C26FAA",
      asOf: "2026-06-30",
      reasons: ["invoice-symbol/refund-not-yet"],
      note: { vi: "Một ngày trước khi có loại F", en: "The day before kind F" },
    },
    {
      input: "1C26FAA",
      asOf: "2026-06-30",
      reasons: ["invoice-symbol/full-refund-not-yet"],
      note: { vi: "Một ngày trước khi có loại F, kèm mẫu số", en: "The day before kind F, with a template" },
    },
  ],
  remarked: [
    {
      input: "C27TAA",
      asOf: "2026-11-23",
      remarks: ["invoice-symbol/year-in-future"],
      note: { vi: "Năm 2027 chưa tới", en: "2027 has not come" },
    },
    { input: "C26TAA", asOf: "2026-11-23", remarks: [], note: { vi: "Đúng năm xét", en: "The very year" } },
    {
      input: "1C27TAA",
      asOf: "2026-11-23",
      remarks: ["invoice-symbol/later-year-in-future"],
      note: { vi: "Kèm mẫu số, năm 2027 chưa tới", en: "With a template, 2027 has not come" },
    },
    {
      input: "CT27AA",
      asOf: "2026-11-23",
      remarks: ["invoice-symbol/later-year-in-future"],
      note: { vi: "Chứng từ, năm 2027 chưa tới", en: "A certificate, 2027 has not come" },
    },
  ],
};
