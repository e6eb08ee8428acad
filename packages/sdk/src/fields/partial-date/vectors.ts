import type { Vectors } from "../../core/index.js";
import type { PartialDateReason } from "./partial-date.js";

/** Mẫu thử: each stands on an edge of the calendar, or of a way of writing. */
export const vectors: Vectors<PartialDateReason> = {
  valid: [
    { input: "1905-03-05", formatted: "05/03/1905", note: { vi: "Dạng chuẩn, đủ ngày", en: "Canonical, the day is known" } },
    { input: "1905-03", formatted: "03/1905", note: { vi: "Chỉ rõ tháng", en: "Only the month is known" } },
    { input: "1905", formatted: "1905", note: { vi: "Chỉ rõ năm", en: "Only the year is known" } },
    {
      input: "05/3/1905",
      formatted: "05/03/1905",
      note: {
        vi: "Cách viết trong tờ khai: ngày hai chữ số, tháng 3 một chữ số",
        en: "As forms have it: two digits for the day, one for March",
      },
    },
    { input: " 5 / 3 / 1905 ", formatted: "05/03/1905", note: { vi: "Thừa khoảng trắng", en: "Extra spaces" } },
    { input: "05.03.1905", formatted: "05/03/1905", note: { vi: "Dấu chấm", en: "Dots" } },
    { input: "3/1905", formatted: "03/1905", note: { vi: "Tháng/năm", en: "Month/year" } },
    {
      input: "05031905",
      formatted: "05/03/1905",
      note: { vi: "Tám chữ số, như trong mã QR của thẻ", en: "Eight digits, as in the QR code of the card" },
    },
    { input: "00001905", formatted: "1905", note: { vi: "Số 00 là không rõ: chỉ còn năm", en: "00 is not known: only the year is left" } },
    { input: "00/03/1905", formatted: "03/1905", note: { vi: "Ngày 00 là không rõ ngày", en: "A day 00 is an unknown day" } },
    { input: "1905-00-00", formatted: "1905", note: { vi: "Dạng chuẩn có 00", en: "Canonical with 00" } },
    { input: "Ngày 05 tháng 3 năm 1905", formatted: "05/03/1905", note: { vi: "Viết bằng chữ", en: "In words" } },
    { input: "tháng 12 năm 1905", formatted: "12/1905", note: { vi: "Viết bằng chữ, chỉ có tháng", en: "In words, only the month" } },
    { input: "năm 1905", formatted: "1905", note: { vi: "Viết bằng chữ, chỉ có năm", en: "In words, only the year" } },
    { input: "29/02/1904", formatted: "29/02/1904", note: { vi: "Năm nhuận", en: "A leap year" } },
    {
      input: "1905",
      asOf: "1905-01-01",
      formatted: "1905",
      note: { vi: "Năm đang đến: có ngày đã qua", en: "The year has begun: one of its days has come" },
    },
  ],
  refused: [
    { input: "05/03/05", reasons: ["partial-date/shape"], note: { vi: "Năm chỉ có hai chữ số", en: "A year of two digits" } },
    { input: "05/tháng 3/1905", reasons: ["partial-date/shape"], note: { vi: "Lẫn chữ và số", en: "Words and marks mixed" } },
    {
      input: "1905-03-05T00:00:00Z",
      reasons: ["partial-date/shape"],
      note: { vi: "Thời điểm, không phải ngày", en: "An instant, not a day" },
    },
    {
      input: "19050305",
      reasons: ["partial-date/shape"],
      note: { vi: "Năm viết trước, không có dấu: không đoán", en: "The year first and no marks: not guessed" },
    },
    { input: "1941", asOf: "1940-12-31", reasons: ["partial-date/in-future"], note: { vi: "Năm chưa đến", en: "The year has not come" } },
    {
      input: "1905-03-06",
      asOf: "1905-03-05",
      reasons: ["partial-date/in-future"],
      note: { vi: "Sau ngày xét một ngày", en: "One day after the day it is judged on" },
    },
    { input: "", reasons: ["partial-date/shape"], note: { vi: "Để trống", en: "Nothing" } },
    { input: "29/02/1905", reasons: ["partial-date/calendar"], note: { vi: "Không phải năm nhuận", en: "Not a leap year" } },
    { input: "31/4/1905", reasons: ["partial-date/calendar"], note: { vi: "Tháng 4 có 30 ngày", en: "April has 30 days" } },
    {
      input: "12/25/1905",
      reasons: ["partial-date/calendar"],
      note: { vi: "Tháng viết trước ngày: không đổi chỗ", en: "The month first: the two are not swapped" },
    },
    { input: "05/00/1905", reasons: ["partial-date/calendar"], note: { vi: "Có ngày mà không rõ tháng", en: "A day without its month" } },
    { input: "05/03/0000", reasons: ["partial-date/calendar"], note: { vi: "Không có năm 0", en: "There is no year 0" } },
  ],
  remarked: [
    { input: "1899-12-31", remarks: ["partial-date/long-ago"], note: { vi: "Năm 1899", en: "The year 1899" } },
    { input: "1900", remarks: [], note: { vi: "Năm 1900", en: "The year 1900" } },
  ],
};
