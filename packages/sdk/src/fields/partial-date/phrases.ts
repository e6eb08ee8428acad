import type { Phrasebook } from "../../core/index.js";
import type { PartialDateReason } from "./partial-date.js";

/** Câu tiếng Việt. */
export const vi: Phrasebook<PartialDateReason> = {
  "partial-date/shape": () => "Ngày phải viết theo thứ tự ngày/tháng/năm với năm đủ 4 chữ số; nếu không rõ thì chỉ viết tháng/năm hoặc năm",
  "partial-date/calendar": () => "Ngày, tháng phải có trong lịch: tháng từ 1 đến 12, ngày có trong tháng ấy, ngày viết trước tháng",
  "partial-date/in-future": (p) => `Ngày không được sau ngày xét ${p["day"]}`,
  "partial-date/long-ago": (p) => `Năm phải từ ${p["year"]} nếu là của người còn sống; cần xem lại giấy tờ gốc`,
};

/** English sentences. */
export const en: Phrasebook<PartialDateReason> = {
  "partial-date/shape": () =>
    "A date must be written day/month/year with four digits for the year; where parts are unknown, only month/year or the year",
  "partial-date/calendar": () =>
    "The day and the month must be in the calendar: a month from 1 to 12, a day of that month, the day written first",
  "partial-date/in-future": (p) => `The date must not be after ${p["day"]}, the day it is judged on`,
  "partial-date/long-ago": (p) => `The year must be ${p["year"]} or later for anybody alive; compare it with the original paper`,
};
