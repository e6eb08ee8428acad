import type { Vectors } from "../../core/index.js";
import type { HealthInsuranceCardReason } from "./rule.js";

/** Mẫu thử: the insurance number 0000000000 and births 1900–1909, which are nobody's. */
export const vectors: Vectors<HealthInsuranceCardReason> = {
  valid: [
    {
      input: "DN4010000000000",
      formatted: "DN 4 01 0000000000",
      note: { vi: "Thẻ 15 ký tự, người lao động, mức 4", en: "A card of 15 characters, an employee, level 4" },
    },
    { input: "TE1790000000000", formatted: "TE 1 79 0000000000", note: { vi: "Mức nhỏ nhất", en: "The lowest level" } },
    {
      input: "QN5970000000000",
      formatted: "QN 5 97 0000000000",
      note: { vi: "Mức lớn nhất; mã tỉnh 97 không bị xét", en: "The highest level; the province 97 is not judged" },
    },
    {
      input: "te1 01 0000000000",
      formatted: "TE 1 01 0000000000",
      note: { vi: "Mã tạm của trẻ sơ sinh; chữ thường được viết hoa", en: "A newborn's temporary code; lower case is raised" },
    },
    { input: "0000000000", formatted: "0000000000", note: { vi: "Thẻ mới: 10 chữ số", en: "A new card: 10 digits" } },
    {
      input: "001000000000",
      formatted: "001000000000",
      note: { vi: "Số định danh cá nhân thay thẻ", en: "The personal id in place of a card" },
    },
  ],
  refused: [
    {
      input: "D4010000000000",
      reasons: ["health-insurance-card/shape"],
      note: { vi: "14 ký tự, một chữ cái", en: "14 characters, one letter" },
    },
    { input: "DN40100000000000", reasons: ["health-insurance-card/shape"], note: { vi: "16 ký tự", en: "16 characters" } },
    {
      input: "DNA010000000000",
      reasons: ["health-insurance-card/shape"],
      note: { vi: "Chữ cái ở chỗ mức hưởng", en: "A letter where the level stands" },
    },
    {
      input: "000000000",
      reasons: ["health-insurance-card/shape"],
      note: { vi: "9 chữ số: mất một số 0 đầu", en: "9 digits: a leading zero lost" },
    },
    {
      input: "DN4010000000000;DN4010000000001",
      reasons: ["health-insurance-card/shape"],
      note: { vi: "Hai thẻ nối bằng dấu chấm phẩy: phải tách trước", en: "Two cards joined by a semicolon: split them first" },
    },
    { input: "", reasons: ["health-insurance-card/shape"], note: { vi: "Để trống", en: "Nothing" } },
  ],
  remarked: [
    {
      input: "AA4010000000000",
      remarks: ["health-insurance-card/unknown-object"],
      note: { vi: "Không biết đối tượng AA", en: "Nobody knows the category AA" },
    },
    { input: "DN6010000000000", remarks: ["health-insurance-card/level"], note: { vi: "Mức 6 không có", en: "There is no level 6" } },
    { input: "DN0010000000000", remarks: ["health-insurance-card/level"], note: { vi: "Mức 0 không có", en: "There is no level 0" } },
    {
      input: "CN3010000000000",
      asOf: "2025-12-31",
      remarks: [],
      note: { vi: "Hộ cận nghèo, ngày cuối cùng của mức 3", en: "Near-poor, the last day of level 3" },
    },
    {
      input: "CN3010000000000",
      asOf: "2026-01-01",
      remarks: ["health-insurance-card/level-changed"],
      note: { vi: "Hộ cận nghèo, mức 2 từ ngày này", en: "Near-poor, level 2 from this day" },
    },
    {
      input: "LH4010000000000",
      asOf: "2026-01-01",
      remarks: ["health-insurance-card/level-changed"],
      note: { vi: "Trợ cấp hưu trí xã hội, mức 2 từ ngày này", en: "On a social pension, level 2 from this day" },
    },
    { input: "CN2010000000000", asOf: "2026-01-01", remarks: [], note: { vi: "Thẻ in mức mới", en: "A card that prints the new level" } },
    {
      input: "003000000000",
      remarks: ["health-insurance-card/unknown-birthplace"],
      note: { vi: "12 chữ số, không có mã nơi sinh 003", en: "12 digits, and no birthplace has the code 003" },
    },
    {
      input: "001299000000",
      asOf: "2026-11-23",
      remarks: ["health-insurance-card/birth-in-future"],
      note: { vi: "12 chữ số, năm sinh 2099 chưa tới", en: "12 digits, and the year 2099 has not come" },
    },
  ],
};
