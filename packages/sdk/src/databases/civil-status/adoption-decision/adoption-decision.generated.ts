// Generated from rule.ts and schema.ts by `pnpm codegen`. Do not edit.
import type { PlainDate } from "../../../core/plain-date.js";
import { examine as examinePartialDate, is as isPartialDate } from "../../../fields/partial-date/index.js";
import { examine as examinePersonName, is as isPersonName } from "../../../fields/person-name/index.js";
import { findings as examinePersonalId, is as isPersonalId, verdicts as personalIdVerdicts } from "../../../identifiers/personal-id/personal-id.generated.js";
import { Faults, isObject, isText, type Fault, type Path } from "../../../rules/record-faults.js";
import { atMost, calendarDate, calendarDay, composed, digits, numberAt, verdict } from "../../../rules/record-primitives.js";
import type { RecordStepNote } from "../../../rules/record.js";
import { isCountryCode } from "../../../databases/forms.js";
import type { AdoptionDecision } from "./schema.js";


/** Các bước, in the order of the verdicts that {@link verdicts} writes. */
export const steps = [
  { code: "personal-id/shape", severity: "refuse", dimension: "accuracy", columns: ["fatherPersonalId"], jsOnly: false },
  { code: "personal-id/unknown-birthplace", severity: "strict", dimension: "accuracy", columns: ["fatherPersonalId"], jsOnly: false },
  { code: "personal-id/birth-in-future", severity: "warning", dimension: "accuracy", columns: ["fatherPersonalId"], jsOnly: false },
  { code: "personal-id/shape", severity: "refuse", dimension: "accuracy", columns: ["motherPersonalId"], jsOnly: false },
  { code: "personal-id/unknown-birthplace", severity: "strict", dimension: "accuracy", columns: ["motherPersonalId"], jsOnly: false },
  { code: "personal-id/birth-in-future", severity: "warning", dimension: "accuracy", columns: ["motherPersonalId"], jsOnly: false },
  { code: "personal-id/shape", severity: "refuse", dimension: "accuracy", columns: ["childPersonalId"], jsOnly: false },
  { code: "personal-id/unknown-birthplace", severity: "strict", dimension: "accuracy", columns: ["childPersonalId"], jsOnly: false },
  { code: "personal-id/birth-in-future", severity: "warning", dimension: "accuracy", columns: ["childPersonalId"], jsOnly: false },
  { code: "adoption-decision/missing", severity: "refuse", dimension: "completeness", columns: ["number"], jsOnly: false },
  { code: "adoption-decision/missing", severity: "refuse", dimension: "completeness", columns: ["decidedOn"], jsOnly: false },
  { code: "adoption-decision/missing", severity: "refuse", dimension: "completeness", columns: ["decidedBy"], jsOnly: false },
  { code: "adoption-decision/missing", severity: "refuse", dimension: "completeness", columns: ["childName"], jsOnly: false },
  { code: "adoption-decision/too-long", severity: "refuse", dimension: "accuracy", columns: ["number"], jsOnly: false },
  { code: "adoption-decision/not-a-date", severity: "refuse", dimension: "accuracy", columns: ["decidedOn"], jsOnly: false },
  { code: "adoption-decision/too-long", severity: "refuse", dimension: "accuracy", columns: ["decidedBy"], jsOnly: false },
  { code: "adoption-decision/not-a-name", severity: "refuse", dimension: "accuracy", columns: ["fatherName"], jsOnly: true },
  { code: "adoption-decision/not-a-date", severity: "refuse", dimension: "accuracy", columns: ["fatherBirthDate"], jsOnly: false },
  { code: "adoption-decision/too-long", severity: "refuse", dimension: "accuracy", columns: ["fatherResidence"], jsOnly: false },
  { code: "adoption-decision/too-long", severity: "refuse", dimension: "accuracy", columns: ["fatherEthnicity"], jsOnly: false },
  { code: "adoption-decision/not-a-country-code", severity: "refuse", dimension: "accuracy", columns: ["fatherNationality"], jsOnly: false },
  { code: "adoption-decision/not-a-name", severity: "refuse", dimension: "accuracy", columns: ["motherName"], jsOnly: true },
  { code: "adoption-decision/not-a-date", severity: "refuse", dimension: "accuracy", columns: ["motherBirthDate"], jsOnly: false },
  { code: "adoption-decision/too-long", severity: "refuse", dimension: "accuracy", columns: ["motherResidence"], jsOnly: false },
  { code: "adoption-decision/too-long", severity: "refuse", dimension: "accuracy", columns: ["motherEthnicity"], jsOnly: false },
  { code: "adoption-decision/not-a-country-code", severity: "refuse", dimension: "accuracy", columns: ["motherNationality"], jsOnly: false },
  { code: "adoption-decision/not-a-name", severity: "refuse", dimension: "accuracy", columns: ["childName"], jsOnly: true },
  { code: "adoption-decision/not-a-date", severity: "refuse", dimension: "accuracy", columns: ["childBirthDate"], jsOnly: false },
  { code: "adoption-decision/not-composed", severity: "warning", dimension: "cleanness", columns: ["number"], jsOnly: false },
  { code: "adoption-decision/not-composed", severity: "warning", dimension: "cleanness", columns: ["decidedBy"], jsOnly: false },
  { code: "adoption-decision/not-composed", severity: "warning", dimension: "cleanness", columns: ["fatherResidence"], jsOnly: false },
  { code: "adoption-decision/not-composed", severity: "warning", dimension: "cleanness", columns: ["fatherEthnicity"], jsOnly: false },
  { code: "adoption-decision/not-composed", severity: "warning", dimension: "cleanness", columns: ["motherResidence"], jsOnly: false },
  { code: "adoption-decision/not-composed", severity: "warning", dimension: "cleanness", columns: ["motherEthnicity"], jsOnly: false },
  { code: "adoption-decision/in-future", severity: "refuse", dimension: "accuracy", columns: ["decidedOn"], jsOnly: false },
  { code: "adoption-decision/in-future", severity: "refuse", dimension: "accuracy", columns: ["fatherBirthDate"], jsOnly: false },
  { code: "adoption-decision/in-future", severity: "refuse", dimension: "accuracy", columns: ["motherBirthDate"], jsOnly: false },
  { code: "adoption-decision/in-future", severity: "refuse", dimension: "accuracy", columns: ["childBirthDate"], jsOnly: false },
  { code: "adoption-decision/decided-before-birth", severity: "refuse", dimension: "consistency", columns: ["decidedOn","childBirthDate"], jsOnly: false },
  { code: "adoption-decision/no-adoptive-parent", severity: "warning", dimension: "consistency", columns: ["fatherName","motherName"], jsOnly: false },
  { code: "adoption-decision/parent-too-young", severity: "warning", dimension: "consistency", columns: ["fatherBirthDate","childBirthDate"], jsOnly: false },
  { code: "adoption-decision/parent-too-young", severity: "warning", dimension: "consistency", columns: ["motherBirthDate","childBirthDate"], jsOnly: false },
  { code: "adoption-decision/birth-year-differs-from-id", severity: "warning", dimension: "consistency", columns: ["childBirthDate","childPersonalId"], jsOnly: false },
  { code: "adoption-decision/birth-year-differs-from-id", severity: "warning", dimension: "consistency", columns: ["fatherBirthDate","fatherPersonalId"], jsOnly: false },
  { code: "adoption-decision/birth-year-differs-from-id", severity: "warning", dimension: "consistency", columns: ["motherBirthDate","motherPersonalId"], jsOnly: false },
  { code: "adoption-decision/people-share-id", severity: "warning", dimension: "consistency", columns: ["childPersonalId","fatherPersonalId"], jsOnly: false },
  { code: "adoption-decision/people-share-id", severity: "warning", dimension: "consistency", columns: ["childPersonalId","motherPersonalId"], jsOnly: false },
] as const satisfies readonly RecordStepNote[];

/** One verdict a step into `out`: 1 pass, 0 fail, 2 not applicable. `row` holds canonical texts, one a column. */
export function verdicts(row: readonly (string | undefined)[], out: Uint8Array, asOf?: PlainDate): void {
  const number = row[0] ?? "";
  const decidedOn = row[1] ?? "";
  const decidedBy = row[2] ?? "";
  const fatherName = row[3] ?? "";
  const fatherBirthDate = row[4] ?? "";
  const fatherPersonalId = row[5] ?? "";
  const fatherResidence = row[6] ?? "";
  const fatherEthnicity = row[7] ?? "";
  const fatherNationality = row[8] ?? "";
  const motherName = row[9] ?? "";
  const motherBirthDate = row[10] ?? "";
  const motherPersonalId = row[11] ?? "";
  const motherResidence = row[12] ?? "";
  const motherEthnicity = row[13] ?? "";
  const motherNationality = row[14] ?? "";
  const childName = row[15] ?? "";
  const childBirthDate = row[16] ?? "";
  const childPersonalId = row[17] ?? "";
  const decidedOnKnown = calendarDate(decidedOn);
  const fatherBirthDateKnown = calendarDate(fatherBirthDate);
  const motherBirthDateKnown = calendarDate(motherBirthDate);
  const childBirthDateKnown = calendarDate(childBirthDate);
  const childBirthDateWhole = calendarDay(childBirthDate);
  const decidedOnWhole = calendarDay(decidedOn);
  const childPersonalIdKnown = childPersonalId.length === 12 && digits(childPersonalId, 0, 12);
  const fatherPersonalIdKnown = fatherPersonalId.length === 12 && digits(fatherPersonalId, 0, 12);
  const motherPersonalIdKnown = motherPersonalId.length === 12 && digits(motherPersonalId, 0, 12);
  if (fatherPersonalId === "") out.fill(2, 0, 3);
  else personalIdVerdicts(fatherPersonalId, out, 0, asOf);
  if (motherPersonalId === "") out.fill(2, 3, 6);
  else personalIdVerdicts(motherPersonalId, out, 3, asOf);
  if (childPersonalId === "") out.fill(2, 6, 9);
  else personalIdVerdicts(childPersonalId, out, 6, asOf);
  // adoption-decision/missing: number
  out[9] = verdict(number !== "");
  // adoption-decision/missing: decidedOn
  out[10] = verdict(decidedOn !== "");
  // adoption-decision/missing: decidedBy
  out[11] = verdict(decidedBy !== "");
  // adoption-decision/missing: childName
  out[12] = verdict(childName !== "");
  // adoption-decision/too-long: number
  out[13] = number !== "" ? verdict(atMost(number, 100)) : 2;
  // adoption-decision/not-a-date: decidedOn
  out[14] = decidedOn !== "" ? verdict(decidedOnKnown) : 2;
  // adoption-decision/too-long: decidedBy
  out[15] = decidedBy !== "" ? verdict(atMost(decidedBy, 100)) : 2;
  // adoption-decision/not-a-name: fatherName
  out[16] = fatherName !== "" ? verdict(isPersonName(fatherName)) : 2;
  // adoption-decision/not-a-date: fatherBirthDate
  out[17] = fatherBirthDate !== "" ? verdict(fatherBirthDateKnown) : 2;
  // adoption-decision/too-long: fatherResidence
  out[18] = fatherResidence !== "" ? verdict(atMost(fatherResidence, 500)) : 2;
  // adoption-decision/too-long: fatherEthnicity
  out[19] = fatherEthnicity !== "" ? verdict(atMost(fatherEthnicity, 100)) : 2;
  // adoption-decision/not-a-country-code: fatherNationality
  out[20] = fatherNationality !== "" ? verdict(/^(?:[A-Z]{2})$/u.test(fatherNationality)) : 2;
  // adoption-decision/not-a-name: motherName
  out[21] = motherName !== "" ? verdict(isPersonName(motherName)) : 2;
  // adoption-decision/not-a-date: motherBirthDate
  out[22] = motherBirthDate !== "" ? verdict(motherBirthDateKnown) : 2;
  // adoption-decision/too-long: motherResidence
  out[23] = motherResidence !== "" ? verdict(atMost(motherResidence, 500)) : 2;
  // adoption-decision/too-long: motherEthnicity
  out[24] = motherEthnicity !== "" ? verdict(atMost(motherEthnicity, 100)) : 2;
  // adoption-decision/not-a-country-code: motherNationality
  out[25] = motherNationality !== "" ? verdict(/^(?:[A-Z]{2})$/u.test(motherNationality)) : 2;
  // adoption-decision/not-a-name: childName
  out[26] = childName !== "" ? verdict(isPersonName(childName)) : 2;
  // adoption-decision/not-a-date: childBirthDate
  out[27] = childBirthDate !== "" ? verdict(childBirthDateKnown) : 2;
  // adoption-decision/not-composed: number
  out[28] = number !== "" ? verdict(composed(number)) : 2;
  // adoption-decision/not-composed: decidedBy
  out[29] = decidedBy !== "" ? verdict(composed(decidedBy)) : 2;
  // adoption-decision/not-composed: fatherResidence
  out[30] = fatherResidence !== "" ? verdict(composed(fatherResidence)) : 2;
  // adoption-decision/not-composed: fatherEthnicity
  out[31] = fatherEthnicity !== "" ? verdict(composed(fatherEthnicity)) : 2;
  // adoption-decision/not-composed: motherResidence
  out[32] = motherResidence !== "" ? verdict(composed(motherResidence)) : 2;
  // adoption-decision/not-composed: motherEthnicity
  out[33] = motherEthnicity !== "" ? verdict(composed(motherEthnicity)) : 2;
  // adoption-decision/in-future: decidedOn
  out[34] = asOf !== undefined && decidedOnKnown ? verdict(decidedOn <= asOf) : 2;
  // adoption-decision/in-future: fatherBirthDate
  out[35] = asOf !== undefined && fatherBirthDateKnown ? verdict(fatherBirthDate <= asOf) : 2;
  // adoption-decision/in-future: motherBirthDate
  out[36] = asOf !== undefined && motherBirthDateKnown ? verdict(motherBirthDate <= asOf) : 2;
  // adoption-decision/in-future: childBirthDate
  out[37] = asOf !== undefined && childBirthDateKnown ? verdict(childBirthDate <= asOf) : 2;
  // adoption-decision/decided-before-birth: decidedOn, childBirthDate
  out[38] = childBirthDateKnown && decidedOnKnown ? verdict((childBirthDateWhole && decidedOnWhole && childBirthDate <= decidedOn) || (!(childBirthDateWhole && decidedOnWhole) && numberAt(childBirthDate, 0, 4) <= numberAt(decidedOn, 0, 4))) : 2;
  // adoption-decision/no-adoptive-parent: fatherName, motherName
  out[39] = childName !== "" ? verdict(fatherName !== "" || motherName !== "") : 2;
  // adoption-decision/parent-too-young: fatherBirthDate, childBirthDate
  out[40] = fatherBirthDateKnown && childBirthDateKnown ? verdict(20 <= numberAt(childBirthDate, 0, 4) - numberAt(fatherBirthDate, 0, 4)) : 2;
  // adoption-decision/parent-too-young: motherBirthDate, childBirthDate
  out[41] = motherBirthDateKnown && childBirthDateKnown ? verdict(20 <= numberAt(childBirthDate, 0, 4) - numberAt(motherBirthDate, 0, 4)) : 2;
  // adoption-decision/birth-year-differs-from-id: childBirthDate, childPersonalId
  out[42] = childPersonalIdKnown && childBirthDateKnown ? verdict(1900 + 100 * Math.floor(numberAt(childPersonalId, 3, 4) / 2) + numberAt(childPersonalId, 4, 6) === numberAt(childBirthDate, 0, 4)) : 2;
  // adoption-decision/birth-year-differs-from-id: fatherBirthDate, fatherPersonalId
  out[43] = fatherPersonalIdKnown && fatherBirthDateKnown ? verdict(1900 + 100 * Math.floor(numberAt(fatherPersonalId, 3, 4) / 2) + numberAt(fatherPersonalId, 4, 6) === numberAt(fatherBirthDate, 0, 4)) : 2;
  // adoption-decision/birth-year-differs-from-id: motherBirthDate, motherPersonalId
  out[44] = motherPersonalIdKnown && motherBirthDateKnown ? verdict(1900 + 100 * Math.floor(numberAt(motherPersonalId, 3, 4) / 2) + numberAt(motherPersonalId, 4, 6) === numberAt(motherBirthDate, 0, 4)) : 2;
  // adoption-decision/people-share-id: childPersonalId, fatherPersonalId
  out[45] = fatherPersonalIdKnown && childPersonalIdKnown ? verdict(fatherPersonalId !== childPersonalId) : 2;
  // adoption-decision/people-share-id: childPersonalId, motherPersonalId
  out[46] = motherPersonalIdKnown && childPersonalIdKnown ? verdict(motherPersonalId !== childPersonalId) : 2;
}



function isFather(v: unknown): boolean {
  if (!isObject(v)) return false;
  const { name, birthDate, personalId, residence, ethnicity, nationality } = v;
  return (
    isPersonName(name) &&
    (birthDate === undefined || isPartialDate(birthDate)) &&
    (personalId === undefined || isPersonalId(personalId)) &&
    (residence === undefined || isText(residence, 500)) &&
    (ethnicity === undefined || isText(ethnicity, 100)) &&
    (nationality === undefined || isCountryCode(nationality))
  );
}

function isMother(v: unknown): boolean {
  if (!isObject(v)) return false;
  const { name, birthDate, personalId, residence, ethnicity, nationality } = v;
  return (
    isPersonName(name) &&
    (birthDate === undefined || isPartialDate(birthDate)) &&
    (personalId === undefined || isPersonalId(personalId)) &&
    (residence === undefined || isText(residence, 500)) &&
    (ethnicity === undefined || isText(ethnicity, 100)) &&
    (nationality === undefined || isCountryCode(nationality))
  );
}

function isChild(v: unknown): boolean {
  if (!isObject(v)) return false;
  const { name, birthDate, personalId } = v;
  return (
    isPersonName(name) &&
    (birthDate === undefined || isPartialDate(birthDate)) &&
    (personalId === undefined || isPersonalId(personalId))
  );
}

function isAdoptionDecision(v: unknown): boolean {
  if (!isObject(v)) return false;
  const { number, decidedOn, decidedBy, father, mother, child } = v;
  return (
    isText(number, 100) &&
    isPartialDate(decidedOn) &&
    isText(decidedBy, 100) &&
    (father === undefined || isFather(father)) &&
    (mother === undefined || isMother(mother)) &&
    isChild(child)
  );
}

/** The verdict of the zod schema, without zod. */
export function is(value: unknown): value is AdoptionDecision {
  return isAdoptionDecision(value);
}

function explainFather(v: unknown, at: Path, out: Faults): void {
  if (!out.object(v, at)) return;
  const { name, birthDate, personalId, residence, ethnicity, nationality } = v;
  out.unitOf(name, [...at, "name"], examinePersonName);
  if (birthDate !== undefined) out.unitOf(birthDate, [...at, "birthDate"], examinePartialDate);
  if (personalId !== undefined) out.unitOf(personalId, [...at, "personalId"], examinePersonalId);
  if (residence !== undefined) out.text(residence, [...at, "residence"], 500);
  if (ethnicity !== undefined) out.text(ethnicity, [...at, "ethnicity"], 100);
  if (nationality !== undefined) out.form(nationality, [...at, "nationality"], isCountryCode, "not-a-country-code");
}

function explainMother(v: unknown, at: Path, out: Faults): void {
  if (!out.object(v, at)) return;
  const { name, birthDate, personalId, residence, ethnicity, nationality } = v;
  out.unitOf(name, [...at, "name"], examinePersonName);
  if (birthDate !== undefined) out.unitOf(birthDate, [...at, "birthDate"], examinePartialDate);
  if (personalId !== undefined) out.unitOf(personalId, [...at, "personalId"], examinePersonalId);
  if (residence !== undefined) out.text(residence, [...at, "residence"], 500);
  if (ethnicity !== undefined) out.text(ethnicity, [...at, "ethnicity"], 100);
  if (nationality !== undefined) out.form(nationality, [...at, "nationality"], isCountryCode, "not-a-country-code");
}

function explainChild(v: unknown, at: Path, out: Faults): void {
  if (!out.object(v, at)) return;
  const { name, birthDate, personalId } = v;
  out.unitOf(name, [...at, "name"], examinePersonName);
  if (birthDate !== undefined) out.unitOf(birthDate, [...at, "birthDate"], examinePartialDate);
  if (personalId !== undefined) out.unitOf(personalId, [...at, "personalId"], examinePersonalId);
}

function explainAdoptionDecision(v: unknown, at: Path, out: Faults): void {
  if (!out.object(v, at)) return;
  const { number, decidedOn, decidedBy, father, mother, child } = v;
  out.text(number, [...at, "number"], 100);
  out.unitOf(decidedOn, [...at, "decidedOn"], examinePartialDate);
  out.text(decidedBy, [...at, "decidedBy"], 100);
  if (father !== undefined) explainFather(father, [...at, "father"], out);
  if (mother !== undefined) explainMother(mother, [...at, "mother"], out);
  explainChild(child, [...at, "child"], out);
}

/** Mọi lỗi trong một bản ghi lồng nhau, and where each is; none for what {@link is} accepts. Items past the limit of a list are not looked at. */
export function explain(value: unknown): readonly Fault[] {
  const out = new Faults("adoption-decision");
  explainAdoptionDecision(value, [], out);
  return out.found;
}
