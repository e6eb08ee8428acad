import * as healthFacilityCode from "../../../identifiers/health-facility-code/index.js";
import * as personalId from "../../../identifiers/personal-id/index.js";
import * as phoneNumber from "../../../identifiers/phone-number/index.js";
import * as socialInsuranceNumber from "../../../identifiers/social-insurance-number/index.js";
import * as taxCode from "../../../identifiers/tax-code/index.js";
import { ruleOf } from "../../cell-checks.js";
import { all, column, digitsOnly, same } from "../../../rules/index.js";
import { cite } from "../../../law/index.js";
import { doubt } from "../../cell-checks.js";
import { orderOfDates, sexAgrees, yearAgrees } from "../../checks.js";
import { idKnown } from "../../known.js";
import { facts } from "./facts.js";

/** Các mã có trong một dòng. */
export const identifiers = {
  "health-facility-code": healthFacilityCode,
  "personal-id": personalId,
  "phone-number": phoneNumber,
  "social-insurance-number": socialInsuranceNumber,
  "tax-code": taxCode,
} as const;

/** Quy tắc của một dòng: a person, a household, three insurances. */
export const rule = ruleOf({
  key: "insured-person",
  facts,
  identifiers,
  checks: [
    sexAgrees("sex-differs-from-id", "gender", "personalId"),
    yearAgrees("birth-year-differs-from-id", "birthDate", "personalId"),
    orderOfDates(
      "five-years-before-birth",
      "birthDate",
      "healthFiveYearsOn",
      cite("43/2021/NĐ-CP", "Điều 6", "design", { until: "2025-07-01" }),
    ),
    doubt(
      "tax-code-differs-from-id",
      ["socialTaxCode", "personalId"],
      all(idKnown("personalId"), digitsOnly(column("socialTaxCode"), 12)),
      same(column("socialTaxCode"), column("personalId")),
      cite("86/2024/TT-BTC", "Điều 5 khoản 5", "statute", { until: "2026-07-01" }),
    ),
  ],
});
