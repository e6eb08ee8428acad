import type { Phrasebook } from "../../../core/index.js";
import { sharedEn, sharedVi, type SharedProblem } from "../../sentences.js";
import type { steps } from "./planning-task.generated.js";

/** Mọi mã lý do của bản ghi; what identifiers and fields say stays theirs. */
export type PlanningTaskReason = Extract<(typeof steps)[number]["code"], `planning-task/${string}`> | `planning-task/${SharedProblem}`;

/** Câu tiếng Việt. */
export const vi: Phrasebook<PlanningTaskReason> = /* @__PURE__ */ (() => ({
  ...sharedVi("planning-task"),
}))();

/** English sentences. */
export const en: Phrasebook<PlanningTaskReason> = /* @__PURE__ */ (() => ({
  ...sharedEn("planning-task"),
}))();
