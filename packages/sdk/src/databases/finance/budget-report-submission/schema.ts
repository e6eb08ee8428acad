import type * as z from "zod";
import { BudgetUnitCode } from "../../../identifiers/budget-unit-code/index.js";
import { schemaOf } from "../../record.schema.js";
import { facts } from "./facts.js";
import { vi } from "./phrases.js";

/** Gửi báo cáo ngân sách: a budget report sent to the finance platform; every field is our own. */
export const BudgetReportSubmission = /* @__PURE__ */ schemaOf(
  "budget-report-submission",
  facts,
  { "budget-unit-code": BudgetUnitCode },
  vi,
);
export type BudgetReportSubmission = z.infer<typeof BudgetReportSubmission>;
export { BudgetReportSubmission as schema };
