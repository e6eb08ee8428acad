import type { Phrasebook } from "../../core/index.js";
import type { PersonalIdReason } from "./rule.js";

/** Câu tiếng Việt. */
export const vi: Phrasebook<PersonalIdReason> = {
  "personal-id/shape": () => "Số định danh cá nhân phải gồm đúng 12 chữ số",
  "personal-id/unknown-birthplace": () => "Ba chữ số đầu phải là mã tỉnh (63 mã) hoặc mã quốc gia nơi đăng ký khai sinh",
  "personal-id/birth-in-future": (p) => `Năm sinh ghi trong số (chữ số 4 đến 6) không được sau năm ${p["year"]}`,
};

/** English sentences. */
export const en: Phrasebook<PersonalIdReason> = {
  "personal-id/shape": () => "A personal id must have exactly 12 digits",
  "personal-id/unknown-birthplace": () =>
    "The first three digits must be the code of a province (63 codes) or country of birth registration",
  "personal-id/birth-in-future": (p) => `The year of birth in the number (digits 4 to 6) must not be after ${p["year"]}`,
};
