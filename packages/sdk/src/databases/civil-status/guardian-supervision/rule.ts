import * as civilStatusNumber from "../../../identifiers/civil-status-number/index.js";
import * as personalId from "../../../identifiers/personal-id/index.js";
import { ruleOf } from "../../cell-checks.js";
import { any, column, present } from "../../../rules/index.js";
import { doubt } from "../../cell-checks.js";
import { orderOfDates, yearAgrees } from "../../checks.js";
import { annex, ours } from "../acts.js";
import { facts } from "./facts.js";

/** Các mã có trong một dòng. */
export const identifiers = { "civil-status-number": civilStatusNumber, "personal-id": personalId } as const;

/** Quy tắc của một dòng: who supervises, and the extract. */
export const rule = ruleOf({
  key: "guardian-supervision",
  facts,
  identifiers,
  checks: [
    orderOfDates("ends-before-start", "issuedOn", "endIssuedOn", ours("Điều 22")),
    orderOfDates("issued-before-founding", "organisationFoundedOn", "issuedOn", ours("Điều 20")),
    yearAgrees("birth-year-differs-from-id", "personBirthDate", "personPersonalId"),
    doubt(
      "nobody-supervises",
      ["personName", "organisationName"],
      present(column("number")),
      any(present(column("personName")), present(column("organisationName"))),
      annex("Phụ lục V danh mục 2 mục 10"),
    ),
  ],
});
