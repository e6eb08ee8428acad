import type { Phrasebook } from "../../../core/index.js";
import { sharedEn, sharedVi, usualEn, usualVi, type SharedProblem } from "../../sentences.js";
import type { steps } from "./guardianship.generated.js";

/** Mọi mã lý do của bản ghi; what identifiers and fields say stays theirs. */
export type GuardianshipReason = Extract<(typeof steps)[number]["code"], `guardianship/${string}`> | `guardianship/${SharedProblem}`;

/** Câu tiếng Việt. */
export const vi: Phrasebook<GuardianshipReason> = /* @__PURE__ */ (() => ({
  ...sharedVi("guardianship"),
  ...usualVi("guardianship", "ends-before-start", "issued-before-birth", "birth-year-differs-from-id", "people-share-id"),
}))();

/** English sentences. */
export const en: Phrasebook<GuardianshipReason> = /* @__PURE__ */ (() => ({
  ...sharedEn("guardianship"),
  ...usualEn("guardianship", "ends-before-start", "issued-before-birth", "birth-year-differs-from-id", "people-share-id"),
}))();
