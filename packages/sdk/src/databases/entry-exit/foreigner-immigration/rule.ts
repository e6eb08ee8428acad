import { ruleOf } from "../../cell-checks.js";
import { orderOfDates } from "../../checks.js";
import { cite } from "../../../law/index.js";
import { facts } from "./facts.js";

/** Các mã có trong một dòng. */
export const identifiers = {} as const;

/** Quy tắc của một dòng: one record. */
export const rule = ruleOf({
  key: "foreigner-immigration",
  facts,
  identifiers,
  checks: [orderOfDates("issued-before-birth", "birthDate", "passportIssuedOn", cite("77/2020/NĐ-CP", "Điều 4", "design"))],
});
