/**
 * Gửi báo cáo ngân sách: a budget report sent to the finance platform; every field is our own.
 *
 * @module
 */
export { explain, is, steps, verdicts } from "./budget-report-submission.generated.js";
export { columns, facts, fields, meta } from "./facts.js";
export { generate } from "./generate.js";
export type { BudgetReportSubmissionReason } from "./phrases.js";
export { identifiers, rule } from "./rule.js";
export { BudgetReportSubmission, schema } from "./schema.js";
