import type { Vectors } from "../../core/index.js";
import type { TaxCodeReason } from "./rule.js";

/** Mẫu thử: each stands on an edge of the rule. Range 99, which is not in use; persons born 1900–1909. */
export const vectors: Vectors<TaxCodeReason> = {
  valid: [
    { input: "9900000016", formatted: "9900000016", note: { vi: "10 chữ số, số thứ tự nhỏ nhất", en: "10 digits, the lowest serial" } },
    { input: "9900000030", formatted: "9900000030", note: { vi: "Chữ số kiểm tra là 0", en: "The check digit is 0" } },
    { input: "9900000016-001", formatted: "9900000016-001", note: { vi: "Đơn vị phụ thuộc đầu tiên", en: "The first dependent unit" } },
    { input: "9900000016-999", formatted: "9900000016-999", note: { vi: "Đuôi lớn nhất", en: "The highest suffix" } },
    {
      input: " 9900000016 – 001 ",
      formatted: "9900000016-001",
      note: { vi: "Khoảng trắng được bỏ, dấu gạch dài được đổi", en: "Spaces are dropped, a long dash is folded" },
    },
    {
      input: "9900000016001",
      formatted: "9900000016-001",
      note: {
        vi: "13 chữ số liền, 10 số đầu khớp chữ số kiểm tra: thêm dấu gạch",
        en: "13 digits in a row whose head passes its check: the dash is put in",
      },
    },
    {
      input: "001000000000",
      asOf: "2025-07-01",
      formatted: "001000000000",
      note: { vi: "Cá nhân: số định danh, từ ngày 1/7/2025", en: "A person: the personal id, from 1 July 2025" },
    },
  ],
  refused: [
    { input: "990000001", reasons: ["tax-code/shape"], note: { vi: "9 chữ số", en: "9 digits" } },
    { input: "99000000160", reasons: ["tax-code/shape"], note: { vi: "11 chữ số", en: "11 digits" } },
    { input: "9900000016-01", reasons: ["tax-code/shape"], note: { vi: "Đuôi chỉ có hai chữ số", en: "A suffix of only two digits" } },
    { input: "9900000016/001", reasons: ["tax-code/shape"], note: { vi: "Dấu gạch chéo thay cho dấu gạch", en: "A slash for the dash" } },
    {
      input: "9900000017001",
      reasons: ["tax-code/shape"],
      note: {
        vi: "13 chữ số liền, 10 số đầu không khớp: không thêm dấu gạch",
        en: "13 digits in a row whose head fails its check: no dash is put in",
      },
    },
    { input: "", reasons: ["tax-code/shape"], note: { vi: "Để trống", en: "Nothing" } },
    { input: "9900000017", reasons: ["tax-code/check-digit"], note: { vi: "Sai chữ số kiểm tra", en: "A wrong check digit" } },
    {
      input: "9900000070",
      reasons: ["tax-code/check-digit"],
      note: { vi: "Chín chữ số đầu cho kết quả 10: chưa từng được cấp", en: "Nine digits that give 10: never issued" },
    },
    { input: "9900000009", reasons: ["tax-code/serial"], note: { vi: "Số thứ tự 0000000", en: "The serial 0000000" } },
    { input: "9900000016-000", reasons: ["tax-code/suffix"], note: { vi: "Đuôi 000", en: "The suffix 000" } },
    {
      input: "9900000001-000",
      reasons: ["tax-code/serial", "tax-code/check-digit", "tax-code/suffix"],
      note: { vi: "Mọi lý do cùng một lúc", en: "Every reason at once" },
    },
    {
      input: "001000000000",
      asOf: "2025-06-30",
      reasons: ["tax-code/personal-not-yet"],
      note: { vi: "Một ngày trước khi số định danh là mã số thuế", en: "The day before the personal id became the tax code" },
    },
  ],
  remarked: [
    {
      input: "003000000000",
      remarks: ["tax-code/unknown-birthplace"],
      note: { vi: "12 chữ số, không có mã nơi sinh 003", en: "12 digits, and no birthplace has the code 003" },
    },
    {
      input: "001299000000",
      asOf: "2026-11-23",
      remarks: ["tax-code/birth-in-future"],
      note: { vi: "12 chữ số, năm sinh 2099 chưa tới", en: "12 digits, and the year 2099 has not come" },
    },
    {
      input: "9900000016-888",
      remarks: ["tax-code/practice-suffix"],
      note: { vi: "Đuôi -888: có trong thực tế, chưa thấy văn bản", en: "The suffix -888: practice, no text seen" },
    },
    { input: "9900000016-887", remarks: [], note: { vi: "Đuôi khác thì không có lời nhắc", en: "Any other suffix has no remark" } },
  ],
};
