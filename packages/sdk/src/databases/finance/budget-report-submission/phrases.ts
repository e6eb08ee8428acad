import type { Phrasebook } from "../../../core/index.js";
import { sharedEn, sharedVi, type SharedProblem } from "../../sentences.js";
import type { steps } from "./budget-report-submission.generated.js";

/** Mọi mã lý do của bản ghi; what identifiers and fields say stays theirs. */
export type BudgetReportSubmissionReason =
  | Extract<(typeof steps)[number]["code"], `budget-report-submission/${string}`>
  | `budget-report-submission/${SharedProblem}`;

/** Câu tiếng Việt. */
export const vi: Phrasebook<BudgetReportSubmissionReason> = /* @__PURE__ */ (() => ({
  ...sharedVi("budget-report-submission"),
}))();

/** English sentences. */
export const en: Phrasebook<BudgetReportSubmissionReason> = /* @__PURE__ */ (() => ({
  ...sharedEn("budget-report-submission"),
}))();
