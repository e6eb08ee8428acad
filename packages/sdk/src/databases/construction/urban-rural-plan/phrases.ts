import type { Phrasebook } from "../../../core/index.js";
import { sharedEn, sharedVi, type SharedProblem } from "../../sentences.js";
import type { steps } from "./urban-rural-plan.generated.js";

/** Mọi mã lý do của bản ghi; what identifiers and fields say stays theirs. */
export type UrbanRuralPlanReason =
  | Extract<(typeof steps)[number]["code"], `urban-rural-plan/${string}`>
  | `urban-rural-plan/${SharedProblem}`;

/** Câu tiếng Việt. */
export const vi: Phrasebook<UrbanRuralPlanReason> = /* @__PURE__ */ (() => ({
  ...sharedVi("urban-rural-plan"),
}))();

/** English sentences. */
export const en: Phrasebook<UrbanRuralPlanReason> = /* @__PURE__ */ (() => ({
  ...sharedEn("urban-rural-plan"),
}))();
