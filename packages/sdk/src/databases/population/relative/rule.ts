import * as personalId from "../../../identifiers/personal-id/index.js";
import { ruleOf } from "../../cell-checks.js";
import { all, column, equal, integer, less, oneOf } from "../../../rules/index.js";
import { cite } from "../../../law/index.js";
import { doubt } from "../../cell-checks.js";
import { notOne, sexDigit, yearIn } from "../../checks.js";
import { idKnown } from "../../known.js";
import { facts } from "./facts.js";

/** Các mã có trong một dòng. */
export const identifiers = { "personal-id": personalId } as const;

/** Quy tắc của một dòng: one relative of one person. */
export const rule = ruleOf({
  key: "relative",
  facts,
  identifiers,
  checks: [
    notOne("people-share-id", "personalId", "relativePersonalId", cite("26/2023/QH15", "Điều 9 khoản 15", "design")),
    doubt(
      "parent-not-older",
      ["relativePersonalId", "personalId"],
      all(oneOf(column("role"), ["father", "mother"]), idKnown("personalId"), idKnown("relativePersonalId")),
      less(yearIn(column("relativePersonalId")), yearIn(column("personalId"))),
      cite("26/2023/QH15", "Điều 9 khoản 15", "design"),
    ),
    doubt(
      "father-id-of-a-woman",
      ["relativePersonalId", "role"],
      all(oneOf(column("role"), ["father"]), idKnown("relativePersonalId")),
      equal(sexDigit(column("relativePersonalId")), integer(0)),
      cite("70/2024/NĐ-CP", "Điều 11 khoản 7, 8", "statute"),
    ),
    doubt(
      "mother-id-of-a-man",
      ["relativePersonalId", "role"],
      all(oneOf(column("role"), ["mother"]), idKnown("relativePersonalId")),
      equal(sexDigit(column("relativePersonalId")), integer(1)),
      cite("70/2024/NĐ-CP", "Điều 11 khoản 7, 8", "statute"),
    ),
  ],
});
