import type { Vectors } from "../../core/index.js";
import type { CivilStatusNumberReason } from "./rule.js";

/** Mẫu thử: entries of 1900–1909, whose people are no longer alive, and of 2090. */
export const vectors: Vectors<CivilStatusNumberReason> = {
  valid: [
    { input: "01/1900", formatted: "01/1900", note: { vi: "Số nhỏ nhất", en: "The lowest number" } },
    { input: "99999/2090", formatted: "99999/2090", note: { vi: "Số 5 chữ số", en: "A number of 5 digits" } },
    {
      input: "Số: 7 / 1905",
      formatted: "7/1905",
      note: { vi: "Chữ Số và khoảng trắng được bỏ", en: "The word Số and spaces are dropped" },
    },
    { input: "tlks 05/1905", formatted: "TLKS 05/1905", note: { vi: "Trích lục khai sinh", en: "An extract of a birth record" } },
  ],
  refused: [
    { input: "01/05", reasons: ["civil-status-number/shape"], note: { vi: "Năm hai chữ số", en: "A year of two digits" } },
    {
      input: "01-1905",
      reasons: ["civil-status-number/shape"],
      note: { vi: "Dấu gạch ngang thay cho gạch chéo", en: "A dash for the slash" },
    },
    { input: "100000/1905", reasons: ["civil-status-number/shape"], note: { vi: "Số 6 chữ số", en: "A number of 6 digits" } },
    { input: "01", reasons: ["civil-status-number/shape"], note: { vi: "Thiếu năm", en: "No year" } },
    {
      input: "TLKH05/1905",
      reasons: ["civil-status-number/shape"],
      note: { vi: "Chữ khác TLKS: chưa thấy", en: "Letters other than TLKS: not met" },
    },
    { input: "", reasons: ["civil-status-number/shape"], note: { vi: "Để trống", en: "Nothing" } },
  ],
  remarked: [
    { input: "00/1905", remarks: ["civil-status-number/zero"], note: { vi: "Số 00", en: "The number 00" } },
    {
      input: "01/2090",
      asOf: "2026-11-23",
      remarks: ["civil-status-number/year-in-future"],
      note: { vi: "Năm chưa tới", en: "A year that has not come" },
    },
    { input: "01/2090", asOf: "2090-01-01", remarks: [], note: { vi: "Đúng năm xét", en: "The very year" } },
    { input: "TLKS01/1905", remarks: ["civil-status-number/extract-prefix"], note: { vi: "Có chữ TLKS", en: "With TLKS" } },
    {
      input: "TLKS01/2090",
      asOf: "2026-11-23",
      remarks: ["civil-status-number/year-in-future", "civil-status-number/extract-prefix"],
      note: { vi: "Cả hai lời nhắc", en: "Both remarks" },
    },
  ],
};
