import * as civilStatusNumber from "../../../identifiers/civil-status-number/index.js";
import * as personalId from "../../../identifiers/personal-id/index.js";
import { ruleOf } from "../../cell-checks.js";
import { orderOfDates, yearAgrees } from "../../checks.js";
import { ours } from "../acts.js";
import { facts } from "./facts.js";

/** Các mã có trong một dòng. */
export const identifiers = { "civil-status-number": civilStatusNumber, "personal-id": personalId } as const;

/** Quy tắc của một dòng: what was entered, on what basis, about whom. */
export const rule = ruleOf({
  key: "civil-status-note",
  facts,
  identifiers,
  checks: [
    orderOfDates("issued-before-birth", "personBirthDate", "issuedOn", ours("Điều 3")),
    yearAgrees("birth-year-differs-from-id", "personBirthDate", "personPersonalId"),
  ],
});
