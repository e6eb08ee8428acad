import * as personalId from "../../../identifiers/personal-id/index.js";
import { ruleOf } from "../../cell-checks.js";
import { doubt } from "../../cell-checks.js";
import { notOne, orderOfDates, yearAgrees, yearsApart } from "../../checks.js";
import { any, column, present } from "../../../rules/index.js";
import { adoption, annex, ours } from "../acts.js";
import { facts } from "./facts.js";

/** Các mã có trong một dòng. */
export const identifiers = { "personal-id": personalId } as const;

/** Quy tắc của một dòng: who decided, and who became whose child. */
export const rule = ruleOf({
  key: "adoption-decision",
  facts,
  identifiers,
  checks: [
    orderOfDates("decided-before-birth", "childBirthDate", "decidedOn", ours("Điều 3")),
    doubt(
      "no-adoptive-parent",
      ["fatherName", "motherName"],
      present(column("childName")),
      any(present(column("fatherName")), present(column("motherName"))),
      annex("Phụ lục V danh mục 2 mục 2"),
    ),
    yearsApart("parent-too-young", "fatherBirthDate", "childBirthDate", 20, adoption("Điều 14 khoản 1 điểm b")),
    yearsApart("parent-too-young", "motherBirthDate", "childBirthDate", 20, adoption("Điều 14 khoản 1 điểm b")),
    yearAgrees("birth-year-differs-from-id", "childBirthDate", "childPersonalId"),
    yearAgrees("birth-year-differs-from-id", "fatherBirthDate", "fatherPersonalId"),
    yearAgrees("birth-year-differs-from-id", "motherBirthDate", "motherPersonalId"),
    notOne("people-share-id", "fatherPersonalId", "childPersonalId", ours("Điều 3")),
    notOne("people-share-id", "motherPersonalId", "childPersonalId", ours("Điều 3")),
  ],
});
