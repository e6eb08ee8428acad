import type { Phrasebook } from "../../core/index.js";
import type { DrivingLicenceNumberReason } from "./rule.js";

/** Câu tiếng Việt. */
export const vi: Phrasebook<DrivingLicenceNumberReason> = {
  "driving-licence-number/shape": () => "Số giấy phép lái xe phải gồm đúng 12 chữ số",
};

/** English sentences. */
export const en: Phrasebook<DrivingLicenceNumberReason> = {
  "driving-licence-number/shape": () => "A driving licence number must have exactly 12 digits",
};
