import type { Phrasebook } from "../../../core/index.js";
import { sharedEn, sharedVi, type SharedProblem } from "../../sentences.js";
import type { steps } from "./lifelong-learning-record.generated.js";

/** Mọi mã lý do của bản ghi; what identifiers and fields say stays theirs. */
export type LifelongLearningRecordReason =
  | Extract<(typeof steps)[number]["code"], `lifelong-learning-record/${string}`>
  | `lifelong-learning-record/${SharedProblem}`;

/** Câu tiếng Việt. */
export const vi: Phrasebook<LifelongLearningRecordReason> = /* @__PURE__ */ (() => ({
  ...sharedVi("lifelong-learning-record"),
  "lifelong-learning-record/not-signed": () => "Dữ liệu hồ sơ học tập suốt đời phải được ký số",
}))();

/** English sentences. */
export const en: Phrasebook<LifelongLearningRecordReason> = /* @__PURE__ */ (() => ({
  ...sharedEn("lifelong-learning-record"),
  "lifelong-learning-record/not-signed": () => "A lifelong learning record must be digitally signed",
}))();
