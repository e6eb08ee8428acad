import type { Phrasebook } from "../../core/index.js";
import type { HealthFacilityCodeReason } from "./rule.js";

/** Câu tiếng Việt. */
export const vi: Phrasebook<HealthFacilityCodeReason> = {
  "health-facility-code/shape": () => "Mã cơ sở khám bệnh, chữa bệnh phải gồm đúng 5 chữ số",
};

/** English sentences. */
export const en: Phrasebook<HealthFacilityCodeReason> = {
  "health-facility-code/shape": () => "The code of a health facility must have exactly 5 digits",
};
