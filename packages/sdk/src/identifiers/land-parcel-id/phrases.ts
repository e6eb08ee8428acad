import type { Phrasebook } from "../../core/index.js";
import type { LandParcelIdReason } from "./rule.js";

/** Câu tiếng Việt. */
export const vi: Phrasebook<LandParcelIdReason> = {
  "land-parcel-id/shape": () => "Mã định danh thửa đất phải gồm đúng 12 ký tự: chữ số và chữ thường, trừ a, i, l, o",
  "land-parcel-id/outside-vietnam": () => "Hai ký tự đầu nên là một ô có lãnh thổ Việt Nam: cần xem lại toạ độ",
};

/** English sentences. */
export const en: Phrasebook<LandParcelIdReason> = {
  "land-parcel-id/shape": () => "A land parcel id must have exactly 12 characters: digits and small letters other than a, i, l, o",
  "land-parcel-id/outside-vietnam": () => "The first two characters should be a cell that Việt Nam touches: look at the coordinates again",
};
