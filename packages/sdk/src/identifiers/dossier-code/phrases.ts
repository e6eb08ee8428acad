import type { Phrasebook } from "../../core/index.js";
import type { DossierCodeReason } from "./rule.js";

/** Câu tiếng Việt. */
export const vi: Phrasebook<DossierCodeReason> = {
  "dossier-code/shape": () =>
    "Mã số hồ sơ phải gồm mã cơ quan, ngày tiếp nhận 6 chữ số (năm, tháng, ngày) và số thứ tự từ 4 chữ số, cách nhau bằng dấu gạch",
  "dossier-code/month": () => "Tháng tiếp nhận (chữ số 3 và 4 của phần ngày) phải từ 01 đến 12",
  "dossier-code/day": () => "Ngày tiếp nhận (chữ số 5 và 6 của phần ngày) phải từ 01 đến 31",
  "dossier-code/received-in-future": (p) => `Năm tiếp nhận không được sau năm ${p["year"]}`,
  "dossier-code/eight-digit-date": () => "Phần ngày phải có 6 chữ số; có phần mềm ghi 8 chữ số, kể cả bốn chữ số của năm",
  "dossier-code/old-spelling": () => "Mã cơ quan viết từ đơn vị nhỏ là cách ghi của Thông tư 01/2018/TT-VPCP; nay viết từ đơn vị lớn",
};

/** English sentences. */
export const en: Phrasebook<DossierCodeReason> = {
  "dossier-code/shape": () =>
    "A dossier code must be an agency, the day of receipt in 6 digits (year, month, day) and a counter of at least 4 digits, with dashes between",
  "dossier-code/month": () => "The month of receipt (digits 3 and 4 of the date) must be 01 to 12",
  "dossier-code/day": () => "The day of receipt (digits 5 and 6 of the date) must be 01 to 31",
  "dossier-code/received-in-future": (p) => `The year of receipt must not be after ${p["year"]}`,
  "dossier-code/eight-digit-date": () => "The date must have 6 digits; some software writes 8, with all four digits of the year",
  "dossier-code/old-spelling": () =>
    "The agency is written from the smallest unit up, as in Circular 01/2018/TT-VPCP; now the largest comes first",
};
