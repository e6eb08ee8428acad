import type { Phrasebook } from "../../core/index.js";
import type { EnterpriseCodeReason } from "./rule.js";

/** Câu tiếng Việt. */
export const vi: Phrasebook<EnterpriseCodeReason> = {
  "enterprise-code/shape": () =>
    "Mã số doanh nghiệp phải gồm 10 chữ số; chi nhánh, văn phòng đại diện thêm dấu gạch và 3 chữ số; hộ kinh doanh là 12 chữ số định danh của chủ hộ",
  "enterprise-code/household-not-yet": () => "Hộ kinh doanh dùng số định danh của chủ hộ làm mã số từ ngày 1/7/2025",
  "enterprise-code/serial": () => "Bảy chữ số thứ 3 đến thứ 9 phải từ 0000001 đến 9999999",
  "enterprise-code/check-digit": (p) =>
    Number(p["expected"]) > 9
      ? "Chín chữ số đầu không có chữ số kiểm tra nào khớp: mã này chưa từng được cấp"
      : `Chữ số kiểm tra (chữ số thứ ${p["position"]}) phải là ${p["expected"]}`,
  "enterprise-code/suffix": () => "Ba chữ số sau dấu gạch phải từ 001 đến 999",
  "enterprise-code/old-registration": () =>
    "Đây có thể là số giấy chứng nhận đăng ký hộ kinh doanh loại cũ: dạng này chưa thấy trong văn bản, nên ghi mã số thuế của hộ",
  "enterprise-code/unknown-birthplace": () =>
    "Ba chữ số đầu của số định danh phải là mã tỉnh (63 mã) hoặc mã quốc gia nơi đăng ký khai sinh",
  "enterprise-code/birth-in-future": (p) => `Năm sinh ghi trong số định danh (chữ số 4 đến 6) không được sau năm ${p["year"]}`,
};

/** English sentences. */
export const en: Phrasebook<EnterpriseCodeReason> = {
  "enterprise-code/shape": () =>
    "An enterprise code must have 10 digits; a branch adds a dash and 3 digits; a business household uses the 12 digits of its owner's personal id",
  "enterprise-code/household-not-yet": () => "A business household uses its owner's personal id from 1 July 2025",
  "enterprise-code/serial": () => "Digits 3 to 9 must be 0000001 to 9999999",
  "enterprise-code/check-digit": (p) =>
    Number(p["expected"]) > 9
      ? "No check digit agrees with the first nine digits: the code was never issued"
      : `The check digit (digit ${p["position"]}) must be ${p["expected"]}`,
  "enterprise-code/suffix": () => "The three digits after the dash must be 001 to 999",
  "enterprise-code/old-registration": () =>
    "This may be the number of an old household registration: its form was found in no act, so the household's tax code is better",
  "enterprise-code/unknown-birthplace": () =>
    "The first three digits of the personal id must be the code of a province (63 codes) or country of birth registration",
  "enterprise-code/birth-in-future": (p) => `The year of birth in the personal id (digits 4 to 6) must not be after ${p["year"]}`,
};
