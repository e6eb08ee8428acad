/**
 * Tài chính: as far as any act names it.
 *
 * @module
 */
export * as enterpriseHealth from "./enterprise-health/index.js";
export { EnterpriseHealth } from "./enterprise-health/index.js";
export * as budgetReportSubmission from "./budget-report-submission/index.js";
export { BudgetReportSubmission } from "./budget-report-submission/index.js";
