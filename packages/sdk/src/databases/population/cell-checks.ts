import { cite, type Citation } from "../../law/index.js";
import {
  all,
  asOf,
  atMost,
  column,
  composed,
  digitsOnly,
  endsIn,
  jsOnly,
  matches,
  not,
  notAfter,
  oneOf,
  present,
  words,
  type Condition,
  type ColumnExpression,
  type RecordCheck,
} from "../../rules/index.js";
import { genders, maritalStatuses } from "./codes.js";
import { columns, type ColumnKey } from "./columns.js";
import { bornKnown, bornOn, diedKnown, diedOn, expiresKnown, issuedKnown, issuedOn, updatedKnown, updatedOn } from "./known.js";
import { LONGEST } from "../limits.js";

const ours: Citation = cite("26/2023/QH15", "Điều 9", "design");

/** The check of one cell, when something stands in it. */
function cell(key: ColumnKey, code: string, require: Condition, law: Citation, more: Partial<RecordCheck> = {}): RecordCheck {
  return { code, severity: "refuse", dimension: "accuracy", columns: [key], when: present(column(key)), require, law, ...more };
}

const keysOf = (...kinds: readonly string[]): ColumnKey[] => columns.filter((c) => kinds.includes(c.kind)).map((c) => c.key);

const required: RecordCheck[] = columns
  .filter((c) => c.required)
  .map(({ key }) => ({
    code: "missing",
    severity: "refuse",
    dimension: "completeness",
    columns: [key],
    require: present(column(key)),
    law: ours,
  }));

const dates: RecordCheck[] = [
  cell("birthDate", "not-a-date", bornKnown, ours),
  cell("deathOn", "not-a-day", diedKnown, ours),
  cell("cardIssuedOn", "not-a-day", issuedKnown, ours),
  cell("cardExpiresOn", "not-a-day", expiresKnown, ours),
  cell("updatedOn", "not-a-day", updatedKnown, ours),
];

const names = keysOf("person-name").map((key) =>
  cell(key, "not-a-name", jsOnly("person-name", column(key)), cite("91/2015/QH13", "Điều 26 khoản 3", "statute")),
);

const codesOf = (list: readonly { readonly code: string }[]): string[] => list.map((c) => c.code);
const messages = cite("QCVN 109:2017/BTTTT", "Phụ lục", "implementation");
const codes: RecordCheck[] = [
  cell("gender", "unknown-code", oneOf(column("gender"), codesOf(genders)), messages),
  cell("maritalStatus", "unknown-code", oneOf(column("maritalStatus"), codesOf(maritalStatuses)), messages),
  cell("nationality", "not-a-country-code", matches(column("nationality"), "[A-Z]{2}"), messages),
  cell("oldIdNumber", "not-nine-digits", digitsOnly(column("oldIdNumber"), 9), cite("26/2023/QH15", "Điều 9 khoản 13", "statute")),
  cell("email", "not-an-email", all(matches(column("email"), "[^@ ]+@[^@ ]+"), atMost(column("email"), LONGEST.email)), ours),
];

const longest = (key: ColumnKey): number => (key === "ethnicity" || key === "relationToHead" ? LONGEST.word : LONGEST.address);
const texts: ColumnKey[] = ["ethnicity", "relationToHead", ...keysOf("address")];
const lengths = texts.map((key) => cell(key, "too-long", atMost(column(key), longest(key)), ours));
const forms = texts.map((key) => cell(key, "not-composed", composed(column(key)), ours, { severity: "warning", dimension: "cleanness" }));

/** What has happened cannot lie after the day to judge on. */
const happened = (of: ColumnExpression, when: Condition, dimension: RecordCheck["dimension"]): RecordCheck => ({
  code: "in-future",
  severity: "refuse",
  dimension,
  columns: [of.key],
  when,
  require: notAfter(of, asOf),
  law: ours,
});
const past: RecordCheck[] = [
  happened(bornOn, bornKnown, "accuracy"),
  happened(diedOn, diedKnown, "accuracy"),
  happened(issuedOn, issuedKnown, "accuracy"),
  happened(updatedOn, updatedKnown, "timeliness"),
];

/** Where people live is written with the provinces of today: the old ones are in no list that offices share. */
const provinces: RecordCheck[] = (["permanentResidence", "temporaryResidence", "currentResidence"] as const).map((key) => ({
  code: "province-of-before-2025",
  severity: "info",
  dimension: "shareability",
  columns: [key],
  when: all(present(column(key)), notAfter(words("2025-07-01"), asOf)),
  require: not(endsIn(column(key), "retiredProvinces")),
  law: cite("19/2025/QĐ-TTg", "Danh mục", "secondary"),
}));

/** Những phép kiểm từng ô. */
export const cellChecks: readonly RecordCheck[] = [...required, ...dates, ...names, ...codes, ...lengths, ...forms, ...past, ...provinces];
