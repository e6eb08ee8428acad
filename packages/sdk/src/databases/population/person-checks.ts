import { cite, type Citation } from "../../law/index.js";
import {
  all,
  asOf,
  before,
  column,
  dayNumber,
  digitsOnly,
  div,
  equal,
  integer,
  lessOrEqual,
  minus,
  mod,
  notAfter,
  number,
  oneOf,
  plus,
  same,
  setting,
  times,
  type NumberExpression,
  type RecordCheck,
  type TextExpression,
} from "../../rules/index.js";
import {
  bornKnown,
  bornOn,
  diedKnown,
  diedOn,
  expiresKnown,
  expiresOn,
  id,
  idKnown,
  issuedKnown,
  issuedOn,
  updatedKnown,
  updatedOn,
} from "./known.js";

/** Sex may be re-determined, and the year of birth corrected, while the holder of a card keeps the number. */
const mayDiffer: Citation = cite("70/2024/NĐ-CP", "Điều 11 khoản 7, 8", "statute");
const ours: Citation = cite("26/2023/QH15", "Điều 9", "design");

/** The digit of century and sex: even is male. */
export const sexDigit = (of: TextExpression): NumberExpression => mod(number(of, 3, 4), integer(2));

/** 1900 for the digits 0 and 1, 2000 for 2 and 3, and so on; then the two digits of the year. */
export const yearIn = (of: TextExpression): NumberExpression =>
  plus(plus(integer(1900), times(integer(100), div(number(of, 3, 4), integer(2)))), number(of, 4, 6));

/** Những phép kiểm giữa các ô của một người. */
export const personChecks: readonly RecordCheck[] = [
  {
    code: "sex-differs-from-id",
    severity: "warning",
    dimension: "consistency",
    columns: ["gender", "personalId"],
    when: all(idKnown, oneOf(column("gender"), ["1", "2"])),
    require: equal(sexDigit(id), minus(number(column("gender"), 0, 1), integer(1))),
    law: mayDiffer,
  },
  {
    code: "birth-year-differs-from-id",
    severity: "warning",
    dimension: "consistency",
    columns: ["birthDate", "personalId"],
    when: all(idKnown, bornKnown),
    require: equal(yearIn(id), number(bornOn, 0, 4)),
    law: mayDiffer,
  },
  {
    code: "tax-code-differs-from-id",
    severity: "warning",
    dimension: "consistency",
    columns: ["taxCode", "personalId"],
    when: all(idKnown, digitsOnly(column("taxCode"), 12)),
    require: same(column("taxCode"), id),
    law: cite("86/2024/TT-BTC", "Điều 5 khoản 5", "statute", { until: "2026-07-01" }),
  },
  {
    code: "death-before-birth",
    severity: "refuse",
    dimension: "consistency",
    columns: ["deathOn", "birthDate"],
    when: all(bornKnown, diedKnown),
    require: notAfter(bornOn, diedOn),
    law: ours,
  },
  {
    code: "card-issued-before-birth",
    severity: "refuse",
    dimension: "consistency",
    columns: ["cardIssuedOn", "birthDate"],
    when: all(bornKnown, issuedKnown),
    require: notAfter(bornOn, issuedOn),
    law: ours,
  },
  {
    code: "card-expires-before-issue",
    severity: "refuse",
    dimension: "consistency",
    columns: ["cardExpiresOn", "cardIssuedOn"],
    when: all(issuedKnown, expiresKnown),
    require: before(issuedOn, expiresOn),
    law: ours,
  },
  {
    code: "card-expired",
    severity: "info",
    dimension: "timeliness",
    columns: ["cardExpiresOn"],
    when: expiresKnown,
    require: notAfter(asOf, expiresOn),
    law: cite("26/2023/QH15", "Điều 21", "statute"),
  },
  {
    code: "stale",
    severity: "warning",
    dimension: "timeliness",
    columns: ["updatedOn"],
    when: all(updatedKnown, notAfter(updatedOn, asOf)),
    require: lessOrEqual(minus(dayNumber(asOf), dayNumber(updatedOn)), setting("freshDays")),
    law: cite("58/2026/NĐ-CP", "Điều 5", "design"),
  },
];
