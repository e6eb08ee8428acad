import type { Vectors } from "../../core/index.js";
import type { DocumentNumberReason } from "./rule.js";

/** Mẫu thử: published acts, and numbers of no body. */
export const vectors: Vectors<DocumentNumberReason> = {
  valid: [
    { input: "69/2024/NĐ-CP", formatted: "69/2024/NĐ-CP", note: { vi: "Nghị định", en: "A decree" } },
    { input: "20/2020/QĐ-TTg", formatted: "20/2020/QĐ-TTg", note: { vi: "TTg có chữ g thường", en: "The g of TTg is lower case" } },
    { input: "26/2023/QH15", formatted: "26/2023/QH15", note: { vi: "Luật: không có tên loại", en: "A law: no kind is written" } },
    {
      input: "02/2025/TTLT-BCA-VKSNDTC-TANDTC",
      formatted: "02/2025/TTLT-BCA-VKSNDTC-TANDTC",
      note: { vi: "Thông tư liên tịch của ba cơ quan", en: "A joint circular of three bodies" },
    },
    {
      input: "1351/QĐ-BHXH",
      formatted: "1351/QĐ-BHXH",
      note: { vi: "Quyết định cá biệt: không có năm", en: "An individual decision: no year" },
    },
    {
      input: "1804/BHXH-QLT",
      formatted: "1804/BHXH-QLT",
      note: { vi: "Công văn: không có tên loại, không có năm", en: "An official letter: no kind, no year" },
    },
    { input: "57-NQ/TW", formatted: "57-NQ/TW", note: { vi: "Văn bản của Đảng", en: "A document of the Party" } },
    { input: "143/CP", formatted: "143/CP", note: { vi: "Văn bản trước năm 1996, gạch chéo", en: "Before 1996, with a slash" } },
    { input: "51-TTg", formatted: "51-TTg", note: { vi: "Văn bản trước năm 1996, gạch ngang", en: "Before 1996, with a dash" } },
    {
      input: "69/2024/ÐD-XYZ",
      formatted: "69/2024/ĐD-XYZ",
      note: { vi: "Ð của tiếng Iceland được đổi thành Đ", en: "The Icelandic Ð becomes Đ" },
    },
    {
      input: "69/2024/ND-CP",
      formatted: "69/2024/NĐ-CP",
      note: { vi: "ND-CP gõ không dấu được ghi lại", en: "ND-CP typed without its mark is written right" },
    },
    {
      input: "20/2020/QD-TTg",
      formatted: "20/2020/QĐ-TTg",
      note: { vi: "QD gõ không dấu được ghi lại", en: "QD typed without its mark is written right" },
    },
    {
      input: "Số: 12a / UBND – VX",
      formatted: "12a/UBND-VX",
      note: { vi: "Chữ Số và khoảng trắng được bỏ, gạch dài được đổi", en: "The word Số and spaces are dropped, a long dash is folded" },
    },
    {
      input: "66.22/2026/NQ-CP",
      formatted: "66.22/2026/NQ-CP",
      note: { vi: "Nghị quyết đánh số theo một chính sách", en: "A resolution numbered under a policy" },
    },
    { input: "99999/XYZ", formatted: "99999/XYZ", note: { vi: "Số 5 chữ số", en: "A number of 5 digits" } },
  ],
  refused: [
    { input: "69/2024", reasons: ["document-number/shape"], note: { vi: "Thiếu ký hiệu", en: "No symbol" } },
    { input: "NĐ-CP", reasons: ["document-number/shape"], note: { vi: "Thiếu số", en: "No number" } },
    {
      input: "66./2026/NQ-CP",
      reasons: ["document-number/shape"],
      note: { vi: "Dấu chấm không có số theo sau", en: "A point and no number after it" },
    },
    { input: "69/24/NĐ-CP", reasons: ["document-number/shape"], note: { vi: "Năm hai chữ số", en: "A year of two digits" } },
    { input: "69/2024/nđ-cp", reasons: ["document-number/shape"], note: { vi: "Ký hiệu viết thường", en: "A symbol in lower case" } },
    { input: "100000/XYZ", reasons: ["document-number/shape"], note: { vi: "Số 6 chữ số", en: "A number of 6 digits" } },
    { input: "69/2024/NĐ-CP-", reasons: ["document-number/shape"], note: { vi: "Thừa dấu gạch ở cuối", en: "A dash left at the end" } },
    {
      input: `1/2024/${"ABCDEFGHIJ-".repeat(6)}K`,
      reasons: ["document-number/shape"],
      note: { vi: "Dài quá 64 ký tự", en: "Longer than 64 characters" },
    },
    { input: "", reasons: ["document-number/shape"], note: { vi: "Để trống", en: "Nothing" } },
  ],
  remarked: [
    { input: "4/2025/TT-VPCP", remarks: ["document-number/unpadded"], note: { vi: "Số 4 không có số 0", en: "A 4 without its zero" } },
    { input: "04/2025/TT-VPCP", remarks: [], note: { vi: "Số 04", en: "04" } },
    { input: "9/UBND-VX", remarks: ["document-number/unpadded"], note: { vi: "Công văn số 9", en: "Letter 9" } },
    { input: "10/UBND-VX", remarks: [], note: { vi: "Từ 10 trở lên không thêm số 0", en: "From 10 on no zero is added" } },
    {
      input: "10/2090/TT-XYZ",
      asOf: "2026-11-23",
      remarks: ["document-number/year-in-future"],
      note: { vi: "Năm chưa tới", en: "A year that has not come" },
    },
    { input: "10/2026/TT-XYZ", asOf: "2026-11-23", remarks: [], note: { vi: "Đúng năm xét", en: "The very year" } },
  ],
};
