import * as civilStatusNumber from "../../../identifiers/civil-status-number/index.js";
import * as personalId from "../../../identifiers/personal-id/index.js";
import { ruleOf } from "../../cell-checks.js";
import { notOne, orderOfDates, sexIs, yearAgrees, yearsApart } from "../../checks.js";
import { family, ours } from "../acts.js";
import { facts } from "./facts.js";

/** Các mã có trong một dòng. */
export const identifiers = { "civil-status-number": civilStatusNumber, "personal-id": personalId } as const;

/** Quy tắc của một dòng: two people, the day and the place. */
export const rule = ruleOf({
  key: "marriage-certificate",
  facts,
  identifiers,
  checks: [
    orderOfDates("registered-before-birth", "husbandBirthDate", "registeredOn", ours("Điều 17")),
    orderOfDates("registered-before-birth", "wifeBirthDate", "registeredOn", ours("Điều 17")),
    yearsApart("husband-young", "husbandBirthDate", "registeredOn", 20, family("Điều 8 khoản 1 điểm a")),
    yearsApart("wife-young", "wifeBirthDate", "registeredOn", 18, family("Điều 8 khoản 1 điểm a")),
    yearAgrees("birth-year-differs-from-id", "husbandBirthDate", "husbandPersonalId"),
    yearAgrees("birth-year-differs-from-id", "wifeBirthDate", "wifePersonalId"),
    sexIs("husband-id-of-a-woman", "husbandPersonalId", 0),
    sexIs("wife-id-of-a-man", "wifePersonalId", 1),
    notOne("people-share-id", "husbandPersonalId", "wifePersonalId", ours("Điều 17")),
  ],
});
