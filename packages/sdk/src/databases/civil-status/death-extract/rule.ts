import * as civilStatusNumber from "../../../identifiers/civil-status-number/index.js";
import * as personalId from "../../../identifiers/personal-id/index.js";
import { ruleOf } from "../../cell-checks.js";
import { orderOfDates, sexAgrees, within, yearAgrees } from "../../checks.js";
import { law, ours } from "../acts.js";
import { facts } from "./facts.js";

/** Các mã có trong một dòng. */
export const identifiers = { "civil-status-number": civilStatusNumber, "personal-id": personalId } as const;

/** Quy tắc của một dòng: who died, when, and who said so. */
export const rule = ruleOf({
  key: "death-extract",
  facts,
  identifiers,
  checks: [
    orderOfDates("death-before-birth", "deceasedBirthDate", "deceasedDiedOn", ours("Điều 32")),
    orderOfDates("issued-before-death", "deceasedDiedOn", "issuedOn", ours("Điều 34")),
    within("registered-late", "deceasedDiedOn", "issuedOn", 15, law("Điều 33 khoản 1")),
    sexAgrees("sex-differs-from-id", "deceasedGender", "deceasedPersonalId"),
    yearAgrees("birth-year-differs-from-id", "deceasedBirthDate", "deceasedPersonalId"),
  ],
});
