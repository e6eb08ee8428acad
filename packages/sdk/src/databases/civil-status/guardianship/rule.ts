import * as civilStatusNumber from "../../../identifiers/civil-status-number/index.js";
import * as personalId from "../../../identifiers/personal-id/index.js";
import { ruleOf } from "../../cell-checks.js";
import { notOne, orderOfDates, yearAgrees } from "../../checks.js";
import { ours } from "../acts.js";
import { facts } from "./facts.js";

/** Các mã có trong một dòng. */
export const identifiers = { "civil-status-number": civilStatusNumber, "personal-id": personalId } as const;

/** Quy tắc của một dòng: two people and the extract. */
export const rule = ruleOf({
  key: "guardianship",
  facts,
  identifiers,
  checks: [
    orderOfDates("ends-before-start", "issuedOn", "endIssuedOn", ours("Điều 22")),
    orderOfDates("issued-before-birth", "wardBirthDate", "issuedOn", ours("Điều 20")),
    yearAgrees("birth-year-differs-from-id", "guardianBirthDate", "guardianPersonalId"),
    yearAgrees("birth-year-differs-from-id", "wardBirthDate", "wardPersonalId"),
    notOne("people-share-id", "guardianPersonalId", "wardPersonalId", ours("Điều 20")),
  ],
});
