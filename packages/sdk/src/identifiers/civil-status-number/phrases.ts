import type { Phrasebook } from "../../core/index.js";
import type { CivilStatusNumberReason } from "./rule.js";

/** Câu tiếng Việt. */
export const vi: Phrasebook<CivilStatusNumberReason> = {
  "civil-status-number/shape": () => "Số đăng ký hộ tịch phải gồm số thứ tự (1 đến 5 chữ số), dấu gạch chéo và năm 4 chữ số, như 01/2026",
  "civil-status-number/zero": () => "Số thứ tự phải bắt đầu từ 1: sổ mở lại từ số 01 mỗi năm",
  "civil-status-number/year-in-future": (p) => `Năm đăng ký không được sau năm ${p["year"]}`,
  "civil-status-number/extract-prefix": () => "Chữ TLKS là của bản trích lục khai sinh; số đăng ký là phần sau",
};

/** English sentences. */
export const en: Phrasebook<CivilStatusNumberReason> = {
  "civil-status-number/shape": () =>
    "A civil-status number must be a running number (1 to 5 digits), a slash and a year of 4 digits, like 01/2026",
  "civil-status-number/zero": () => "The running number must begin at 1: a register opens with 01 each year",
  "civil-status-number/year-in-future": (p) => `The year of registration must not be after ${p["year"]}`,
  "civil-status-number/extract-prefix": () => "TLKS belongs to an extract of a birth record; the number is what follows",
};
