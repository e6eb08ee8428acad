import * as taxCode from "../../../identifiers/tax-code/index.js";
import { ruleOf } from "../../cell-checks.js";
import { facts } from "./facts.js";

/** Các mã có trong một dòng. */
export const identifiers = { "tax-code": taxCode } as const;

/** Quy tắc của một dòng: one record. */
export const rule = ruleOf({
  key: "enterprise-health",
  facts,
  identifiers,
  checks: [],
});
