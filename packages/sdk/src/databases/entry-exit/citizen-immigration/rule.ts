import * as passportNumber from "../../../identifiers/passport-number/index.js";
import * as personalId from "../../../identifiers/personal-id/index.js";
import { ruleOf } from "../../cell-checks.js";
import { sexAgrees, yearAgrees } from "../../checks.js";
import { facts } from "./facts.js";

/** Các mã có trong một dòng. */
export const identifiers = { "passport-number": passportNumber, "personal-id": personalId } as const;

/** Quy tắc của một dòng: one record. */
export const rule = ruleOf({
  key: "citizen-immigration",
  facts,
  identifiers,
  checks: [sexAgrees("sex-differs-from-id", "gender", "personalId"), yearAgrees("birth-year-differs-from-id", "birthDate", "personalId")],
});
