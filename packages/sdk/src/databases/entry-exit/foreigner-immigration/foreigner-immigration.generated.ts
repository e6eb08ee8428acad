// Generated from rule.ts and schema.ts by `pnpm codegen`. Do not edit.
import type { PlainDate } from "../../../core/plain-date.js";
import { examine as examinePartialDate, is as isPartialDate } from "../../../fields/partial-date/index.js";
import { examine as examinePersonName, is as isPersonName } from "../../../fields/person-name/index.js";
import { Faults, isObject, isText, type Fault, type Path } from "../../../rules/record-faults.js";
import { atMost, calendarDate, calendarDay, composed, numberAt, verdict } from "../../../rules/record-primitives.js";
import type { RecordStepNote } from "../../../rules/record.js";
import { isCountryCode, isDay, isReference } from "../../../databases/forms.js";
import type { ForeignerImmigration } from "./schema.js";


/** Các bước, in the order of the verdicts that {@link verdicts} writes. */
export const steps = [
  { code: "foreigner-immigration/missing", severity: "refuse", dimension: "completeness", columns: ["name"], jsOnly: false },
  { code: "foreigner-immigration/missing", severity: "refuse", dimension: "completeness", columns: ["birthDate"], jsOnly: false },
  { code: "foreigner-immigration/missing", severity: "refuse", dimension: "completeness", columns: ["gender"], jsOnly: false },
  { code: "foreigner-immigration/missing", severity: "refuse", dimension: "completeness", columns: ["nationality"], jsOnly: false },
  { code: "foreigner-immigration/missing", severity: "refuse", dimension: "completeness", columns: ["passportNumber"], jsOnly: false },
  { code: "foreigner-immigration/not-a-name", severity: "refuse", dimension: "accuracy", columns: ["name"], jsOnly: true },
  { code: "foreigner-immigration/not-a-date", severity: "refuse", dimension: "accuracy", columns: ["birthDate"], jsOnly: false },
  { code: "foreigner-immigration/unknown-code", severity: "refuse", dimension: "accuracy", columns: ["gender"], jsOnly: false },
  { code: "foreigner-immigration/not-a-country-code", severity: "refuse", dimension: "accuracy", columns: ["nationality"], jsOnly: false },
  { code: "foreigner-immigration/not-a-reference", severity: "refuse", dimension: "accuracy", columns: ["portrait"], jsOnly: false },
  { code: "foreigner-immigration/not-a-reference", severity: "refuse", dimension: "accuracy", columns: ["fingerprints"], jsOnly: false },
  { code: "foreigner-immigration/too-long", severity: "refuse", dimension: "accuracy", columns: ["passportNumber"], jsOnly: false },
  { code: "foreigner-immigration/too-long", severity: "refuse", dimension: "accuracy", columns: ["passportKind"], jsOnly: false },
  { code: "foreigner-immigration/not-a-day", severity: "refuse", dimension: "accuracy", columns: ["passportIssuedOn"], jsOnly: false },
  { code: "foreigner-immigration/too-long", severity: "refuse", dimension: "accuracy", columns: ["passportIssuedBy"], jsOnly: false },
  { code: "foreigner-immigration/too-long", severity: "refuse", dimension: "accuracy", columns: ["residence"], jsOnly: false },
  { code: "foreigner-immigration/not-composed", severity: "warning", dimension: "cleanness", columns: ["passportNumber"], jsOnly: false },
  { code: "foreigner-immigration/not-composed", severity: "warning", dimension: "cleanness", columns: ["passportKind"], jsOnly: false },
  { code: "foreigner-immigration/not-composed", severity: "warning", dimension: "cleanness", columns: ["passportIssuedBy"], jsOnly: false },
  { code: "foreigner-immigration/not-composed", severity: "warning", dimension: "cleanness", columns: ["residence"], jsOnly: false },
  { code: "foreigner-immigration/in-future", severity: "refuse", dimension: "accuracy", columns: ["birthDate"], jsOnly: false },
  { code: "foreigner-immigration/in-future", severity: "refuse", dimension: "accuracy", columns: ["passportIssuedOn"], jsOnly: false },
  { code: "foreigner-immigration/issued-before-birth", severity: "refuse", dimension: "consistency", columns: ["passportIssuedOn","birthDate"], jsOnly: false },
] as const satisfies readonly RecordStepNote[];

/** One verdict a step into `out`: 1 pass, 0 fail, 2 not applicable. `row` holds canonical texts, one a column. */
export function verdicts(row: readonly (string | undefined)[], out: Uint8Array, asOf?: PlainDate): void {
  const name = row[0] ?? "";
  const birthDate = row[1] ?? "";
  const gender = row[2] ?? "";
  const nationality = row[3] ?? "";
  const portrait = row[4] ?? "";
  const fingerprints = row[5] ?? "";
  const passportNumber = row[6] ?? "";
  const passportKind = row[7] ?? "";
  const passportIssuedOn = row[8] ?? "";
  const passportIssuedBy = row[9] ?? "";
  const residence = row[10] ?? "";
  const birthDateKnown = calendarDate(birthDate);
  const passportIssuedOnWhole = calendarDay(passportIssuedOn);
  const passportIssuedOnKnown = calendarDate(passportIssuedOn);
  const birthDateWhole = calendarDay(birthDate);
  // foreigner-immigration/missing: name
  out[0] = verdict(name !== "");
  // foreigner-immigration/missing: birthDate
  out[1] = verdict(birthDate !== "");
  // foreigner-immigration/missing: gender
  out[2] = verdict(gender !== "");
  // foreigner-immigration/missing: nationality
  out[3] = verdict(nationality !== "");
  // foreigner-immigration/missing: passportNumber
  out[4] = verdict(passportNumber !== "");
  // foreigner-immigration/not-a-name: name
  out[5] = name !== "" ? verdict(isPersonName(name)) : 2;
  // foreigner-immigration/not-a-date: birthDate
  out[6] = birthDate !== "" ? verdict(birthDateKnown) : 2;
  // foreigner-immigration/unknown-code: gender
  out[7] = gender !== "" ? verdict(gender === "0" || gender === "1" || gender === "2") : 2;
  // foreigner-immigration/not-a-country-code: nationality
  out[8] = nationality !== "" ? verdict(/^(?:[A-Z]{2})$/u.test(nationality)) : 2;
  // foreigner-immigration/not-a-reference: portrait
  out[9] = portrait !== "" ? verdict(/^(?:ref:[0-9A-Za-z:_-]{1,90})$/u.test(portrait)) : 2;
  // foreigner-immigration/not-a-reference: fingerprints
  out[10] = fingerprints !== "" ? verdict(/^(?:ref:[0-9A-Za-z:_-]{1,90})$/u.test(fingerprints)) : 2;
  // foreigner-immigration/too-long: passportNumber
  out[11] = passportNumber !== "" ? verdict(atMost(passportNumber, 100)) : 2;
  // foreigner-immigration/too-long: passportKind
  out[12] = passportKind !== "" ? verdict(atMost(passportKind, 100)) : 2;
  // foreigner-immigration/not-a-day: passportIssuedOn
  out[13] = passportIssuedOn !== "" ? verdict(passportIssuedOnWhole) : 2;
  // foreigner-immigration/too-long: passportIssuedBy
  out[14] = passportIssuedBy !== "" ? verdict(atMost(passportIssuedBy, 100)) : 2;
  // foreigner-immigration/too-long: residence
  out[15] = residence !== "" ? verdict(atMost(residence, 500)) : 2;
  // foreigner-immigration/not-composed: passportNumber
  out[16] = passportNumber !== "" ? verdict(composed(passportNumber)) : 2;
  // foreigner-immigration/not-composed: passportKind
  out[17] = passportKind !== "" ? verdict(composed(passportKind)) : 2;
  // foreigner-immigration/not-composed: passportIssuedBy
  out[18] = passportIssuedBy !== "" ? verdict(composed(passportIssuedBy)) : 2;
  // foreigner-immigration/not-composed: residence
  out[19] = residence !== "" ? verdict(composed(residence)) : 2;
  // foreigner-immigration/in-future: birthDate
  out[20] = asOf !== undefined && birthDateKnown ? verdict(birthDate <= asOf) : 2;
  // foreigner-immigration/in-future: passportIssuedOn
  out[21] = asOf !== undefined && passportIssuedOnWhole ? verdict(passportIssuedOn <= asOf) : 2;
  // foreigner-immigration/issued-before-birth: passportIssuedOn, birthDate
  out[22] = birthDateKnown && passportIssuedOnKnown ? verdict((birthDateWhole && passportIssuedOnWhole && birthDate <= passportIssuedOn) || (!(birthDateWhole && passportIssuedOnWhole) && numberAt(birthDate, 0, 4) <= numberAt(passportIssuedOn, 0, 4))) : 2;
}

const genderCodes = ["0","1","2"];
const wayCodes = ["exit","entry"];

function isPassport(v: unknown): boolean {
  if (!isObject(v)) return false;
  const { number, kind, issuedOn, issuedBy } = v;
  return (
    isText(number, 100) &&
    (kind === undefined || isText(kind, 100)) &&
    (issuedOn === undefined || isDay(issuedOn)) &&
    (issuedBy === undefined || isText(issuedBy, 100))
  );
}

function isMovementsItem(v: unknown): boolean {
  if (!isObject(v)) return false;
  const { on, way } = v;
  return (
    isDay(on) &&
    (way === "exit" || way === "entry")
  );
}

function isMovements(v: unknown): boolean {
  if (!Array.isArray(v) || v.length > 100) return false;
  for (let i = 0; i < v.length; i++) if (!isMovementsItem(v[i])) return false;
  return true;
}

function isForeignerImmigration(v: unknown): boolean {
  if (!isObject(v)) return false;
  const { name, birthDate, gender, nationality, portrait, fingerprints, passport, movements, residence } = v;
  return (
    isPersonName(name) &&
    isPartialDate(birthDate) &&
    (gender === "0" || gender === "1" || gender === "2") &&
    isCountryCode(nationality) &&
    (portrait === undefined || isReference(portrait)) &&
    (fingerprints === undefined || isReference(fingerprints)) &&
    isPassport(passport) &&
    isMovements(movements) &&
    (residence === undefined || isText(residence, 500))
  );
}

/** The verdict of the zod schema, without zod. */
export function is(value: unknown): value is ForeignerImmigration {
  return isForeignerImmigration(value);
}

function explainPassport(v: unknown, at: Path, out: Faults): void {
  if (!out.object(v, at)) return;
  const { number, kind, issuedOn, issuedBy } = v;
  out.text(number, [...at, "number"], 100);
  if (kind !== undefined) out.text(kind, [...at, "kind"], 100);
  if (issuedOn !== undefined) out.form(issuedOn, [...at, "issuedOn"], isDay, "not-a-day");
  if (issuedBy !== undefined) out.text(issuedBy, [...at, "issuedBy"], 100);
}

function explainMovementsItem(v: unknown, at: Path, out: Faults): void {
  if (!out.object(v, at)) return;
  const { on, way } = v;
  out.form(on, [...at, "on"], isDay, "not-a-day");
  out.code(way, [...at, "way"], wayCodes);
}

function explainMovements(v: unknown, at: Path, out: Faults): void {
  if (!out.list(v, at, 0, 100)) return;
  for (let i = 0; i < v.length && i < 100; i++) explainMovementsItem(v[i], [...at, i], out);
}

function explainForeignerImmigration(v: unknown, at: Path, out: Faults): void {
  if (!out.object(v, at)) return;
  const { name, birthDate, gender, nationality, portrait, fingerprints, passport, movements, residence } = v;
  out.unitOf(name, [...at, "name"], examinePersonName);
  out.unitOf(birthDate, [...at, "birthDate"], examinePartialDate);
  out.code(gender, [...at, "gender"], genderCodes);
  out.form(nationality, [...at, "nationality"], isCountryCode, "not-a-country-code");
  if (portrait !== undefined) out.form(portrait, [...at, "portrait"], isReference, "not-a-reference");
  if (fingerprints !== undefined) out.form(fingerprints, [...at, "fingerprints"], isReference, "not-a-reference");
  explainPassport(passport, [...at, "passport"], out);
  explainMovements(movements, [...at, "movements"], out);
  if (residence !== undefined) out.text(residence, [...at, "residence"], 500);
}

/** Mọi lỗi trong một bản ghi lồng nhau, and where each is; none for what {@link is} accepts. Items past the limit of a list are not looked at. */
export function explain(value: unknown): readonly Fault[] {
  const out = new Faults("foreigner-immigration");
  explainForeignerImmigration(value, [], out);
  return out.found;
}
