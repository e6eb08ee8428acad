import type { Vectors } from "../../core/index.js";
import type { PersonalIdReason } from "./rule.js";

/** Mẫu thử: each stands on an edge of the rule. Births 1900–1909, or malformed; nobody's number. */
export const vectors: Vectors<PersonalIdReason> = {
  valid: [
    {
      input: "001000000000",
      formatted: "001 000 000 000",
      note: { vi: "Nam, sinh 1900, Hà Nội: mã tỉnh nhỏ nhất", en: "Male, born 1900, Hà Nội: the lowest province code" },
    },
    {
      input: "096109000001",
      formatted: "096 109 000 001",
      note: { vi: "Nữ, sinh 1909, Cà Mau: mã tỉnh lớn nhất", en: "Female, born 1909, Cà Mau: the highest province code" },
    },
    { input: "101000000002", formatted: "101 000 000 002", note: { vi: "Mã quốc gia nhỏ nhất", en: "The lowest country code" } },
    { input: "295105000003", formatted: "295 105 000 003", note: { vi: "Mã quốc gia lớn nhất", en: "The highest country code" } },
    {
      input: " 079 105.000-001 ",
      formatted: "079 105 000 001",
      note: { vi: "Khoảng trắng, dấu chấm, dấu gạch được bỏ", en: "Spaces, dots and dashes are dropped" },
    },
    {
      input: "０７９１０５００００１０",
      formatted: "079 105 000 010",
      note: { vi: "Chữ số toàn khổ được đổi", en: "Full-width digits are folded" },
    },
  ],
  refused: [
    {
      input: "00100000000",
      reasons: ["personal-id/shape"],
      note: { vi: "11 chữ số: mất một số 0 đầu", en: "11 digits: one leading zero lost" },
    },
    {
      input: "1000000000",
      reasons: ["personal-id/shape"],
      note: { vi: "10 chữ số: bảng tính làm mất hai số 0 đầu", en: "10 digits: a spreadsheet lost two leading zeros" },
    },
    { input: "0010000000000", reasons: ["personal-id/shape"], note: { vi: "13 chữ số", en: "13 digits" } },
    { input: "00100000000O", reasons: ["personal-id/shape"], note: { vi: "Chữ O thay cho số 0", en: "The letter O for a zero" } },
    { input: "٠٠١٠٠٠٠٠٠٠٠٠", reasons: ["personal-id/shape"], note: { vi: "Chữ số Ả Rập", en: "Arabic digits" } },
    { input: "", reasons: ["personal-id/shape"], note: { vi: "Để trống", en: "Nothing" } },
  ],
  remarked: [
    { input: "003000000000", remarks: ["personal-id/unknown-birthplace"], note: { vi: "Không có mã 003", en: "There is no code 003" } },
    { input: "000000000000", remarks: ["personal-id/unknown-birthplace"], note: { vi: "Không có mã 000", en: "There is no code 000" } },
    {
      input: "100000000000",
      remarks: ["personal-id/unknown-birthplace"],
      note: { vi: "Mã 100 không được dùng", en: "Code 100 is not in use" },
    },
    {
      input: "296000000000",
      remarks: ["personal-id/unknown-birthplace"],
      note: { vi: "Sau mã quốc gia cuối cùng", en: "Past the last country code" },
    },
    {
      input: "001299000000",
      asOf: "2026-11-23",
      remarks: ["personal-id/birth-in-future"],
      note: { vi: "Năm sinh 2099 chưa tới", en: "The year 2099 has not come" },
    },
    { input: "001000000000", asOf: "1900-01-01", remarks: [], note: { vi: "Sinh đúng trong năm xét", en: "Born in the very year" } },
  ],
};
