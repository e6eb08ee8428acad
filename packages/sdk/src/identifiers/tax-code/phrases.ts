import type { Params, Phrasebook } from "../../core/index.js";
import type { TaxCodeReason } from "./rule.js";

/** Nine digits whose sum gives 10 leave no digit to check with. */
const neverIssued = (p: Params): boolean => p["expected"] === 10;

/** Câu tiếng Việt. */
export const vi: Phrasebook<TaxCodeReason> = {
  "tax-code/shape": () => "Mã số thuế phải gồm 10 chữ số; 10 chữ số, dấu gạch và 3 chữ số; hoặc 12 chữ số của số định danh cá nhân",
  "tax-code/personal-not-yet": () => "Mã số thuế 12 chữ số (số định danh cá nhân) chỉ dùng từ ngày 1/7/2025",
  "tax-code/serial": () => "Chữ số 3 đến 9 của mã số thuế phải từ 0000001 đến 9999999",
  "tax-code/check-digit": (p) =>
    neverIssued(p)
      ? "Chín chữ số đầu cho kết quả kiểm tra là 10 nên chưa từng được cấp: mã số thuế phải có chín chữ số đầu khác"
      : `Chữ số thứ 10 là chữ số kiểm tra, với chín chữ số đầu này phải là ${p["expected"]}`,
  "tax-code/suffix": () => "Ba chữ số sau dấu gạch của mã số thuế phải từ 001 đến 999",
  "tax-code/unknown-birthplace": () =>
    "Ba chữ số đầu của mã số thuế 12 chữ số phải là mã tỉnh (63 mã) hoặc mã quốc gia nơi đăng ký khai sinh",
  "tax-code/birth-in-future": (p) => `Năm sinh ghi trong mã số thuế 12 chữ số (chữ số 4 đến 6) không được sau năm ${p["year"]}`,
  "tax-code/practice-suffix": () =>
    "Đuôi -888 là cách làm trong thực tế với cá nhân kinh doanh thương mại điện tử, chưa thấy văn bản nào quy định",
};

/** English sentences. */
export const en: Phrasebook<TaxCodeReason> = {
  "tax-code/shape": () => "A tax code must have 10 digits; or 10 digits, a dash and 3 digits; or the 12 digits of a personal id",
  "tax-code/personal-not-yet": () => "A tax code of 12 digits (the personal id) is in use only from 1 July 2025",
  "tax-code/serial": () => "Digits 3 to 9 of a tax code must be from 0000001 to 9999999",
  "tax-code/check-digit": (p) =>
    neverIssued(p)
      ? "The first nine digits give a check of 10, so they have never been issued: a tax code must begin with nine other digits"
      : `The tenth digit checks the nine before it, and after these it must be ${p["expected"]}`,
  "tax-code/suffix": () => "The three digits after the dash of a tax code must be from 001 to 999",
  "tax-code/unknown-birthplace": () =>
    "The first three digits of a 12-digit tax code must be the code of a province (63 codes) or country of birth registration",
  "tax-code/birth-in-future": (p) => `The year of birth in a 12-digit tax code (digits 4 to 6) must not be after ${p["year"]}`,
  "tax-code/practice-suffix": () => "The suffix -888 is practice for individuals in e-commerce; no text that prescribes it has been seen",
};
