import * as personalId from "../../../identifiers/personal-id/index.js";
import { ruleOf } from "../../cell-checks.js";
import { cite } from "../../../law/index.js";
import { all, column, lessOrEqual } from "../../../rules/index.js";
import { doubt } from "../../cell-checks.js";
import { orderOfDates, yearIn, yearOf } from "../../checks.js";
import { dateKnown, idKnown } from "../../known.js";
import { facts } from "./facts.js";

/** Các mã có trong một dòng. */
export const identifiers = { "personal-id": personalId } as const;

/** Quy tắc của một dòng: where somebody lived, and when. */
export const rule = ruleOf({
  key: "residence-period",
  facts,
  identifiers,
  checks: [
    orderOfDates("ends-before-start", "from", "to", cite("58/2026/NĐ-CP", "Điều 4 khoản 8", "design")),
    doubt(
      "begins-before-birth",
      ["from", "personalId"],
      all(idKnown("personalId"), dateKnown("from")),
      lessOrEqual(yearIn(column("personalId")), yearOf("from")),
      cite("70/2024/NĐ-CP", "Điều 11 khoản 7, 8", "statute"),
    ),
  ],
});
