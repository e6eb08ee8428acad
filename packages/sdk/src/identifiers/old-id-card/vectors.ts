import type { Vectors } from "../../core/index.js";
import type { OldIdCardReason } from "./rule.js";

/** Mẫu thử: numbers that begin with 000 were given to nobody; the twelve digits are of a birth in 1900. */
export const vectors: Vectors<OldIdCardReason> = {
  valid: [
    { input: "000000000", formatted: "000 000 000", note: { vi: "9 chữ số", en: "9 digits" } },
    { input: "000 000.001", formatted: "000 000 001", note: { vi: "Khoảng trắng và dấu chấm được bỏ", en: "Spaces and dots are dropped" } },
    { input: "００００００００２", formatted: "000 000 002", note: { vi: "Chữ số toàn khổ được đổi", en: "Full-width digits are folded" } },
    { input: "001000000000", formatted: "001 000 000 000", note: { vi: "Chứng minh nhân dân 12 số", en: "A card of 12 digits" } },
    {
      input: "000000003",
      asOf: "2026-11-23",
      formatted: "000 000 003",
      note: { vi: "Hết giá trị là giấy tờ, số vẫn đúng dạng", en: "Void as a document, well formed as a number" },
    },
  ],
  refused: [
    {
      input: "00000000",
      reasons: ["old-id-card/shape"],
      note: { vi: "8 chữ số: mất một số 0 đầu", en: "8 digits: one leading zero lost" },
    },
    { input: "0000000000", reasons: ["old-id-card/shape"], note: { vi: "10 chữ số", en: "10 digits" } },
    {
      input: "00000000000",
      reasons: ["old-id-card/shape"],
      note: { vi: "11 chữ số: số 12 chữ số mất một số 0 đầu", en: "11 digits: twelve that lost a zero" },
    },
    { input: "00000000A", reasons: ["old-id-card/shape"], note: { vi: "Có chữ cái", en: "A letter" } },
    { input: "", reasons: ["old-id-card/shape"], note: { vi: "Để trống", en: "Nothing" } },
  ],
  remarked: [
    { input: "000000000", asOf: "2024-12-31", remarks: [], note: { vi: "Ngày cuối cùng còn giá trị", en: "The last day it was valid" } },
    {
      input: "000000000",
      asOf: "2025-01-01",
      remarks: ["old-id-card/no-longer-a-document"],
      note: { vi: "Ngày đầu tiên hết giá trị", en: "The first day it was not" },
    },
    {
      input: "001000000000",
      remarks: ["old-id-card/personal-id"],
      note: { vi: "12 chữ số là số định danh cá nhân", en: "12 digits are a personal id" },
    },
    {
      input: "001000000000",
      asOf: "2025-01-01",
      remarks: ["old-id-card/personal-id", "old-id-card/no-longer-a-document"],
      note: { vi: "Cả hai lời nhắc", en: "Both remarks" },
    },
  ],
};
