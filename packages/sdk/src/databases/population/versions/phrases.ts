import type { Phrasebook } from "../../../core/index.js";

/** Điều cần nói khi chọn lược đồ theo ngày. */
export type CitizenVersionReason =
  | "citizen-version/not-a-day"
  | "citizen-version/none-yet"
  | "citizen-version/amendment-not-read"
  | "citizen-version/after-reading";

/** Câu tiếng Việt. */
export const vi: Phrasebook<CitizenVersionReason> = {
  "citizen-version/not-a-day": () => "Ngày của dữ liệu phải có trong lịch và ở dạng năm-tháng-ngày, như 2050-03-21",
  "citizen-version/none-yet": () =>
    "Ngày của dữ liệu phải từ 1/1/2016: trước ngày ấy luật chưa lập Cơ sở dữ liệu quốc gia về dân cư, nên không có lược đồ nào",
  "citizen-version/amendment-not-read": () =>
    "Luật 118/2025/QH15 sửa Luật Căn cước từ 1/7/2026; Điều 9 có đổi hay không thì chưa đọc được, cần xem văn bản ấy",
  "citizen-version/after-reading": (p) =>
    `Luật được đọc lần cuối ngày ${p["readOn"]}; với ngày sau đó, đây là lược đồ của luật đã biết, cần xem luật đã đổi chưa`,
};

/** English sentences. */
export const en: Phrasebook<CitizenVersionReason> = {
  "citizen-version/not-a-day": () => "The day of the fact must be in the calendar and written year-month-day, like 2050-03-21",
  "citizen-version/none-yet": () =>
    "The day of the fact must be 1/1/2016 or later: before it no law set up the national population database, so there is no schema",
  "citizen-version/amendment-not-read": () =>
    "Law 118/2025/QH15 amends the Law on Identification from 1/7/2026; whether it changes Article 9 was not read: see that act",
  "citizen-version/after-reading": (p) =>
    `The law was last read on ${p["readOn"]}; for a later day this is the schema of the law then known: see whether it has changed`,
};
