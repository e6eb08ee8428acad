import type { Phrasebook } from "../../core/index.js";
import type { HealthInsuranceCardReason } from "./rule.js";

/** Câu tiếng Việt. */
export const vi: Phrasebook<HealthInsuranceCardReason> = {
  "health-insurance-card/shape": () =>
    "Số thẻ bảo hiểm y tế phải gồm 2 chữ cái và 13 chữ số (thẻ cũ), 10 chữ số (thẻ từ năm 2021), hoặc 12 chữ số của số định danh cá nhân",
  "health-insurance-card/unknown-object": () =>
    "Hai chữ cái đầu phải là mã đối tượng tham gia bảo hiểm y tế; danh mục ở đây có thể còn thiếu mã",
  "health-insurance-card/level": () => "Ký tự thứ ba là mức hưởng, phải từ 1 đến 5",
  "health-insurance-card/level-changed": () => "Từ ngày 1/1/2026 đối tượng này hưởng mức 2 (100 %), khác mức in trên thẻ",
  "health-insurance-card/unknown-birthplace": () =>
    "Ba chữ số đầu của số định danh phải là mã tỉnh (63 mã) hoặc mã quốc gia nơi đăng ký khai sinh",
  "health-insurance-card/birth-in-future": (p) => `Năm sinh ghi trong số định danh (chữ số 4 đến 6) không được sau năm ${p["year"]}`,
};

/** English sentences. */
export const en: Phrasebook<HealthInsuranceCardReason> = {
  "health-insurance-card/shape": () =>
    "A health insurance card number must be 2 letters and 13 digits (old cards), 10 digits (cards since 2021), or the 12 digits of a personal id",
  "health-insurance-card/unknown-object": () => "The first two letters must be a category of the insured; the list here may lack some",
  "health-insurance-card/level": () => "The third character is the benefit level and must be 1 to 5",
  "health-insurance-card/level-changed": () => "Since 1 January 2026 this category has level 2 (100%), whatever the card says",
  "health-insurance-card/unknown-birthplace": () =>
    "The first three digits of the personal id must be the code of a province (63 codes) or country of birth registration",
  "health-insurance-card/birth-in-future": (p) => `The year of birth in the personal id (digits 4 to 6) must not be after ${p["year"]}`,
};
