import * as personalId from "../../../identifiers/personal-id/index.js";
import * as phoneNumber from "../../../identifiers/phone-number/index.js";
import * as socialInsuranceNumber from "../../../identifiers/social-insurance-number/index.js";
import { ruleOf } from "../../cell-checks.js";
import { orderOfDates, sexAgrees, yearAgrees } from "../../checks.js";
import { cite } from "../../../law/index.js";
import { facts } from "./facts.js";

/** Các mã có trong một dòng. */
export const identifiers = {
  "personal-id": personalId,
  "phone-number": phoneNumber,
  "social-insurance-number": socialInsuranceNumber,
} as const;

/** Quy tắc của một dòng: one record. */
export const rule = ruleOf({
  key: "civil-servant-profile",
  facts,
  identifiers,
  checks: [
    sexAgrees("sex-differs-from-id", "gender", "personalId"),
    yearAgrees("birth-year-differs-from-id", "birthDate", "personalId"),
    orderOfDates("joined-before-recruited", "firstRecruitedOn", "joinedOn", cite("06/2023/TT-BNV", "sơ yếu lý lịch", "design")),
    orderOfDates("official-before-joined", "partyJoinedOn", "partyOfficialOn", cite("06/2023/TT-BNV", "sơ yếu lý lịch", "design")),
  ],
});
