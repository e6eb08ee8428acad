import type { Phrasebook } from "../../../core/index.js";
import { sharedEn, sharedVi, usualEn, usualVi, type SharedProblem } from "../../sentences.js";
import type { steps } from "./residence-period.generated.js";

/** Mọi mã lý do của bản ghi; what identifiers and fields say stays theirs. */
export type ResidencePeriodReason =
  | Extract<(typeof steps)[number]["code"], `residence-period/${string}`>
  | `residence-period/${SharedProblem}`;

/** Câu tiếng Việt. */
export const vi: Phrasebook<ResidencePeriodReason> = /* @__PURE__ */ (() => ({
  ...sharedVi("residence-period"),
  ...usualVi("residence-period", "ends-before-start"),
  "residence-period/begins-before-birth": () =>
    "Cư trú không thể bắt đầu trước năm sinh ghi trong số định danh, trừ người đã cải chính năm sinh",
}))();

/** English sentences. */
export const en: Phrasebook<ResidencePeriodReason> = /* @__PURE__ */ (() => ({
  ...sharedEn("residence-period"),
  ...usualEn("residence-period", "ends-before-start"),
  "residence-period/begins-before-birth": () =>
    "A residence must not begin before the year of birth in the personal id, unless the year was corrected",
}))();
