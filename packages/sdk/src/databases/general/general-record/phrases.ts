import type { Phrasebook } from "../../../core/index.js";
import { sharedEn, sharedVi, type SharedProblem } from "../../sentences.js";
import type { steps } from "./general-record.generated.js";

/** Mọi mã lý do của bản ghi; what identifiers and fields say stays theirs. */
export type GeneralRecordReason = Extract<(typeof steps)[number]["code"], `general-record/${string}`> | `general-record/${SharedProblem}`;

/** Câu tiếng Việt. */
export const vi: Phrasebook<GeneralRecordReason> = /* @__PURE__ */ (() => ({
  ...sharedVi("general-record"),
}))();

/** English sentences. */
export const en: Phrasebook<GeneralRecordReason> = /* @__PURE__ */ (() => ({
  ...sharedEn("general-record"),
}))();
