import { cite, type Citation } from "../../law/index.js";
import { all, column, equal, integer, less, not, number, oneOf, present, same, words, type RecordCheck } from "../../rules/index.js";
import { bornKnown, bornOn, fatherId, fatherKnown, headId, headKnown, id, idKnown, motherId, motherKnown } from "./known.js";
import { sexDigit, yearIn } from "./person-checks.js";

/** Sex and year in a number may lawfully differ from the person, of parents too: these are doubts. */
const mayDiffer: Citation = cite("70/2024/NĐ-CP", "Điều 11 khoản 7, 8", "statute");
const ours: Citation = cite("26/2023/QH15", "Điều 9 khoản 15", "design");
const households: Citation = cite("26/2023/QH15", "Điều 9 khoản 23", "design");

const doubt = { severity: "warning", dimension: "consistency" } as const;

/** Những phép kiểm giữa một người và người thân, chủ hộ của người ấy. */
export const relativeChecks: readonly RecordCheck[] = [
  {
    ...doubt,
    code: "father-id-of-a-woman",
    columns: ["fatherPersonalId"],
    when: fatherKnown,
    require: equal(sexDigit(fatherId), integer(0)),
    law: mayDiffer,
  },
  {
    ...doubt,
    code: "mother-id-of-a-man",
    columns: ["motherPersonalId"],
    when: motherKnown,
    require: equal(sexDigit(motherId), integer(1)),
    law: mayDiffer,
  },
  {
    ...doubt,
    code: "parent-not-older",
    columns: ["fatherPersonalId", "birthDate"],
    when: all(fatherKnown, bornKnown),
    require: less(yearIn(fatherId), number(bornOn, 0, 4)),
    law: ours,
  },
  {
    ...doubt,
    code: "parent-not-older",
    columns: ["motherPersonalId", "birthDate"],
    when: all(motherKnown, bornKnown),
    require: less(yearIn(motherId), number(bornOn, 0, 4)),
    law: ours,
  },
  {
    ...doubt,
    code: "own-parent",
    columns: ["fatherPersonalId", "personalId"],
    when: all(idKnown, fatherKnown),
    require: not(same(fatherId, id)),
    law: ours,
  },
  {
    ...doubt,
    code: "own-parent",
    columns: ["motherPersonalId", "personalId"],
    when: all(idKnown, motherKnown),
    require: not(same(motherId, id)),
    law: ours,
  },
  {
    ...doubt,
    code: "parents-share-id",
    columns: ["motherPersonalId", "fatherPersonalId"],
    when: all(fatherKnown, motherKnown),
    require: not(same(fatherId, motherId)),
    law: ours,
  },
  {
    ...doubt,
    code: "spouse-of-unmarried",
    columns: ["spouseName", "maritalStatus"],
    when: oneOf(column("maritalStatus"), ["1"]),
    require: not(present(column("spouseName"))),
    law: cite("26/2023/QH15", "Điều 9 khoản 21", "design"),
  },
  {
    ...doubt,
    code: "head-differs",
    columns: ["headPersonalId", "relationToHead"],
    when: all(idKnown, headKnown, same(column("relationToHead"), words("Chủ hộ"))),
    require: same(headId, id),
    law: households,
  },
];
