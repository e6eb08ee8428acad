import type { Vectors } from "../../core/index.js";
import type { InvoiceAuthorityCodeReason } from "./rule.js";

/** Mẫu thử: codes made of zeros, and what is malformed. */
export const vectors: Vectors<InvoiceAuthorityCodeReason> = {
  valid: [
    {
      input: "M1-25-A1B2C-00001234567",
      formatted: "M1-25-A1B2C-00001234567",
      note: { vi: "Máy tính tiền, mẫu công bố", en: "A cash register, a published sample" },
    },
    {
      input: "m2-26-00000-00000000000",
      formatted: "M2-26-00000-00000000000",
      note: { vi: "M2; chữ thường được viết hoa", en: "M2; lower case is raised" },
    },
    { input: "0".repeat(34), formatted: "0".repeat(34), note: { vi: "Đủ 34 ký tự", en: "All of 34 characters" } },
    { input: "0", formatted: "0", note: { vi: "Ngắn nhất", en: "The shortest" } },
  ],
  refused: [
    { input: "0".repeat(35), reasons: ["invoice-authority-code/shape"], note: { vi: "35 ký tự", en: "35 characters" } },
    { input: "M3-25-A1B2C-00001234567", reasons: ["invoice-authority-code/shape"], note: { vi: "M3 chưa thấy", en: "M3 was not met" } },
    {
      input: "M1-25-A1B2-00001234567",
      reasons: ["invoice-authority-code/shape"],
      note: { vi: "Nhóm giữa 4 ký tự", en: "A middle group of 4" },
    },
    {
      input: "M1-25-A1B2C-0001234567",
      reasons: ["invoice-authority-code/shape"],
      note: { vi: "Số 10 chữ số", en: "A number of 10 digits" },
    },
    {
      input: "A-B",
      reasons: ["invoice-authority-code/shape"],
      note: { vi: "Dấu gạch ngoài dạng máy tính tiền", en: "A dash outside the cash-register form" },
    },
    { input: "", reasons: ["invoice-authority-code/shape"], note: { vi: "Để trống", en: "Nothing" } },
  ],
  remarked: [
    {
      input: "M1-27-A1B2C-00000000000",
      asOf: "2026-11-23",
      remarks: ["invoice-authority-code/year-in-future"],
      note: { vi: "Năm 2027 chưa tới", en: "2027 has not come" },
    },
    { input: "M1-26-A1B2C-00000000000", asOf: "2026-11-23", remarks: [], note: { vi: "Đúng năm xét", en: "The very year" } },
    {
      input: "00ABCDEF00",
      remarks: ["invoice-authority-code/opaque-code"],
      note: { vi: "Chỉ biết độ dài", en: "Only the length is known" },
    },
  ],
};
