// Generated from rule.ts and schema.ts by `pnpm codegen`. Do not edit.
import type { PlainDate } from "../../../core/plain-date.js";
import { examine as examinePartialDate, is as isPartialDate } from "../../../fields/partial-date/index.js";
import { examine as examinePersonName, is as isPersonName } from "../../../fields/person-name/index.js";
import { findings as examineCivilStatusNumber, is as isCivilStatusNumber, verdicts as civilStatusNumberVerdicts } from "../../../identifiers/civil-status-number/civil-status-number.generated.js";
import { findings as examinePersonalId, is as isPersonalId, verdicts as personalIdVerdicts } from "../../../identifiers/personal-id/personal-id.generated.js";
import { Faults, isObject, isText, type Fault, type Path } from "../../../rules/record-faults.js";
import { atMost, calendarDate, calendarDay, composed, dayNumber, digits, numberAt, verdict } from "../../../rules/record-primitives.js";
import type { RecordStepNote } from "../../../rules/record.js";
import { isCountryCode } from "../../../databases/forms.js";
import type { BirthRegistration } from "./schema.js";


/** Các bước, in the order of the verdicts that {@link verdicts} writes. */
export const steps = [
  { code: "civil-status-number/shape", severity: "refuse", dimension: "accuracy", columns: ["number"], jsOnly: false },
  { code: "civil-status-number/zero", severity: "strict", dimension: "accuracy", columns: ["number"], jsOnly: false },
  { code: "civil-status-number/year-in-future", severity: "warning", dimension: "accuracy", columns: ["number"], jsOnly: false },
  { code: "civil-status-number/extract-prefix", severity: "info", dimension: "accuracy", columns: ["number"], jsOnly: false },
  { code: "personal-id/shape", severity: "refuse", dimension: "accuracy", columns: ["childPersonalId"], jsOnly: false },
  { code: "personal-id/unknown-birthplace", severity: "strict", dimension: "accuracy", columns: ["childPersonalId"], jsOnly: false },
  { code: "personal-id/birth-in-future", severity: "warning", dimension: "accuracy", columns: ["childPersonalId"], jsOnly: false },
  { code: "birth-registration/missing", severity: "refuse", dimension: "completeness", columns: ["number"], jsOnly: false },
  { code: "birth-registration/missing", severity: "refuse", dimension: "completeness", columns: ["registeredOn"], jsOnly: false },
  { code: "birth-registration/missing", severity: "refuse", dimension: "completeness", columns: ["registeredAt"], jsOnly: false },
  { code: "birth-registration/missing", severity: "refuse", dimension: "completeness", columns: ["childName"], jsOnly: false },
  { code: "birth-registration/missing", severity: "refuse", dimension: "completeness", columns: ["childGender"], jsOnly: false },
  { code: "birth-registration/missing", severity: "refuse", dimension: "completeness", columns: ["childBirthDate"], jsOnly: false },
  { code: "birth-registration/missing", severity: "refuse", dimension: "completeness", columns: ["childEthnicity"], jsOnly: false },
  { code: "birth-registration/missing", severity: "refuse", dimension: "completeness", columns: ["childNationality"], jsOnly: false },
  { code: "birth-registration/not-a-date", severity: "refuse", dimension: "accuracy", columns: ["registeredOn"], jsOnly: false },
  { code: "birth-registration/too-long", severity: "refuse", dimension: "accuracy", columns: ["registeredAt"], jsOnly: false },
  { code: "birth-registration/not-a-name", severity: "refuse", dimension: "accuracy", columns: ["childName"], jsOnly: true },
  { code: "birth-registration/unknown-code", severity: "refuse", dimension: "accuracy", columns: ["childGender"], jsOnly: false },
  { code: "birth-registration/not-a-date", severity: "refuse", dimension: "accuracy", columns: ["childBirthDate"], jsOnly: false },
  { code: "birth-registration/too-long", severity: "refuse", dimension: "accuracy", columns: ["childBirthPlace"], jsOnly: false },
  { code: "birth-registration/too-long", severity: "refuse", dimension: "accuracy", columns: ["childHometown"], jsOnly: false },
  { code: "birth-registration/too-long", severity: "refuse", dimension: "accuracy", columns: ["childEthnicity"], jsOnly: false },
  { code: "birth-registration/not-a-country-code", severity: "refuse", dimension: "accuracy", columns: ["childNationality"], jsOnly: false },
  { code: "birth-registration/not-a-name", severity: "refuse", dimension: "accuracy", columns: ["motherName"], jsOnly: true },
  { code: "birth-registration/not-a-date", severity: "refuse", dimension: "accuracy", columns: ["motherBirthDate"], jsOnly: false },
  { code: "birth-registration/too-long", severity: "refuse", dimension: "accuracy", columns: ["motherEthnicity"], jsOnly: false },
  { code: "birth-registration/not-a-country-code", severity: "refuse", dimension: "accuracy", columns: ["motherNationality"], jsOnly: false },
  { code: "birth-registration/too-long", severity: "refuse", dimension: "accuracy", columns: ["motherResidence"], jsOnly: false },
  { code: "birth-registration/not-a-name", severity: "refuse", dimension: "accuracy", columns: ["fatherName"], jsOnly: true },
  { code: "birth-registration/not-a-date", severity: "refuse", dimension: "accuracy", columns: ["fatherBirthDate"], jsOnly: false },
  { code: "birth-registration/too-long", severity: "refuse", dimension: "accuracy", columns: ["fatherEthnicity"], jsOnly: false },
  { code: "birth-registration/not-a-country-code", severity: "refuse", dimension: "accuracy", columns: ["fatherNationality"], jsOnly: false },
  { code: "birth-registration/too-long", severity: "refuse", dimension: "accuracy", columns: ["fatherResidence"], jsOnly: false },
  { code: "birth-registration/not-a-name", severity: "refuse", dimension: "accuracy", columns: ["applicantName"], jsOnly: true },
  { code: "birth-registration/not-composed", severity: "warning", dimension: "cleanness", columns: ["registeredAt"], jsOnly: false },
  { code: "birth-registration/not-composed", severity: "warning", dimension: "cleanness", columns: ["childBirthPlace"], jsOnly: false },
  { code: "birth-registration/not-composed", severity: "warning", dimension: "cleanness", columns: ["childHometown"], jsOnly: false },
  { code: "birth-registration/not-composed", severity: "warning", dimension: "cleanness", columns: ["childEthnicity"], jsOnly: false },
  { code: "birth-registration/not-composed", severity: "warning", dimension: "cleanness", columns: ["motherEthnicity"], jsOnly: false },
  { code: "birth-registration/not-composed", severity: "warning", dimension: "cleanness", columns: ["motherResidence"], jsOnly: false },
  { code: "birth-registration/not-composed", severity: "warning", dimension: "cleanness", columns: ["fatherEthnicity"], jsOnly: false },
  { code: "birth-registration/not-composed", severity: "warning", dimension: "cleanness", columns: ["fatherResidence"], jsOnly: false },
  { code: "birth-registration/in-future", severity: "refuse", dimension: "accuracy", columns: ["registeredOn"], jsOnly: false },
  { code: "birth-registration/in-future", severity: "refuse", dimension: "accuracy", columns: ["childBirthDate"], jsOnly: false },
  { code: "birth-registration/in-future", severity: "refuse", dimension: "accuracy", columns: ["motherBirthDate"], jsOnly: false },
  { code: "birth-registration/in-future", severity: "refuse", dimension: "accuracy", columns: ["fatherBirthDate"], jsOnly: false },
  { code: "birth-registration/registered-before-birth", severity: "refuse", dimension: "consistency", columns: ["registeredOn","childBirthDate"], jsOnly: false },
  { code: "birth-registration/registered-late", severity: "info", dimension: "timeliness", columns: ["registeredOn","childBirthDate"], jsOnly: false },
  { code: "birth-registration/sex-differs-from-id", severity: "warning", dimension: "consistency", columns: ["childGender","childPersonalId"], jsOnly: false },
  { code: "birth-registration/birth-year-differs-from-id", severity: "warning", dimension: "consistency", columns: ["childBirthDate","childPersonalId"], jsOnly: false },
  { code: "birth-registration/parent-not-older", severity: "warning", dimension: "consistency", columns: ["motherBirthDate","childBirthDate"], jsOnly: false },
  { code: "birth-registration/parent-not-older", severity: "warning", dimension: "consistency", columns: ["fatherBirthDate","childBirthDate"], jsOnly: false },
] as const satisfies readonly RecordStepNote[];

/** One verdict a step into `out`: 1 pass, 0 fail, 2 not applicable. `row` holds canonical texts, one a column. */
export function verdicts(row: readonly (string | undefined)[], out: Uint8Array, asOf?: PlainDate): void {
  const number = row[0] ?? "";
  const registeredOn = row[1] ?? "";
  const registeredAt = row[2] ?? "";
  const childName = row[3] ?? "";
  const childGender = row[4] ?? "";
  const childBirthDate = row[5] ?? "";
  const childBirthPlace = row[6] ?? "";
  const childHometown = row[7] ?? "";
  const childEthnicity = row[8] ?? "";
  const childNationality = row[9] ?? "";
  const childPersonalId = row[10] ?? "";
  const motherName = row[11] ?? "";
  const motherBirthDate = row[12] ?? "";
  const motherEthnicity = row[13] ?? "";
  const motherNationality = row[14] ?? "";
  const motherResidence = row[15] ?? "";
  const fatherName = row[16] ?? "";
  const fatherBirthDate = row[17] ?? "";
  const fatherEthnicity = row[18] ?? "";
  const fatherNationality = row[19] ?? "";
  const fatherResidence = row[20] ?? "";
  const applicantName = row[21] ?? "";
  const registeredOnKnown = calendarDate(registeredOn);
  const childBirthDateKnown = calendarDate(childBirthDate);
  const motherBirthDateKnown = calendarDate(motherBirthDate);
  const fatherBirthDateKnown = calendarDate(fatherBirthDate);
  const childBirthDateWhole = calendarDay(childBirthDate);
  const registeredOnWhole = calendarDay(registeredOn);
  const childPersonalIdKnown = childPersonalId.length === 12 && digits(childPersonalId, 0, 12);
  if (number === "") out.fill(2, 0, 4);
  else civilStatusNumberVerdicts(number, out, 0, asOf);
  if (childPersonalId === "") out.fill(2, 4, 7);
  else personalIdVerdicts(childPersonalId, out, 4, asOf);
  // birth-registration/missing: number
  out[7] = verdict(number !== "");
  // birth-registration/missing: registeredOn
  out[8] = verdict(registeredOn !== "");
  // birth-registration/missing: registeredAt
  out[9] = verdict(registeredAt !== "");
  // birth-registration/missing: childName
  out[10] = verdict(childName !== "");
  // birth-registration/missing: childGender
  out[11] = verdict(childGender !== "");
  // birth-registration/missing: childBirthDate
  out[12] = verdict(childBirthDate !== "");
  // birth-registration/missing: childEthnicity
  out[13] = verdict(childEthnicity !== "");
  // birth-registration/missing: childNationality
  out[14] = verdict(childNationality !== "");
  // birth-registration/not-a-date: registeredOn
  out[15] = registeredOn !== "" ? verdict(registeredOnKnown) : 2;
  // birth-registration/too-long: registeredAt
  out[16] = registeredAt !== "" ? verdict(atMost(registeredAt, 100)) : 2;
  // birth-registration/not-a-name: childName
  out[17] = childName !== "" ? verdict(isPersonName(childName)) : 2;
  // birth-registration/unknown-code: childGender
  out[18] = childGender !== "" ? verdict(childGender === "0" || childGender === "1" || childGender === "2") : 2;
  // birth-registration/not-a-date: childBirthDate
  out[19] = childBirthDate !== "" ? verdict(childBirthDateKnown) : 2;
  // birth-registration/too-long: childBirthPlace
  out[20] = childBirthPlace !== "" ? verdict(atMost(childBirthPlace, 500)) : 2;
  // birth-registration/too-long: childHometown
  out[21] = childHometown !== "" ? verdict(atMost(childHometown, 500)) : 2;
  // birth-registration/too-long: childEthnicity
  out[22] = childEthnicity !== "" ? verdict(atMost(childEthnicity, 100)) : 2;
  // birth-registration/not-a-country-code: childNationality
  out[23] = childNationality !== "" ? verdict(/^(?:[A-Z]{2})$/u.test(childNationality)) : 2;
  // birth-registration/not-a-name: motherName
  out[24] = motherName !== "" ? verdict(isPersonName(motherName)) : 2;
  // birth-registration/not-a-date: motherBirthDate
  out[25] = motherBirthDate !== "" ? verdict(motherBirthDateKnown) : 2;
  // birth-registration/too-long: motherEthnicity
  out[26] = motherEthnicity !== "" ? verdict(atMost(motherEthnicity, 100)) : 2;
  // birth-registration/not-a-country-code: motherNationality
  out[27] = motherNationality !== "" ? verdict(/^(?:[A-Z]{2})$/u.test(motherNationality)) : 2;
  // birth-registration/too-long: motherResidence
  out[28] = motherResidence !== "" ? verdict(atMost(motherResidence, 500)) : 2;
  // birth-registration/not-a-name: fatherName
  out[29] = fatherName !== "" ? verdict(isPersonName(fatherName)) : 2;
  // birth-registration/not-a-date: fatherBirthDate
  out[30] = fatherBirthDate !== "" ? verdict(fatherBirthDateKnown) : 2;
  // birth-registration/too-long: fatherEthnicity
  out[31] = fatherEthnicity !== "" ? verdict(atMost(fatherEthnicity, 100)) : 2;
  // birth-registration/not-a-country-code: fatherNationality
  out[32] = fatherNationality !== "" ? verdict(/^(?:[A-Z]{2})$/u.test(fatherNationality)) : 2;
  // birth-registration/too-long: fatherResidence
  out[33] = fatherResidence !== "" ? verdict(atMost(fatherResidence, 500)) : 2;
  // birth-registration/not-a-name: applicantName
  out[34] = applicantName !== "" ? verdict(isPersonName(applicantName)) : 2;
  // birth-registration/not-composed: registeredAt
  out[35] = registeredAt !== "" ? verdict(composed(registeredAt)) : 2;
  // birth-registration/not-composed: childBirthPlace
  out[36] = childBirthPlace !== "" ? verdict(composed(childBirthPlace)) : 2;
  // birth-registration/not-composed: childHometown
  out[37] = childHometown !== "" ? verdict(composed(childHometown)) : 2;
  // birth-registration/not-composed: childEthnicity
  out[38] = childEthnicity !== "" ? verdict(composed(childEthnicity)) : 2;
  // birth-registration/not-composed: motherEthnicity
  out[39] = motherEthnicity !== "" ? verdict(composed(motherEthnicity)) : 2;
  // birth-registration/not-composed: motherResidence
  out[40] = motherResidence !== "" ? verdict(composed(motherResidence)) : 2;
  // birth-registration/not-composed: fatherEthnicity
  out[41] = fatherEthnicity !== "" ? verdict(composed(fatherEthnicity)) : 2;
  // birth-registration/not-composed: fatherResidence
  out[42] = fatherResidence !== "" ? verdict(composed(fatherResidence)) : 2;
  // birth-registration/in-future: registeredOn
  out[43] = asOf !== undefined && registeredOnKnown ? verdict(registeredOn <= asOf) : 2;
  // birth-registration/in-future: childBirthDate
  out[44] = asOf !== undefined && childBirthDateKnown ? verdict(childBirthDate <= asOf) : 2;
  // birth-registration/in-future: motherBirthDate
  out[45] = asOf !== undefined && motherBirthDateKnown ? verdict(motherBirthDate <= asOf) : 2;
  // birth-registration/in-future: fatherBirthDate
  out[46] = asOf !== undefined && fatherBirthDateKnown ? verdict(fatherBirthDate <= asOf) : 2;
  // birth-registration/registered-before-birth: registeredOn, childBirthDate
  out[47] = childBirthDateKnown && registeredOnKnown ? verdict((childBirthDateWhole && registeredOnWhole && childBirthDate <= registeredOn) || (!(childBirthDateWhole && registeredOnWhole) && numberAt(childBirthDate, 0, 4) <= numberAt(registeredOn, 0, 4))) : 2;
  // birth-registration/registered-late: registeredOn, childBirthDate
  out[48] = childBirthDateWhole && registeredOnWhole && childBirthDate <= registeredOn ? verdict(dayNumber(registeredOn) - dayNumber(childBirthDate) <= 60) : 2;
  // birth-registration/sex-differs-from-id: childGender, childPersonalId
  out[49] = childPersonalIdKnown && (childGender === "1" || childGender === "2") ? verdict(numberAt(childPersonalId, 3, 4) % 2 === numberAt(childGender, 0, 1) - 1) : 2;
  // birth-registration/birth-year-differs-from-id: childBirthDate, childPersonalId
  out[50] = childPersonalIdKnown && childBirthDateKnown ? verdict(1900 + 100 * Math.floor(numberAt(childPersonalId, 3, 4) / 2) + numberAt(childPersonalId, 4, 6) === numberAt(childBirthDate, 0, 4)) : 2;
  // birth-registration/parent-not-older: motherBirthDate, childBirthDate
  out[51] = motherBirthDateKnown && childBirthDateKnown ? verdict(numberAt(motherBirthDate, 0, 4) < numberAt(childBirthDate, 0, 4)) : 2;
  // birth-registration/parent-not-older: fatherBirthDate, childBirthDate
  out[52] = fatherBirthDateKnown && childBirthDateKnown ? verdict(numberAt(fatherBirthDate, 0, 4) < numberAt(childBirthDate, 0, 4)) : 2;
}

const genderCodes = ["0","1","2"];

function isChild(v: unknown): boolean {
  if (!isObject(v)) return false;
  const { name, gender, birthDate, birthPlace, hometown, ethnicity, nationality, personalId } = v;
  return (
    isPersonName(name) &&
    (gender === "0" || gender === "1" || gender === "2") &&
    isPartialDate(birthDate) &&
    (birthPlace === undefined || isText(birthPlace, 500)) &&
    (hometown === undefined || isText(hometown, 500)) &&
    isText(ethnicity, 100) &&
    isCountryCode(nationality) &&
    (personalId === undefined || isPersonalId(personalId))
  );
}

function isMother(v: unknown): boolean {
  if (!isObject(v)) return false;
  const { name, birthDate, ethnicity, nationality, residence } = v;
  return (
    isPersonName(name) &&
    (birthDate === undefined || isPartialDate(birthDate)) &&
    (ethnicity === undefined || isText(ethnicity, 100)) &&
    (nationality === undefined || isCountryCode(nationality)) &&
    (residence === undefined || isText(residence, 500))
  );
}

function isFather(v: unknown): boolean {
  if (!isObject(v)) return false;
  const { name, birthDate, ethnicity, nationality, residence } = v;
  return (
    isPersonName(name) &&
    (birthDate === undefined || isPartialDate(birthDate)) &&
    (ethnicity === undefined || isText(ethnicity, 100)) &&
    (nationality === undefined || isCountryCode(nationality)) &&
    (residence === undefined || isText(residence, 500))
  );
}

function isApplicant(v: unknown): boolean {
  if (!isObject(v)) return false;
  const { name } = v;
  return (
    isPersonName(name)
  );
}

function isBirthRegistration(v: unknown): boolean {
  if (!isObject(v)) return false;
  const { number, registeredOn, registeredAt, child, mother, father, applicant } = v;
  return (
    isCivilStatusNumber(number) &&
    isPartialDate(registeredOn) &&
    isText(registeredAt, 100) &&
    isChild(child) &&
    (mother === undefined || isMother(mother)) &&
    (father === undefined || isFather(father)) &&
    (applicant === undefined || isApplicant(applicant))
  );
}

/** The verdict of the zod schema, without zod. */
export function is(value: unknown): value is BirthRegistration {
  return isBirthRegistration(value);
}

function explainChild(v: unknown, at: Path, out: Faults): void {
  if (!out.object(v, at)) return;
  const { name, gender, birthDate, birthPlace, hometown, ethnicity, nationality, personalId } = v;
  out.unitOf(name, [...at, "name"], examinePersonName);
  out.code(gender, [...at, "gender"], genderCodes);
  out.unitOf(birthDate, [...at, "birthDate"], examinePartialDate);
  if (birthPlace !== undefined) out.text(birthPlace, [...at, "birthPlace"], 500);
  if (hometown !== undefined) out.text(hometown, [...at, "hometown"], 500);
  out.text(ethnicity, [...at, "ethnicity"], 100);
  out.form(nationality, [...at, "nationality"], isCountryCode, "not-a-country-code");
  if (personalId !== undefined) out.unitOf(personalId, [...at, "personalId"], examinePersonalId);
}

function explainMother(v: unknown, at: Path, out: Faults): void {
  if (!out.object(v, at)) return;
  const { name, birthDate, ethnicity, nationality, residence } = v;
  out.unitOf(name, [...at, "name"], examinePersonName);
  if (birthDate !== undefined) out.unitOf(birthDate, [...at, "birthDate"], examinePartialDate);
  if (ethnicity !== undefined) out.text(ethnicity, [...at, "ethnicity"], 100);
  if (nationality !== undefined) out.form(nationality, [...at, "nationality"], isCountryCode, "not-a-country-code");
  if (residence !== undefined) out.text(residence, [...at, "residence"], 500);
}

function explainFather(v: unknown, at: Path, out: Faults): void {
  if (!out.object(v, at)) return;
  const { name, birthDate, ethnicity, nationality, residence } = v;
  out.unitOf(name, [...at, "name"], examinePersonName);
  if (birthDate !== undefined) out.unitOf(birthDate, [...at, "birthDate"], examinePartialDate);
  if (ethnicity !== undefined) out.text(ethnicity, [...at, "ethnicity"], 100);
  if (nationality !== undefined) out.form(nationality, [...at, "nationality"], isCountryCode, "not-a-country-code");
  if (residence !== undefined) out.text(residence, [...at, "residence"], 500);
}

function explainApplicant(v: unknown, at: Path, out: Faults): void {
  if (!out.object(v, at)) return;
  const { name } = v;
  out.unitOf(name, [...at, "name"], examinePersonName);
}

function explainBirthRegistration(v: unknown, at: Path, out: Faults): void {
  if (!out.object(v, at)) return;
  const { number, registeredOn, registeredAt, child, mother, father, applicant } = v;
  out.unitOf(number, [...at, "number"], examineCivilStatusNumber);
  out.unitOf(registeredOn, [...at, "registeredOn"], examinePartialDate);
  out.text(registeredAt, [...at, "registeredAt"], 100);
  explainChild(child, [...at, "child"], out);
  if (mother !== undefined) explainMother(mother, [...at, "mother"], out);
  if (father !== undefined) explainFather(father, [...at, "father"], out);
  if (applicant !== undefined) explainApplicant(applicant, [...at, "applicant"], out);
}

/** Mọi lỗi trong một bản ghi lồng nhau, and where each is; none for what {@link is} accepts. Items past the limit of a list are not looked at. */
export function explain(value: unknown): readonly Fault[] {
  const out = new Faults("birth-registration");
  explainBirthRegistration(value, [], out);
  return out.found;
}
