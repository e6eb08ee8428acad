import type { Vectors } from "../../core/index.js";
import type { SocialInsuranceNumberReason } from "./rule.js";

/** Mẫu thử: numbers that begin with 00, and births 1900–1909. */
export const vectors: Vectors<SocialInsuranceNumberReason> = {
  valid: [
    { input: "0000000000", formatted: "0000000000", note: { vi: "10 chữ số", en: "10 digits" } },
    { input: "0100 000 000", formatted: "0100000000", note: { vi: "Khoảng trắng được bỏ", en: "Spaces are dropped" } },
    { input: "001000000000", formatted: "001000000000", note: { vi: "Số định danh cá nhân", en: "The personal id" } },
    {
      input: "232009000002",
      asOf: "2025-08-01",
      formatted: "232009000002",
      note: { vi: "Ngày đầu tiên thay mã số", en: "The first day it stands in place of the number" },
    },
    {
      input: "0000000001",
      asOf: "2026-11-23",
      formatted: "0000000001",
      note: { vi: "Mã 10 chữ số vẫn đúng dạng sau khi được thay", en: "Ten digits stay well formed after they were replaced" },
    },
  ],
  refused: [
    {
      input: "000000000",
      reasons: ["social-insurance-number/shape"],
      note: { vi: "9 chữ số: mất một số 0 đầu", en: "9 digits: a leading zero lost" },
    },
    { input: "00000000000", reasons: ["social-insurance-number/shape"], note: { vi: "11 chữ số", en: "11 digits" } },
    {
      input: "DN4010000000000",
      reasons: ["social-insurance-number/shape"],
      note: { vi: "Số thẻ bảo hiểm y tế 15 ký tự", en: "A health card of 15 characters" },
    },
    {
      input: "1234567HC",
      reasons: ["social-insurance-number/shape"],
      note: { vi: "Mã đơn vị tham gia, không phải mã của người", en: "The code of an employer, not of a person" },
    },
    { input: "", reasons: ["social-insurance-number/shape"], note: { vi: "Để trống", en: "Nothing" } },
  ],
  remarked: [
    {
      input: "0000000000",
      asOf: "2025-07-31",
      remarks: [],
      note: { vi: "Ngày cuối cùng của mã 10 chữ số", en: "The last day of the ten digits" },
    },
    {
      input: "0000000000",
      asOf: "2025-08-01",
      remarks: ["social-insurance-number/replaced"],
      note: { vi: "Ngày đầu tiên được thay", en: "The first day they were replaced" },
    },
    {
      input: "001000000000",
      asOf: "2025-07-31",
      remarks: ["social-insurance-number/personal-id-early"],
      note: { vi: "Một ngày trước khi thay", en: "The day before" },
    },
    { input: "001000000000", asOf: "2025-08-01", remarks: [], note: { vi: "Ngày đầu tiên thay", en: "The first day" } },
    {
      input: "003000000000",
      remarks: ["social-insurance-number/unknown-birthplace"],
      note: { vi: "12 chữ số, không có mã nơi sinh 003", en: "12 digits, and no birthplace has the code 003" },
    },
    {
      input: "001299000000",
      asOf: "2026-11-23",
      remarks: ["social-insurance-number/birth-in-future"],
      note: { vi: "12 chữ số, năm sinh 2099 chưa tới", en: "12 digits, and the year 2099 has not come" },
    },
  ],
};
