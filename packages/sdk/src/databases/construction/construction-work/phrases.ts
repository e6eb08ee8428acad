import type { Phrasebook } from "../../../core/index.js";
import { sharedEn, sharedVi, type SharedProblem } from "../../sentences.js";
import type { steps } from "./construction-work.generated.js";

/** Mọi mã lý do của bản ghi; what identifiers and fields say stays theirs. */
export type ConstructionWorkReason =
  | Extract<(typeof steps)[number]["code"], `construction-work/${string}`>
  | `construction-work/${SharedProblem}`;

/** Câu tiếng Việt. */
export const vi: Phrasebook<ConstructionWorkReason> = /* @__PURE__ */ (() => ({
  ...sharedVi("construction-work"),
}))();

/** English sentences. */
export const en: Phrasebook<ConstructionWorkReason> = /* @__PURE__ */ (() => ({
  ...sharedEn("construction-work"),
}))();
