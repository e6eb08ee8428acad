import * as procedureCode from "../../../identifiers/procedure-code/index.js";
import { ruleOf } from "../../cell-checks.js";
import { facts } from "./facts.js";

/** Các mã có trong một dòng. */
export const identifiers = { "procedure-code": procedureCode } as const;

/** Quy tắc của một dòng: what stands outside the lists. */
export const rule = ruleOf({
  key: "procedure-record",
  facts,
  identifiers,
  checks: [],
});
