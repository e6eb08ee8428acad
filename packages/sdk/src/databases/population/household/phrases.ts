import type { Phrasebook } from "../../../core/index.js";
import { sharedEn, sharedVi, type SharedProblem } from "../../sentences.js";
import type { steps } from "./household.generated.js";

/** Mọi mã lý do của bản ghi; what identifiers and fields say stays theirs. */
export type HouseholdReason = Extract<(typeof steps)[number]["code"], `household/${string}`> | `household/${SharedProblem}`;

/** Câu tiếng Việt. */
export const vi: Phrasebook<HouseholdReason> = /* @__PURE__ */ (() => ({
  ...sharedVi("household"),
}))();

/** English sentences. */
export const en: Phrasebook<HouseholdReason> = /* @__PURE__ */ (() => ({
  ...sharedEn("household"),
}))();
