import { cite, type Citation } from "../../law/index.js";
import { asOf, atMost, column, composed, digitsOnly, isDay, isPartialDate, jsOnly, matches, named, notAfter, oneOf, present, all, not, endsIn, words } from "../../rules/record-expressions.js";
import type { Condition, RecordCheck } from "../../rules/index.js";
import { genders, maritalStatuses } from "./codes.js";
import { columns, type Column, type ColumnKey } from "./columns.js";
import { longest } from "./limits.js";

const ours: Citation = cite("26/2023/QH15", "Điều 9", "design");

/** The check of one cell, when something stands in it. */
function cell(key: ColumnKey, code: string, require: Condition, law: Citation, more: Partial<RecordCheck> = {}): RecordCheck {
  return { code, severity: "refuse", dimension: "accuracy", columns: [key], when: present(column(key)), require, law, ...more };
}

const required: RecordCheck[] = columns
  .filter((c) => c.required)
  .map(({ key }) => ({ code: "missing", severity: "refuse", dimension: "completeness", columns: [key], require: present(column(key)), law: ours }));

const dates: RecordCheck[] = (columns as readonly (Column & { key: ColumnKey })[])
  .filter((c) => c.kind === "date")
  .map(({ key, partial }) => (partial === true ? cell(key, "not-a-date", isPartialDate(column(key)), ours) : cell(key, "not-a-day", isDay(column(key)), ours)));

const names: RecordCheck[] = columns
  .filter((c) => c.kind === "person-name")
  .map(({ key }) => cell(key, "not-a-name", jsOnly("person-name", column(key)), cite("91/2015/QH13", "Điều 26 khoản 3", "statute")));

const texts = columns.filter((c) => c.kind === "address" || c.kind === "text").map((c) => c.key);
const lengths: RecordCheck[] = texts.map((key) => cell(key, "too-long", atMost(column(key), longest(key)), ours));
const forms: RecordCheck[] = texts.map((key) => cell(key, "not-composed", composed(column(key)), ours, { severity: "warning", dimension: "cleanness" }));

const codesOf = (list: readonly { readonly code: string }[]): string[] => list.map((c) => c.code);
const messages = cite("QCVN 109:2017/BTTTT", "Phụ lục", "implementation");

const codes: RecordCheck[] = [
  cell("gender", "unknown-code", oneOf(column("gender"), codesOf(genders)), messages),
  cell("maritalStatus", "unknown-code", oneOf(column("maritalStatus"), codesOf(maritalStatuses)), messages),
  cell("nationality", "not-a-country-code", matches(column("nationality"), "[A-Z]{2}"), messages),
  cell("oldIdNumber", "not-nine-digits", digitsOnly(column("oldIdNumber"), 9), cite("26/2023/QH15", "Điều 9 khoản 13", "statute")),
  cell("email", "not-an-email", matches(column("email"), "[^@ ]+@[^@ ]+"), ours),
];

/** Dates of what has been cannot lie after the day to judge on. */
const past: RecordCheck[] = (["birthDate", "deathOn", "cardIssuedOn", "updatedOn"] as const).map((key) => ({
  code: "in-future",
  severity: "refuse",
  dimension: key === "updatedOn" ? "timeliness" : "accuracy",
  columns: [key],
  when: key === "birthDate" ? named("bornKnown", isPartialDate(column(key))) : isDay(column(key)),
  require: notAfter(column(key), asOf),
  law: ours,
}));

/** Residences should be written with the provinces of today: old ones are found in no list that offices share. */
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
