import type { Vectors } from "../../core/index.js";
import type { EnterpriseCodeReason } from "./rule.js";

/** Mẫu thử: range 99, which is not in use; owners born 1900–1909. */
export const vectors: Vectors<EnterpriseCodeReason> = {
  valid: [
    { input: "9900000016", formatted: "9900000016", note: { vi: "Doanh nghiệp", en: "An enterprise" } },
    { input: "9900000016-001", formatted: "9900000016-001", note: { vi: "Chi nhánh đầu tiên", en: "The first branch" } },
    { input: "9900000016 – 999", formatted: "9900000016-999", note: { vi: "Gạch dài được đổi", en: "A long dash is folded" } },
    { input: "001000000000", formatted: "001000000000", note: { vi: "Hộ kinh doanh", en: "A business household" } },
    {
      input: "001000000000",
      asOf: "2025-07-01",
      formatted: "001000000000",
      note: { vi: "Hộ kinh doanh, ngày đầu tiên", en: "A business household, the first day" },
    },
    {
      input: "41a0000000",
      formatted: "41A0000000",
      note: { vi: "Số đăng ký hộ kinh doanh cũ, viết hoa lại", en: "An old household registration, raised" },
    },
  ],
  refused: [
    { input: "990000001", reasons: ["enterprise-code/shape"], note: { vi: "9 chữ số", en: "9 digits" } },
    {
      input: "00001",
      reasons: ["enterprise-code/shape"],
      note: { vi: "Địa điểm kinh doanh: mã 5 chữ số của riêng doanh nghiệp", en: "A place of business: five digits inside one enterprise" },
    },
    { input: "9900000016001", reasons: ["enterprise-code/shape"], note: { vi: "Thiếu dấu gạch", en: "The dash is missing" } },
    { input: "41AB000000", reasons: ["enterprise-code/shape"], note: { vi: "Hai chữ cái", en: "Two letters" } },
    { input: "", reasons: ["enterprise-code/shape"], note: { vi: "Để trống", en: "Nothing" } },
    { input: "9900000009", reasons: ["enterprise-code/serial"], note: { vi: "Số thứ tự 0000000", en: "The serial 0000000" } },
    { input: "9900000017", reasons: ["enterprise-code/check-digit"], note: { vi: "Sai chữ số kiểm tra", en: "A wrong check digit" } },
    {
      input: "9900000070",
      reasons: ["enterprise-code/check-digit"],
      note: { vi: "Không chữ số kiểm tra nào khớp", en: "No check digit agrees" },
    },
    { input: "9900000016-000", reasons: ["enterprise-code/suffix"], note: { vi: "Đuôi 000", en: "The suffix 000" } },
    {
      input: "001000000000",
      asOf: "2025-06-30",
      reasons: ["enterprise-code/household-not-yet"],
      note: { vi: "Một ngày trước Nghị định 168/2025", en: "The day before Decree 168/2025" },
    },
  ],
  remarked: [
    {
      input: "41A0000000",
      remarks: ["enterprise-code/old-registration"],
      note: { vi: "Dạng cũ, chưa thấy văn bản", en: "An old form, no act found" },
    },
    {
      input: "003000000000",
      remarks: ["enterprise-code/unknown-birthplace"],
      note: { vi: "12 chữ số, không có mã nơi sinh 003", en: "12 digits, and no birthplace has the code 003" },
    },
    {
      input: "001299000000",
      asOf: "2026-11-23",
      remarks: ["enterprise-code/birth-in-future"],
      note: { vi: "12 chữ số, năm sinh 2099 chưa tới", en: "12 digits, and the year 2099 has not come" },
    },
    { input: "9900000016", remarks: [], note: { vi: "Doanh nghiệp: không có lời nhắc", en: "An enterprise: no remark" } },
  ],
};
