// Generated from rule.ts and schema.ts by `pnpm codegen`. Do not edit.
import type { PlainDate } from "../../../core/plain-date.js";
import { examine as examinePartialDate, is as isPartialDate } from "../../../fields/partial-date/index.js";
import { examine as examinePersonName, is as isPersonName } from "../../../fields/person-name/index.js";
import { findings as examinePersonalId, is as isPersonalId, verdicts as personalIdVerdicts } from "../../../identifiers/personal-id/personal-id.generated.js";
import { Faults, isObject, isText, type Fault, type Path } from "../../../rules/record-faults.js";
import { atMost, calendarDate, calendarDay, composed, digits, numberAt, verdict } from "../../../rules/record-primitives.js";
import type { RecordStepNote } from "../../../rules/record.js";
import { isCountryCode, isDay, isNineDigits } from "../../../databases/forms.js";
import type { Citizen2014 } from "./schema.js";


/** Các bước, in the order of the verdicts that {@link verdicts} writes. */
export const steps = [
  { code: "personal-id/shape", severity: "refuse", dimension: "accuracy", columns: ["personalId"], jsOnly: false },
  { code: "personal-id/unknown-birthplace", severity: "strict", dimension: "accuracy", columns: ["personalId"], jsOnly: false },
  { code: "personal-id/birth-in-future", severity: "warning", dimension: "accuracy", columns: ["personalId"], jsOnly: false },
  { code: "personal-id/shape", severity: "refuse", dimension: "accuracy", columns: ["headPersonalId"], jsOnly: false },
  { code: "personal-id/unknown-birthplace", severity: "strict", dimension: "accuracy", columns: ["headPersonalId"], jsOnly: false },
  { code: "personal-id/birth-in-future", severity: "warning", dimension: "accuracy", columns: ["headPersonalId"], jsOnly: false },
  { code: "citizen-2014/missing", severity: "refuse", dimension: "completeness", columns: ["birthNameGiven"], jsOnly: false },
  { code: "citizen-2014/missing", severity: "refuse", dimension: "completeness", columns: ["birthDate"], jsOnly: false },
  { code: "citizen-2014/missing", severity: "refuse", dimension: "completeness", columns: ["gender"], jsOnly: false },
  { code: "citizen-2014/missing", severity: "refuse", dimension: "completeness", columns: ["ethnicity"], jsOnly: false },
  { code: "citizen-2014/missing", severity: "refuse", dimension: "completeness", columns: ["nationalities"], jsOnly: false },
  { code: "citizen-2014/not-a-name", severity: "refuse", dimension: "accuracy", columns: ["birthNameFamily"], jsOnly: true },
  { code: "citizen-2014/not-a-name", severity: "refuse", dimension: "accuracy", columns: ["birthNameMiddle"], jsOnly: true },
  { code: "citizen-2014/not-a-name", severity: "refuse", dimension: "accuracy", columns: ["birthNameGiven"], jsOnly: true },
  { code: "citizen-2014/not-a-date", severity: "refuse", dimension: "accuracy", columns: ["birthDate"], jsOnly: false },
  { code: "citizen-2014/unknown-code", severity: "refuse", dimension: "accuracy", columns: ["gender"], jsOnly: false },
  { code: "citizen-2014/too-long", severity: "refuse", dimension: "accuracy", columns: ["birthRegistrationPlace"], jsOnly: false },
  { code: "citizen-2014/too-long", severity: "refuse", dimension: "accuracy", columns: ["hometown"], jsOnly: false },
  { code: "citizen-2014/too-long", severity: "refuse", dimension: "accuracy", columns: ["ethnicity"], jsOnly: false },
  { code: "citizen-2014/too-long", severity: "refuse", dimension: "accuracy", columns: ["religion"], jsOnly: false },
  { code: "citizen-2014/not-a-country-code", severity: "refuse", dimension: "accuracy", columns: ["nationalities"], jsOnly: false },
  { code: "citizen-2014/unknown-code", severity: "refuse", dimension: "accuracy", columns: ["maritalStatus"], jsOnly: false },
  { code: "citizen-2014/too-long", severity: "refuse", dimension: "accuracy", columns: ["permanentResidence"], jsOnly: false },
  { code: "citizen-2014/too-long", severity: "refuse", dimension: "accuracy", columns: ["temporaryResidence"], jsOnly: false },
  { code: "citizen-2014/unknown-code", severity: "refuse", dimension: "accuracy", columns: ["temporaryAbsenceDeclared"], jsOnly: false },
  { code: "citizen-2014/not-a-day", severity: "refuse", dimension: "accuracy", columns: ["temporaryAbsenceFrom"], jsOnly: false },
  { code: "citizen-2014/not-a-day", severity: "refuse", dimension: "accuracy", columns: ["temporaryAbsenceTo"], jsOnly: false },
  { code: "citizen-2014/too-long", severity: "refuse", dimension: "accuracy", columns: ["currentResidence"], jsOnly: false },
  { code: "citizen-2014/unknown-code", severity: "refuse", dimension: "accuracy", columns: ["bloodType"], jsOnly: false },
  { code: "citizen-2014/too-long", severity: "refuse", dimension: "accuracy", columns: ["relationToHead"], jsOnly: false },
  { code: "citizen-2014/not-a-name", severity: "refuse", dimension: "accuracy", columns: ["headName"], jsOnly: true },
  { code: "citizen-2014/not-nine-digits", severity: "refuse", dimension: "accuracy", columns: ["headOldIdNumber"], jsOnly: false },
  { code: "citizen-2014/unknown-code", severity: "refuse", dimension: "accuracy", columns: ["deathOrMissingKind"], jsOnly: false },
  { code: "citizen-2014/not-a-day", severity: "refuse", dimension: "accuracy", columns: ["deathOrMissingDate"], jsOnly: false },
  { code: "citizen-2014/not-composed", severity: "warning", dimension: "cleanness", columns: ["birthRegistrationPlace"], jsOnly: false },
  { code: "citizen-2014/not-composed", severity: "warning", dimension: "cleanness", columns: ["hometown"], jsOnly: false },
  { code: "citizen-2014/not-composed", severity: "warning", dimension: "cleanness", columns: ["ethnicity"], jsOnly: false },
  { code: "citizen-2014/not-composed", severity: "warning", dimension: "cleanness", columns: ["religion"], jsOnly: false },
  { code: "citizen-2014/not-composed", severity: "warning", dimension: "cleanness", columns: ["permanentResidence"], jsOnly: false },
  { code: "citizen-2014/not-composed", severity: "warning", dimension: "cleanness", columns: ["temporaryResidence"], jsOnly: false },
  { code: "citizen-2014/not-composed", severity: "warning", dimension: "cleanness", columns: ["currentResidence"], jsOnly: false },
  { code: "citizen-2014/not-composed", severity: "warning", dimension: "cleanness", columns: ["relationToHead"], jsOnly: false },
  { code: "citizen-2014/in-future", severity: "refuse", dimension: "accuracy", columns: ["birthDate"], jsOnly: false },
  { code: "citizen-2014/in-future", severity: "refuse", dimension: "accuracy", columns: ["deathOrMissingDate"], jsOnly: false },
  { code: "citizen-2014/sex-differs-from-id", severity: "warning", dimension: "consistency", columns: ["gender","personalId"], jsOnly: false },
  { code: "citizen-2014/birth-year-differs-from-id", severity: "warning", dimension: "consistency", columns: ["birthDate","personalId"], jsOnly: false },
  { code: "citizen-2014/died-before-birth", severity: "refuse", dimension: "consistency", columns: ["deathOrMissingDate","birthDate"], jsOnly: false },
  { code: "citizen-2014/ends-before-start", severity: "refuse", dimension: "consistency", columns: ["temporaryAbsenceTo","temporaryAbsenceFrom"], jsOnly: false },
] as const satisfies readonly RecordStepNote[];

/** One verdict a step into `out`: 1 pass, 0 fail, 2 not applicable. `row` holds canonical texts, one a column. */
export function verdicts(row: readonly (string | undefined)[], out: Uint8Array, asOf?: PlainDate): void {
  const personalId = row[0] ?? "";
  const birthNameFamily = row[1] ?? "";
  const birthNameMiddle = row[2] ?? "";
  const birthNameGiven = row[3] ?? "";
  const birthDate = row[4] ?? "";
  const gender = row[5] ?? "";
  const birthRegistrationPlace = row[6] ?? "";
  const hometown = row[7] ?? "";
  const ethnicity = row[8] ?? "";
  const religion = row[9] ?? "";
  const nationalities = row[10] ?? "";
  const maritalStatus = row[11] ?? "";
  const permanentResidence = row[12] ?? "";
  const temporaryResidence = row[13] ?? "";
  const temporaryAbsenceDeclared = row[14] ?? "";
  const temporaryAbsenceFrom = row[15] ?? "";
  const temporaryAbsenceTo = row[16] ?? "";
  const currentResidence = row[17] ?? "";
  const bloodType = row[18] ?? "";
  const relationToHead = row[19] ?? "";
  const headName = row[20] ?? "";
  const headPersonalId = row[21] ?? "";
  const headOldIdNumber = row[22] ?? "";
  const deathOrMissingKind = row[23] ?? "";
  const deathOrMissingDate = row[24] ?? "";
  const birthDateKnown = calendarDate(birthDate);
  const temporaryAbsenceFromWhole = calendarDay(temporaryAbsenceFrom);
  const temporaryAbsenceToWhole = calendarDay(temporaryAbsenceTo);
  const deathOrMissingDateWhole = calendarDay(deathOrMissingDate);
  const personalIdKnown = personalId.length === 12 && digits(personalId, 0, 12);
  const deathOrMissingDateKnown = calendarDate(deathOrMissingDate);
  const birthDateWhole = calendarDay(birthDate);
  if (personalId === "") out.fill(2, 0, 3);
  else personalIdVerdicts(personalId, out, 0, asOf);
  if (headPersonalId === "") out.fill(2, 3, 6);
  else personalIdVerdicts(headPersonalId, out, 3, asOf);
  // citizen-2014/missing: birthNameGiven
  out[6] = verdict(birthNameGiven !== "");
  // citizen-2014/missing: birthDate
  out[7] = verdict(birthDate !== "");
  // citizen-2014/missing: gender
  out[8] = verdict(gender !== "");
  // citizen-2014/missing: ethnicity
  out[9] = verdict(ethnicity !== "");
  // citizen-2014/missing: nationalities
  out[10] = verdict(nationalities !== "");
  // citizen-2014/not-a-name: birthNameFamily
  out[11] = birthNameFamily !== "" ? verdict(isPersonName(birthNameFamily)) : 2;
  // citizen-2014/not-a-name: birthNameMiddle
  out[12] = birthNameMiddle !== "" ? verdict(isPersonName(birthNameMiddle)) : 2;
  // citizen-2014/not-a-name: birthNameGiven
  out[13] = birthNameGiven !== "" ? verdict(isPersonName(birthNameGiven)) : 2;
  // citizen-2014/not-a-date: birthDate
  out[14] = birthDate !== "" ? verdict(birthDateKnown) : 2;
  // citizen-2014/unknown-code: gender
  out[15] = gender !== "" ? verdict(gender === "0" || gender === "1" || gender === "2") : 2;
  // citizen-2014/too-long: birthRegistrationPlace
  out[16] = birthRegistrationPlace !== "" ? verdict(atMost(birthRegistrationPlace, 500)) : 2;
  // citizen-2014/too-long: hometown
  out[17] = hometown !== "" ? verdict(atMost(hometown, 500)) : 2;
  // citizen-2014/too-long: ethnicity
  out[18] = ethnicity !== "" ? verdict(atMost(ethnicity, 100)) : 2;
  // citizen-2014/too-long: religion
  out[19] = religion !== "" ? verdict(atMost(religion, 100)) : 2;
  // citizen-2014/not-a-country-code: nationalities
  out[20] = nationalities !== "" ? verdict(/^(?:[A-Z]{2})$/u.test(nationalities)) : 2;
  // citizen-2014/unknown-code: maritalStatus
  out[21] = maritalStatus !== "" ? verdict(maritalStatus === "0" || maritalStatus === "1" || maritalStatus === "2" || maritalStatus === "3") : 2;
  // citizen-2014/too-long: permanentResidence
  out[22] = permanentResidence !== "" ? verdict(atMost(permanentResidence, 500)) : 2;
  // citizen-2014/too-long: temporaryResidence
  out[23] = temporaryResidence !== "" ? verdict(atMost(temporaryResidence, 500)) : 2;
  // citizen-2014/unknown-code: temporaryAbsenceDeclared
  out[24] = temporaryAbsenceDeclared !== "" ? verdict(temporaryAbsenceDeclared === "true" || temporaryAbsenceDeclared === "false") : 2;
  // citizen-2014/not-a-day: temporaryAbsenceFrom
  out[25] = temporaryAbsenceFrom !== "" ? verdict(temporaryAbsenceFromWhole) : 2;
  // citizen-2014/not-a-day: temporaryAbsenceTo
  out[26] = temporaryAbsenceTo !== "" ? verdict(temporaryAbsenceToWhole) : 2;
  // citizen-2014/too-long: currentResidence
  out[27] = currentResidence !== "" ? verdict(atMost(currentResidence, 500)) : 2;
  // citizen-2014/unknown-code: bloodType
  out[28] = bloodType !== "" ? verdict(bloodType === "00" || bloodType === "01" || bloodType === "02" || bloodType === "03" || bloodType === "04") : 2;
  // citizen-2014/too-long: relationToHead
  out[29] = relationToHead !== "" ? verdict(atMost(relationToHead, 100)) : 2;
  // citizen-2014/not-a-name: headName
  out[30] = headName !== "" ? verdict(isPersonName(headName)) : 2;
  // citizen-2014/not-nine-digits: headOldIdNumber
  out[31] = headOldIdNumber !== "" ? verdict(headOldIdNumber.length === 9 && digits(headOldIdNumber, 0, 9)) : 2;
  // citizen-2014/unknown-code: deathOrMissingKind
  out[32] = deathOrMissingKind !== "" ? verdict(deathOrMissingKind === "death" || deathOrMissingKind === "missing") : 2;
  // citizen-2014/not-a-day: deathOrMissingDate
  out[33] = deathOrMissingDate !== "" ? verdict(deathOrMissingDateWhole) : 2;
  // citizen-2014/not-composed: birthRegistrationPlace
  out[34] = birthRegistrationPlace !== "" ? verdict(composed(birthRegistrationPlace)) : 2;
  // citizen-2014/not-composed: hometown
  out[35] = hometown !== "" ? verdict(composed(hometown)) : 2;
  // citizen-2014/not-composed: ethnicity
  out[36] = ethnicity !== "" ? verdict(composed(ethnicity)) : 2;
  // citizen-2014/not-composed: religion
  out[37] = religion !== "" ? verdict(composed(religion)) : 2;
  // citizen-2014/not-composed: permanentResidence
  out[38] = permanentResidence !== "" ? verdict(composed(permanentResidence)) : 2;
  // citizen-2014/not-composed: temporaryResidence
  out[39] = temporaryResidence !== "" ? verdict(composed(temporaryResidence)) : 2;
  // citizen-2014/not-composed: currentResidence
  out[40] = currentResidence !== "" ? verdict(composed(currentResidence)) : 2;
  // citizen-2014/not-composed: relationToHead
  out[41] = relationToHead !== "" ? verdict(composed(relationToHead)) : 2;
  // citizen-2014/in-future: birthDate
  out[42] = asOf !== undefined && birthDateKnown ? verdict(birthDate <= asOf) : 2;
  // citizen-2014/in-future: deathOrMissingDate
  out[43] = asOf !== undefined && deathOrMissingDateWhole ? verdict(deathOrMissingDate <= asOf) : 2;
  // citizen-2014/sex-differs-from-id: gender, personalId
  out[44] = personalIdKnown && (gender === "1" || gender === "2") ? verdict(numberAt(personalId, 3, 4) % 2 === numberAt(gender, 0, 1) - 1) : 2;
  // citizen-2014/birth-year-differs-from-id: birthDate, personalId
  out[45] = personalIdKnown && birthDateKnown ? verdict(1900 + 100 * Math.floor(numberAt(personalId, 3, 4) / 2) + numberAt(personalId, 4, 6) === numberAt(birthDate, 0, 4)) : 2;
  // citizen-2014/died-before-birth: deathOrMissingDate, birthDate
  out[46] = birthDateKnown && deathOrMissingDateKnown ? verdict((birthDateWhole && deathOrMissingDateWhole && birthDate <= deathOrMissingDate) || (!(birthDateWhole && deathOrMissingDateWhole) && numberAt(birthDate, 0, 4) <= numberAt(deathOrMissingDate, 0, 4))) : 2;
  // citizen-2014/ends-before-start: temporaryAbsenceTo, temporaryAbsenceFrom
  out[47] = temporaryAbsenceFromWhole && temporaryAbsenceToWhole ? verdict(temporaryAbsenceFrom <= temporaryAbsenceTo) : 2;
}

const genderCodes = ["0","1","2"];
const maritalStatusCodes = ["0","1","2","3"];
const bloodTypeCodes = ["00","01","02","03","04"];
const roleCodes = ["father","mother","spouse","legal-representative"];
const kindCodes = ["death","missing"];

function isBirthName(v: unknown): boolean {
  if (!isObject(v)) return false;
  const { family, middle, given } = v;
  return (
    (family === undefined || isPersonName(family)) &&
    (middle === undefined || isPersonName(middle)) &&
    isPersonName(given)
  );
}

function isNationalities(v: unknown): boolean {
  if (!Array.isArray(v) || v.length < 1 || v.length > 100) return false;
  for (let i = 0; i < v.length; i++) if (!isCountryCode(v[i])) return false;
  return true;
}

function isTemporaryAbsence(v: unknown): boolean {
  if (!isObject(v)) return false;
  const { declared, from, to } = v;
  return (
    typeof declared === "boolean" &&
    (from === undefined || isDay(from)) &&
    (to === undefined || isDay(to))
  );
}

function isRelativesItem(v: unknown): boolean {
  if (!isObject(v)) return false;
  const { role, name, personalId, oldIdNumber, nationality } = v;
  return (
    (role === "father" || role === "mother" || role === "spouse" || role === "legal-representative") &&
    isPersonName(name) &&
    (personalId === undefined || isPersonalId(personalId)) &&
    (oldIdNumber === undefined || isNineDigits(oldIdNumber)) &&
    (nationality === undefined || isCountryCode(nationality))
  );
}

function isRelatives(v: unknown): boolean {
  if (!Array.isArray(v) || v.length > 100) return false;
  for (let i = 0; i < v.length; i++) if (!isRelativesItem(v[i])) return false;
  return true;
}

function isHead(v: unknown): boolean {
  if (!isObject(v)) return false;
  const { name, personalId, oldIdNumber } = v;
  return (
    isPersonName(name) &&
    (personalId === undefined || isPersonalId(personalId)) &&
    (oldIdNumber === undefined || isNineDigits(oldIdNumber))
  );
}

function isMembersItem(v: unknown): boolean {
  if (!isObject(v)) return false;
  const { name, personalId, oldIdNumber } = v;
  return (
    isPersonName(name) &&
    (personalId === undefined || isPersonalId(personalId)) &&
    (oldIdNumber === undefined || isNineDigits(oldIdNumber))
  );
}

function isMembers(v: unknown): boolean {
  if (!Array.isArray(v) || v.length > 100) return false;
  for (let i = 0; i < v.length; i++) if (!isMembersItem(v[i])) return false;
  return true;
}

function isDeathOrMissing(v: unknown): boolean {
  if (!isObject(v)) return false;
  const { kind, date } = v;
  return (
    (kind === "death" || kind === "missing") &&
    isDay(date)
  );
}

function isCitizen2014(v: unknown): boolean {
  if (!isObject(v)) return false;
  const { personalId, birthName, birthDate, gender, birthRegistrationPlace, hometown, ethnicity, religion, nationalities, maritalStatus, permanentResidence, temporaryResidence, temporaryAbsence, currentResidence, bloodType, relatives, relationToHead, head, members, deathOrMissing } = v;
  return (
    (personalId === undefined || isPersonalId(personalId)) &&
    isBirthName(birthName) &&
    isPartialDate(birthDate) &&
    (gender === "0" || gender === "1" || gender === "2") &&
    (birthRegistrationPlace === undefined || isText(birthRegistrationPlace, 500)) &&
    (hometown === undefined || isText(hometown, 500)) &&
    isText(ethnicity, 100) &&
    (religion === undefined || isText(religion, 100)) &&
    isNationalities(nationalities) &&
    (maritalStatus === undefined || maritalStatus === "0" || maritalStatus === "1" || maritalStatus === "2" || maritalStatus === "3") &&
    (permanentResidence === undefined || isText(permanentResidence, 500)) &&
    (temporaryResidence === undefined || isText(temporaryResidence, 500)) &&
    (temporaryAbsence === undefined || isTemporaryAbsence(temporaryAbsence)) &&
    (currentResidence === undefined || isText(currentResidence, 500)) &&
    (bloodType === undefined || bloodType === "00" || bloodType === "01" || bloodType === "02" || bloodType === "03" || bloodType === "04") &&
    isRelatives(relatives) &&
    (relationToHead === undefined || isText(relationToHead, 100)) &&
    (head === undefined || isHead(head)) &&
    isMembers(members) &&
    (deathOrMissing === undefined || isDeathOrMissing(deathOrMissing))
  );
}

/** The verdict of the zod schema, without zod. */
export function is(value: unknown): value is Citizen2014 {
  return isCitizen2014(value);
}

function explainBirthName(v: unknown, at: Path, out: Faults): void {
  if (!out.object(v, at)) return;
  const { family, middle, given } = v;
  if (family !== undefined) out.unitOf(family, [...at, "family"], examinePersonName);
  if (middle !== undefined) out.unitOf(middle, [...at, "middle"], examinePersonName);
  out.unitOf(given, [...at, "given"], examinePersonName);
}

function explainNationalities(v: unknown, at: Path, out: Faults): void {
  if (!out.list(v, at, 1, 100)) return;
  for (let i = 0; i < v.length && i < 100; i++) out.form(v[i], [...at, i], isCountryCode, "not-a-country-code");
}

function explainTemporaryAbsence(v: unknown, at: Path, out: Faults): void {
  if (!out.object(v, at)) return;
  const { declared, from, to } = v;
  out.yesOrNo(declared, [...at, "declared"]);
  if (from !== undefined) out.form(from, [...at, "from"], isDay, "not-a-day");
  if (to !== undefined) out.form(to, [...at, "to"], isDay, "not-a-day");
}

function explainRelativesItem(v: unknown, at: Path, out: Faults): void {
  if (!out.object(v, at)) return;
  const { role, name, personalId, oldIdNumber, nationality } = v;
  out.code(role, [...at, "role"], roleCodes);
  out.unitOf(name, [...at, "name"], examinePersonName);
  if (personalId !== undefined) out.unitOf(personalId, [...at, "personalId"], examinePersonalId);
  if (oldIdNumber !== undefined) out.form(oldIdNumber, [...at, "oldIdNumber"], isNineDigits, "not-nine-digits");
  if (nationality !== undefined) out.form(nationality, [...at, "nationality"], isCountryCode, "not-a-country-code");
}

function explainRelatives(v: unknown, at: Path, out: Faults): void {
  if (!out.list(v, at, 0, 100)) return;
  for (let i = 0; i < v.length && i < 100; i++) explainRelativesItem(v[i], [...at, i], out);
}

function explainHead(v: unknown, at: Path, out: Faults): void {
  if (!out.object(v, at)) return;
  const { name, personalId, oldIdNumber } = v;
  out.unitOf(name, [...at, "name"], examinePersonName);
  if (personalId !== undefined) out.unitOf(personalId, [...at, "personalId"], examinePersonalId);
  if (oldIdNumber !== undefined) out.form(oldIdNumber, [...at, "oldIdNumber"], isNineDigits, "not-nine-digits");
}

function explainMembersItem(v: unknown, at: Path, out: Faults): void {
  if (!out.object(v, at)) return;
  const { name, personalId, oldIdNumber } = v;
  out.unitOf(name, [...at, "name"], examinePersonName);
  if (personalId !== undefined) out.unitOf(personalId, [...at, "personalId"], examinePersonalId);
  if (oldIdNumber !== undefined) out.form(oldIdNumber, [...at, "oldIdNumber"], isNineDigits, "not-nine-digits");
}

function explainMembers(v: unknown, at: Path, out: Faults): void {
  if (!out.list(v, at, 0, 100)) return;
  for (let i = 0; i < v.length && i < 100; i++) explainMembersItem(v[i], [...at, i], out);
}

function explainDeathOrMissing(v: unknown, at: Path, out: Faults): void {
  if (!out.object(v, at)) return;
  const { kind, date } = v;
  out.code(kind, [...at, "kind"], kindCodes);
  out.form(date, [...at, "date"], isDay, "not-a-day");
}

function explainCitizen2014(v: unknown, at: Path, out: Faults): void {
  if (!out.object(v, at)) return;
  const { personalId, birthName, birthDate, gender, birthRegistrationPlace, hometown, ethnicity, religion, nationalities, maritalStatus, permanentResidence, temporaryResidence, temporaryAbsence, currentResidence, bloodType, relatives, relationToHead, head, members, deathOrMissing } = v;
  if (personalId !== undefined) out.unitOf(personalId, [...at, "personalId"], examinePersonalId);
  explainBirthName(birthName, [...at, "birthName"], out);
  out.unitOf(birthDate, [...at, "birthDate"], examinePartialDate);
  out.code(gender, [...at, "gender"], genderCodes);
  if (birthRegistrationPlace !== undefined) out.text(birthRegistrationPlace, [...at, "birthRegistrationPlace"], 500);
  if (hometown !== undefined) out.text(hometown, [...at, "hometown"], 500);
  out.text(ethnicity, [...at, "ethnicity"], 100);
  if (religion !== undefined) out.text(religion, [...at, "religion"], 100);
  explainNationalities(nationalities, [...at, "nationalities"], out);
  if (maritalStatus !== undefined) out.code(maritalStatus, [...at, "maritalStatus"], maritalStatusCodes);
  if (permanentResidence !== undefined) out.text(permanentResidence, [...at, "permanentResidence"], 500);
  if (temporaryResidence !== undefined) out.text(temporaryResidence, [...at, "temporaryResidence"], 500);
  if (temporaryAbsence !== undefined) explainTemporaryAbsence(temporaryAbsence, [...at, "temporaryAbsence"], out);
  if (currentResidence !== undefined) out.text(currentResidence, [...at, "currentResidence"], 500);
  if (bloodType !== undefined) out.code(bloodType, [...at, "bloodType"], bloodTypeCodes);
  explainRelatives(relatives, [...at, "relatives"], out);
  if (relationToHead !== undefined) out.text(relationToHead, [...at, "relationToHead"], 100);
  if (head !== undefined) explainHead(head, [...at, "head"], out);
  explainMembers(members, [...at, "members"], out);
  if (deathOrMissing !== undefined) explainDeathOrMissing(deathOrMissing, [...at, "deathOrMissing"], out);
}

/** Mọi lỗi trong một bản ghi lồng nhau, and where each is; none for what {@link is} accepts. Items past the limit of a list are not looked at. */
export function explain(value: unknown): readonly Fault[] {
  const out = new Faults("citizen-2014");
  explainCitizen2014(value, [], out);
  return out.found;
}
