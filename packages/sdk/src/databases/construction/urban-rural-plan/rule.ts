import { ruleOf } from "../../cell-checks.js";
import { facts } from "./facts.js";

/** Các mã có trong một dòng. */
export const identifiers = {} as const;

/** Quy tắc của một dòng: one record. */
export const rule = ruleOf({
  key: "urban-rural-plan",
  facts,
  identifiers,
  checks: [],
});
