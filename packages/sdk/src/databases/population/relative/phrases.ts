import type { Phrasebook } from "../../../core/index.js";
import { sharedEn, sharedVi, usualEn, usualVi, type SharedProblem } from "../../sentences.js";
import type { steps } from "./relative.generated.js";

/** Mọi mã lý do của bản ghi; what identifiers and fields say stays theirs. */
export type RelativeReason = Extract<(typeof steps)[number]["code"], `relative/${string}`> | `relative/${SharedProblem}`;

/** Câu tiếng Việt. */
export const vi: Phrasebook<RelativeReason> = /* @__PURE__ */ (() => ({
  ...sharedVi("relative"),
  ...usualVi("relative", "people-share-id", "parent-not-older"),
  "relative/father-id-of-a-woman": () =>
    "Chữ số thứ 4 trong số định danh của cha phải là chữ số của nam, trừ người đã xác định lại giới tính",
  "relative/mother-id-of-a-man": () => "Chữ số thứ 4 trong số định danh của mẹ phải là chữ số của nữ, trừ người đã xác định lại giới tính",
}))();

/** English sentences. */
export const en: Phrasebook<RelativeReason> = /* @__PURE__ */ (() => ({
  ...sharedEn("relative"),
  ...usualEn("relative", "people-share-id", "parent-not-older"),
  "relative/father-id-of-a-woman": () => "The 4th digit of the father's personal id must be one of a man, unless the sex was re-determined",
  "relative/mother-id-of-a-man": () => "The 4th digit of the mother's personal id must be one of a woman, unless the sex was re-determined",
}))();
