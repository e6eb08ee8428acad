import type { Phrasebook } from "../../../core/index.js";
import { sharedEn, sharedVi, type SharedProblem } from "../../sentences.js";
import type { steps } from "./construction-project.generated.js";

/** Mọi mã lý do của bản ghi; what identifiers and fields say stays theirs. */
export type ConstructionProjectReason =
  | Extract<(typeof steps)[number]["code"], `construction-project/${string}`>
  | `construction-project/${SharedProblem}`;

/** Câu tiếng Việt. */
export const vi: Phrasebook<ConstructionProjectReason> = /* @__PURE__ */ (() => ({
  ...sharedVi("construction-project"),
}))();

/** English sentences. */
export const en: Phrasebook<ConstructionProjectReason> = /* @__PURE__ */ (() => ({
  ...sharedEn("construction-project"),
}))();
