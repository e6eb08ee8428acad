// Generated from rule.ts and schema.ts by `pnpm codegen`. Do not edit.
import type { PlainDate } from "../../../core/plain-date.js";
import { examine as examinePartialDate, is as isPartialDate } from "../../../fields/partial-date/index.js";
import { examine as examinePersonName, is as isPersonName } from "../../../fields/person-name/index.js";
import { findings as examinePassportNumber, is as isPassportNumber } from "../../../identifiers/passport-number/passport-number.generated.js";
import { findings as examinePersonalId, is as isPersonalId, verdicts as personalIdVerdicts } from "../../../identifiers/personal-id/personal-id.generated.js";
import { Faults, isObject, isText, type Fault, type Path } from "../../../rules/record-faults.js";
import { atMost, calendarDate, composed, digits, numberAt, verdict } from "../../../rules/record-primitives.js";
import type { RecordStepNote } from "../../../rules/record.js";
import { isDay, isReference } from "../../../databases/forms.js";
import type { CitizenImmigration } from "./schema.js";


/** Các bước, in the order of the verdicts that {@link verdicts} writes. */
export const steps = [
  { code: "personal-id/shape", severity: "refuse", dimension: "accuracy", columns: ["personalId"], jsOnly: false },
  { code: "personal-id/unknown-birthplace", severity: "strict", dimension: "accuracy", columns: ["personalId"], jsOnly: false },
  { code: "personal-id/birth-in-future", severity: "warning", dimension: "accuracy", columns: ["personalId"], jsOnly: false },
  { code: "citizen-immigration/missing", severity: "refuse", dimension: "completeness", columns: ["name"], jsOnly: false },
  { code: "citizen-immigration/missing", severity: "refuse", dimension: "completeness", columns: ["birthDate"], jsOnly: false },
  { code: "citizen-immigration/missing", severity: "refuse", dimension: "completeness", columns: ["gender"], jsOnly: false },
  { code: "citizen-immigration/missing", severity: "refuse", dimension: "completeness", columns: ["personalId"], jsOnly: false },
  { code: "citizen-immigration/not-a-name", severity: "refuse", dimension: "accuracy", columns: ["name"], jsOnly: true },
  { code: "citizen-immigration/not-a-name", severity: "refuse", dimension: "accuracy", columns: ["currentName"], jsOnly: true },
  { code: "citizen-immigration/too-long", severity: "refuse", dimension: "accuracy", columns: ["birthPlace"], jsOnly: false },
  { code: "citizen-immigration/not-a-date", severity: "refuse", dimension: "accuracy", columns: ["birthDate"], jsOnly: false },
  { code: "citizen-immigration/unknown-code", severity: "refuse", dimension: "accuracy", columns: ["gender"], jsOnly: false },
  { code: "citizen-immigration/not-a-reference", severity: "refuse", dimension: "accuracy", columns: ["portrait"], jsOnly: false },
  { code: "citizen-immigration/not-a-reference", severity: "refuse", dimension: "accuracy", columns: ["fingerprints"], jsOnly: false },
  { code: "citizen-immigration/not-composed", severity: "warning", dimension: "cleanness", columns: ["birthPlace"], jsOnly: false },
  { code: "citizen-immigration/in-future", severity: "refuse", dimension: "accuracy", columns: ["birthDate"], jsOnly: false },
  { code: "citizen-immigration/sex-differs-from-id", severity: "warning", dimension: "consistency", columns: ["gender","personalId"], jsOnly: false },
  { code: "citizen-immigration/birth-year-differs-from-id", severity: "warning", dimension: "consistency", columns: ["birthDate","personalId"], jsOnly: false },
] as const satisfies readonly RecordStepNote[];

/** One verdict a step into `out`: 1 pass, 0 fail, 2 not applicable. `row` holds canonical texts, one a column. */
export function verdicts(row: readonly (string | undefined)[], out: Uint8Array, asOf?: PlainDate): void {
  const name = row[0] ?? "";
  const currentName = row[1] ?? "";
  const birthPlace = row[2] ?? "";
  const birthDate = row[3] ?? "";
  const gender = row[4] ?? "";
  const portrait = row[5] ?? "";
  const fingerprints = row[6] ?? "";
  const personalId = row[7] ?? "";
  const birthDateKnown = calendarDate(birthDate);
  const personalIdKnown = personalId.length === 12 && digits(personalId, 0, 12);
  if (personalId === "") out.fill(2, 0, 3);
  else personalIdVerdicts(personalId, out, 0, asOf);
  // citizen-immigration/missing: name
  out[3] = verdict(name !== "");
  // citizen-immigration/missing: birthDate
  out[4] = verdict(birthDate !== "");
  // citizen-immigration/missing: gender
  out[5] = verdict(gender !== "");
  // citizen-immigration/missing: personalId
  out[6] = verdict(personalId !== "");
  // citizen-immigration/not-a-name: name
  out[7] = name !== "" ? verdict(isPersonName(name)) : 2;
  // citizen-immigration/not-a-name: currentName
  out[8] = currentName !== "" ? verdict(isPersonName(currentName)) : 2;
  // citizen-immigration/too-long: birthPlace
  out[9] = birthPlace !== "" ? verdict(atMost(birthPlace, 500)) : 2;
  // citizen-immigration/not-a-date: birthDate
  out[10] = birthDate !== "" ? verdict(birthDateKnown) : 2;
  // citizen-immigration/unknown-code: gender
  out[11] = gender !== "" ? verdict(gender === "0" || gender === "1" || gender === "2") : 2;
  // citizen-immigration/not-a-reference: portrait
  out[12] = portrait !== "" ? verdict(/^(?:ref:[0-9A-Za-z:_-]{1,90})$/u.test(portrait)) : 2;
  // citizen-immigration/not-a-reference: fingerprints
  out[13] = fingerprints !== "" ? verdict(/^(?:ref:[0-9A-Za-z:_-]{1,90})$/u.test(fingerprints)) : 2;
  // citizen-immigration/not-composed: birthPlace
  out[14] = birthPlace !== "" ? verdict(composed(birthPlace)) : 2;
  // citizen-immigration/in-future: birthDate
  out[15] = asOf !== undefined && birthDateKnown ? verdict(birthDate <= asOf) : 2;
  // citizen-immigration/sex-differs-from-id: gender, personalId
  out[16] = personalIdKnown && (gender === "1" || gender === "2") ? verdict(numberAt(personalId, 3, 4) % 2 === numberAt(gender, 0, 1) - 1) : 2;
  // citizen-immigration/birth-year-differs-from-id: birthDate, personalId
  out[17] = personalIdKnown && birthDateKnown ? verdict(1900 + 100 * Math.floor(numberAt(personalId, 3, 4) / 2) + numberAt(personalId, 4, 6) === numberAt(birthDate, 0, 4)) : 2;
}

const genderCodes = ["0","1","2"];
const wayCodes = ["exit","entry"];

function isPapersItem(v: unknown): boolean {
  if (!isObject(v)) return false;
  const { number, issuedOn, issuedBy, lostOn, validity } = v;
  return (
    isPassportNumber(number) &&
    (issuedOn === undefined || isDay(issuedOn)) &&
    (issuedBy === undefined || isText(issuedBy, 100)) &&
    (lostOn === undefined || isDay(lostOn)) &&
    (validity === undefined || isText(validity, 100))
  );
}

function isPapers(v: unknown): boolean {
  if (!Array.isArray(v) || v.length > 100) return false;
  for (let i = 0; i < v.length; i++) if (!isPapersItem(v[i])) return false;
  return true;
}

function isMovementsItem(v: unknown): boolean {
  if (!isObject(v)) return false;
  const { on, way, vehicle, companions } = v;
  return (
    isDay(on) &&
    (way === "exit" || way === "entry") &&
    (vehicle === undefined || isText(vehicle, 100)) &&
    (companions === undefined || isText(companions, 2000))
  );
}

function isMovements(v: unknown): boolean {
  if (!Array.isArray(v) || v.length > 100) return false;
  for (let i = 0; i < v.length; i++) if (!isMovementsItem(v[i])) return false;
  return true;
}

function isCitizenImmigration(v: unknown): boolean {
  if (!isObject(v)) return false;
  const { name, currentName, birthPlace, birthDate, gender, portrait, fingerprints, personalId, papers, movements } = v;
  return (
    isPersonName(name) &&
    (currentName === undefined || isPersonName(currentName)) &&
    (birthPlace === undefined || isText(birthPlace, 500)) &&
    isPartialDate(birthDate) &&
    (gender === "0" || gender === "1" || gender === "2") &&
    (portrait === undefined || isReference(portrait)) &&
    (fingerprints === undefined || isReference(fingerprints)) &&
    isPersonalId(personalId) &&
    isPapers(papers) &&
    isMovements(movements)
  );
}

/** The verdict of the zod schema, without zod. */
export function is(value: unknown): value is CitizenImmigration {
  return isCitizenImmigration(value);
}

function explainPapersItem(v: unknown, at: Path, out: Faults): void {
  if (!out.object(v, at)) return;
  const { number, issuedOn, issuedBy, lostOn, validity } = v;
  out.unitOf(number, [...at, "number"], examinePassportNumber);
  if (issuedOn !== undefined) out.form(issuedOn, [...at, "issuedOn"], isDay, "not-a-day");
  if (issuedBy !== undefined) out.text(issuedBy, [...at, "issuedBy"], 100);
  if (lostOn !== undefined) out.form(lostOn, [...at, "lostOn"], isDay, "not-a-day");
  if (validity !== undefined) out.text(validity, [...at, "validity"], 100);
}

function explainPapers(v: unknown, at: Path, out: Faults): void {
  if (!out.list(v, at, 0, 100)) return;
  for (let i = 0; i < v.length && i < 100; i++) explainPapersItem(v[i], [...at, i], out);
}

function explainMovementsItem(v: unknown, at: Path, out: Faults): void {
  if (!out.object(v, at)) return;
  const { on, way, vehicle, companions } = v;
  out.form(on, [...at, "on"], isDay, "not-a-day");
  out.code(way, [...at, "way"], wayCodes);
  if (vehicle !== undefined) out.text(vehicle, [...at, "vehicle"], 100);
  if (companions !== undefined) out.text(companions, [...at, "companions"], 2000);
}

function explainMovements(v: unknown, at: Path, out: Faults): void {
  if (!out.list(v, at, 0, 100)) return;
  for (let i = 0; i < v.length && i < 100; i++) explainMovementsItem(v[i], [...at, i], out);
}

function explainCitizenImmigration(v: unknown, at: Path, out: Faults): void {
  if (!out.object(v, at)) return;
  const { name, currentName, birthPlace, birthDate, gender, portrait, fingerprints, personalId, papers, movements } = v;
  out.unitOf(name, [...at, "name"], examinePersonName);
  if (currentName !== undefined) out.unitOf(currentName, [...at, "currentName"], examinePersonName);
  if (birthPlace !== undefined) out.text(birthPlace, [...at, "birthPlace"], 500);
  out.unitOf(birthDate, [...at, "birthDate"], examinePartialDate);
  out.code(gender, [...at, "gender"], genderCodes);
  if (portrait !== undefined) out.form(portrait, [...at, "portrait"], isReference, "not-a-reference");
  if (fingerprints !== undefined) out.form(fingerprints, [...at, "fingerprints"], isReference, "not-a-reference");
  out.unitOf(personalId, [...at, "personalId"], examinePersonalId);
  explainPapers(papers, [...at, "papers"], out);
  explainMovements(movements, [...at, "movements"], out);
}

/** Mọi lỗi trong một bản ghi lồng nhau, and where each is; none for what {@link is} accepts. Items past the limit of a list are not looked at. */
export function explain(value: unknown): readonly Fault[] {
  const out = new Faults("citizen-immigration");
  explainCitizenImmigration(value, [], out);
  return out.found;
}
