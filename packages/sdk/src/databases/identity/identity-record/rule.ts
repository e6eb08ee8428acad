import * as personalId from "../../../identifiers/personal-id/index.js";
import * as phoneNumber from "../../../identifiers/phone-number/index.js";
import { ruleOf } from "../../cell-checks.js";
import { cite } from "../../../law/index.js";
import { orderOfDates, orderOfDays, sexAgrees, yearAgrees } from "../../checks.js";
import { facts } from "./facts.js";

/** Các mã có trong một dòng. */
export const identifiers = { "personal-id": personalId, "phone-number": phoneNumber } as const;

/** Quy tắc của một dòng: a person, as the identity database keeps one. */
export const rule = ruleOf({
  key: "identity-record",
  facts,
  identifiers,
  checks: [
    sexAgrees("sex-differs-from-id", "gender", "personalId"),
    yearAgrees("birth-year-differs-from-id", "birthDate", "personalId"),
    orderOfDates("issued-before-birth", "birthDate", "cardIssuedOn", cite("26/2023/QH15", "Điều 9", "design")),
    orderOfDates("died-before-birth", "birthDate", "diedOrMissingOn", cite("26/2023/QH15", "Điều 9", "design")),
    orderOfDays("expires-before-issue", "cardIssuedOn", "cardExpiresOn", cite("26/2023/QH15", "Điều 9", "design")),
  ],
});
