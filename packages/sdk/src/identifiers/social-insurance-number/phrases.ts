import type { Phrasebook } from "../../core/index.js";
import type { SocialInsuranceNumberReason } from "./rule.js";

/** Câu tiếng Việt. */
export const vi: Phrasebook<SocialInsuranceNumberReason> = {
  "social-insurance-number/shape": () => "Mã số bảo hiểm xã hội phải gồm 10 chữ số, hoặc 12 chữ số của số định danh cá nhân",
  "social-insurance-number/replaced": () => "Từ ngày 1/8/2025 số định danh cá nhân thay mã số bảo hiểm xã hội của công dân Việt Nam",
  "social-insurance-number/personal-id-early": () =>
    "Số định danh cá nhân dùng làm mã số bảo hiểm xã hội từ ngày 1/8/2025; ngày xét sớm hơn",
  "social-insurance-number/unknown-birthplace": () =>
    "Ba chữ số đầu của số định danh phải là mã tỉnh (63 mã) hoặc mã quốc gia nơi đăng ký khai sinh",
  "social-insurance-number/birth-in-future": (p) => `Năm sinh ghi trong số định danh (chữ số 4 đến 6) không được sau năm ${p["year"]}`,
};

/** English sentences. */
export const en: Phrasebook<SocialInsuranceNumberReason> = {
  "social-insurance-number/shape": () => "A social insurance number must have 10 digits, or the 12 digits of a personal id",
  "social-insurance-number/replaced": () =>
    "Since 1 August 2025 the personal id stands in place of the social insurance number of Vietnamese citizens",
  "social-insurance-number/personal-id-early": () =>
    "The personal id is the social insurance number from 1 August 2025; the day asked about is earlier",
  "social-insurance-number/unknown-birthplace": () =>
    "The first three digits of the personal id must be the code of a province (63 codes) or country of birth registration",
  "social-insurance-number/birth-in-future": (p) => `The year of birth in the personal id (digits 4 to 6) must not be after ${p["year"]}`,
};
