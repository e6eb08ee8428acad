import * as civilStatusNumber from "../../../identifiers/civil-status-number/index.js";
import * as personalId from "../../../identifiers/personal-id/index.js";
import { ruleOf } from "../../cell-checks.js";
import { notOne, older, orderOfDates, yearAgrees } from "../../checks.js";
import { ours } from "../acts.js";
import { facts } from "./facts.js";

/** Các mã có trong một dòng. */
export const identifiers = { "civil-status-number": civilStatusNumber, "personal-id": personalId } as const;

/** Quy tắc của một dòng: two people and the extract. */
export const rule = ruleOf({
  key: "parent-child-recognition",
  facts,
  identifiers,
  checks: [
    orderOfDates("issued-before-birth", "childBirthDate", "issuedOn", ours("Điều 25")),
    older("parent-not-older", "parentBirthDate", "childBirthDate", ours("Điều 25")),
    yearAgrees("birth-year-differs-from-id", "parentBirthDate", "parentPersonalId"),
    yearAgrees("birth-year-differs-from-id", "childBirthDate", "childPersonalId"),
    notOne("people-share-id", "parentPersonalId", "childPersonalId", ours("Điều 25")),
  ],
});
