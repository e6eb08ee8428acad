import * as enterpriseCode from "../../../identifiers/enterprise-code/index.js";
import { ruleOf } from "../../cell-checks.js";
import { facts } from "./facts.js";

/** Các mã có trong một dòng. */
export const identifiers = { "enterprise-code": enterpriseCode } as const;

/** Quy tắc của một dòng: one record. */
export const rule = ruleOf({
  key: "contractor-capability",
  facts,
  identifiers,
  checks: [],
});
