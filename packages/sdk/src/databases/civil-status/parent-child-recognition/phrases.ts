import type { Phrasebook } from "../../../core/index.js";
import { sharedEn, sharedVi, usualEn, usualVi, type SharedProblem } from "../../sentences.js";
import type { steps } from "./parent-child-recognition.generated.js";

/** Mọi mã lý do của bản ghi; what identifiers and fields say stays theirs. */
export type ParentChildRecognitionReason =
  | Extract<(typeof steps)[number]["code"], `parent-child-recognition/${string}`>
  | `parent-child-recognition/${SharedProblem}`;

/** Câu tiếng Việt. */
export const vi: Phrasebook<ParentChildRecognitionReason> = /* @__PURE__ */ (() => ({
  ...sharedVi("parent-child-recognition"),
  ...usualVi("parent-child-recognition", "issued-before-birth", "parent-not-older", "birth-year-differs-from-id", "people-share-id"),
}))();

/** English sentences. */
export const en: Phrasebook<ParentChildRecognitionReason> = /* @__PURE__ */ (() => ({
  ...sharedEn("parent-child-recognition"),
  ...usualEn("parent-child-recognition", "issued-before-birth", "parent-not-older", "birth-year-differs-from-id", "people-share-id"),
}))();
