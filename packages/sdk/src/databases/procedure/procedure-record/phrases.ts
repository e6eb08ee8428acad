import type { Phrasebook } from "../../../core/index.js";
import { sharedEn, sharedVi, type SharedProblem } from "../../sentences.js";
import type { steps } from "./procedure-record.generated.js";

/** Mọi mã lý do của bản ghi; what identifiers and fields say stays theirs. */
export type ProcedureRecordReason =
  | Extract<(typeof steps)[number]["code"], `procedure-record/${string}`>
  | `procedure-record/${SharedProblem}`;

/** Câu tiếng Việt. */
export const vi: Phrasebook<ProcedureRecordReason> = /* @__PURE__ */ (() => ({
  ...sharedVi("procedure-record"),
}))();

/** English sentences. */
export const en: Phrasebook<ProcedureRecordReason> = /* @__PURE__ */ (() => ({
  ...sharedEn("procedure-record"),
}))();
