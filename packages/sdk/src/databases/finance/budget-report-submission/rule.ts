import * as budgetUnitCode from "../../../identifiers/budget-unit-code/index.js";
import { ruleOf } from "../../cell-checks.js";
import { facts } from "./facts.js";

/** Các mã có trong một dòng. */
export const identifiers = { "budget-unit-code": budgetUnitCode } as const;

/** Quy tắc của một dòng: one record. */
export const rule = ruleOf({
  key: "budget-report-submission",
  facts,
  identifiers,
  checks: [],
});
