import type { Phrasebook } from "../../../core/index.js";
import { sharedEn, sharedVi, type SharedProblem } from "../../sentences.js";
import type { steps } from "./procedure.generated.js";

/** Mọi mã lý do của bản ghi; what identifiers and fields say stays theirs. */
export type ProcedureReason = Extract<(typeof steps)[number]["code"], `procedure/${string}`> | `procedure/${SharedProblem}`;

/** Câu tiếng Việt. */
export const vi: Phrasebook<ProcedureReason> = /* @__PURE__ */ (() => ({
  ...sharedVi("procedure"),
  "procedure/partial-without-reason": () => "Dịch vụ chỉ một phần thì phải công bố lý do",
}))();

/** English sentences. */
export const en: Phrasebook<ProcedureReason> = /* @__PURE__ */ (() => ({
  ...sharedEn("procedure"),
  "procedure/partial-without-reason": () => "A partly online service must publish why",
}))();
