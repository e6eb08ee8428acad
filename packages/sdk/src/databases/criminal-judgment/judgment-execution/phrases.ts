import type { Phrasebook } from "../../../core/index.js";
import { sharedEn, sharedVi, type SharedProblem } from "../../sentences.js";
import type { steps } from "./judgment-execution.generated.js";

/** Mọi mã lý do của bản ghi; what identifiers and fields say stays theirs. */
export type JudgmentExecutionReason =
  | Extract<(typeof steps)[number]["code"], `judgment-execution/${string}`>
  | `judgment-execution/${SharedProblem}`;

/** Câu tiếng Việt. */
export const vi: Phrasebook<JudgmentExecutionReason> = /* @__PURE__ */ (() => ({
  ...sharedVi("judgment-execution"),
  "judgment-execution/nobody-identified": () => "Phải có số định danh cá nhân, hoặc mã số, số hộ chiếu của người nước ngoài",
}))();

/** English sentences. */
export const en: Phrasebook<JudgmentExecutionReason> = /* @__PURE__ */ (() => ({
  ...sharedEn("judgment-execution"),
  "judgment-execution/nobody-identified": () => "There must be a personal id, or the id or passport of a foreigner",
}))();
