import type { Phrasebook } from "../../core/index.js";
import type { PassportNumberReason } from "./rule.js";

/** Câu tiếng Việt. */
export const vi: Phrasebook<PassportNumberReason> = {
  "passport-number/shape": () => "Số hộ chiếu Việt Nam phải gồm một chữ cái và 7 hoặc 8 chữ số",
  "passport-number/eight-digits": () => "Số có một chữ cái và 8 chữ số: gặp ở hộ chiếu cấp từ năm 2022, chưa thấy văn bản quy định",
};

/** English sentences. */
export const en: Phrasebook<PassportNumberReason> = {
  "passport-number/shape": () => "A Vietnamese passport number must be one letter and 7 or 8 digits",
  "passport-number/eight-digits": () => "One letter and 8 digits: met on passports issued since 2022, but no act was found that says so",
};
