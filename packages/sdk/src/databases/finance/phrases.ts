import { en as enterpriseHealthEn, vi as enterpriseHealthVi } from "./enterprise-health/phrases.js";
import { en as budgetReportSubmissionEn, vi as budgetReportSubmissionVi } from "./budget-report-submission/phrases.js";

/** Câu tiếng Việt của các bản ghi trong cơ sở dữ liệu. */
export const vi = { ...enterpriseHealthVi, ...budgetReportSubmissionVi };

/** English sentences of its records. */
export const en = { ...enterpriseHealthEn, ...budgetReportSubmissionEn };
