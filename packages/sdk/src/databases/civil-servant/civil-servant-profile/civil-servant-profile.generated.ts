// Generated from rule.ts and schema.ts by `pnpm codegen`. Do not edit.
import type { PlainDate } from "../../../core/plain-date.js";
import { examine as examinePartialDate, is as isPartialDate } from "../../../fields/partial-date/index.js";
import { examine as examinePersonName, is as isPersonName } from "../../../fields/person-name/index.js";
import { findings as examinePersonalId, is as isPersonalId, verdicts as personalIdVerdicts } from "../../../identifiers/personal-id/personal-id.generated.js";
import { findings as examinePhoneNumber, is as isPhoneNumber, verdicts as phoneNumberVerdicts } from "../../../identifiers/phone-number/phone-number.generated.js";
import { findings as examineSocialInsuranceNumber, is as isSocialInsuranceNumber, verdicts as socialInsuranceNumberVerdicts } from "../../../identifiers/social-insurance-number/social-insurance-number.generated.js";
import { Faults, isObject, isText, type Fault, type Path } from "../../../rules/record-faults.js";
import { atMost, calendarDate, calendarDay, composed, digits, numberAt, verdict } from "../../../rules/record-primitives.js";
import type { RecordStepNote } from "../../../rules/record.js";
import { isDay } from "../../../databases/forms.js";
import type { CivilServantProfile } from "./schema.js";


/** Các bước, in the order of the verdicts that {@link verdicts} writes. */
export const steps = [
  { code: "personal-id/shape", severity: "refuse", dimension: "accuracy", columns: ["personalId"], jsOnly: false },
  { code: "personal-id/unknown-birthplace", severity: "strict", dimension: "accuracy", columns: ["personalId"], jsOnly: false },
  { code: "personal-id/birth-in-future", severity: "warning", dimension: "accuracy", columns: ["personalId"], jsOnly: false },
  { code: "phone-number/shape", severity: "refuse", dimension: "accuracy", columns: ["phone"], jsOnly: false },
  { code: "phone-number/unknown-prefix", severity: "strict", dimension: "accuracy", columns: ["phone"], jsOnly: false },
  { code: "phone-number/unknown-area", severity: "strict", dimension: "accuracy", columns: ["phone"], jsOnly: false },
  { code: "phone-number/old-prefix", severity: "refuse", dimension: "accuracy", columns: ["phone"], jsOnly: false },
  { code: "phone-number/service-number", severity: "refuse", dimension: "accuracy", columns: ["phone"], jsOnly: false },
  { code: "social-insurance-number/shape", severity: "refuse", dimension: "accuracy", columns: ["socialInsuranceNumber"], jsOnly: false },
  { code: "social-insurance-number/replaced", severity: "info", dimension: "accuracy", columns: ["socialInsuranceNumber"], jsOnly: false },
  { code: "social-insurance-number/personal-id-early", severity: "warning", dimension: "accuracy", columns: ["socialInsuranceNumber"], jsOnly: false },
  { code: "social-insurance-number/unknown-birthplace", severity: "strict", dimension: "accuracy", columns: ["socialInsuranceNumber"], jsOnly: false },
  { code: "social-insurance-number/birth-in-future", severity: "warning", dimension: "accuracy", columns: ["socialInsuranceNumber"], jsOnly: false },
  { code: "civil-servant-profile/missing", severity: "refuse", dimension: "completeness", columns: ["employedBy"], jsOnly: false },
  { code: "civil-servant-profile/missing", severity: "refuse", dimension: "completeness", columns: ["personalId"], jsOnly: false },
  { code: "civil-servant-profile/missing", severity: "refuse", dimension: "completeness", columns: ["name"], jsOnly: false },
  { code: "civil-servant-profile/missing", severity: "refuse", dimension: "completeness", columns: ["birthDate"], jsOnly: false },
  { code: "civil-servant-profile/too-long", severity: "refuse", dimension: "accuracy", columns: ["managedBy"], jsOnly: false },
  { code: "civil-servant-profile/too-long", severity: "refuse", dimension: "accuracy", columns: ["employedBy"], jsOnly: false },
  { code: "civil-servant-profile/too-long", severity: "refuse", dimension: "accuracy", columns: ["staffNumber"], jsOnly: false },
  { code: "civil-servant-profile/not-a-name", severity: "refuse", dimension: "accuracy", columns: ["name"], jsOnly: true },
  { code: "civil-servant-profile/unknown-code", severity: "refuse", dimension: "accuracy", columns: ["gender"], jsOnly: false },
  { code: "civil-servant-profile/not-a-date", severity: "refuse", dimension: "accuracy", columns: ["birthDate"], jsOnly: false },
  { code: "civil-servant-profile/too-long", severity: "refuse", dimension: "accuracy", columns: ["ethnicity"], jsOnly: false },
  { code: "civil-servant-profile/too-long", severity: "refuse", dimension: "accuracy", columns: ["religion"], jsOnly: false },
  { code: "civil-servant-profile/not-a-day", severity: "refuse", dimension: "accuracy", columns: ["cardIssuedOn"], jsOnly: false },
  { code: "civil-servant-profile/too-long", severity: "refuse", dimension: "accuracy", columns: ["healthInsuranceNumber"], jsOnly: false },
  { code: "civil-servant-profile/too-long", severity: "refuse", dimension: "accuracy", columns: ["residence"], jsOnly: false },
  { code: "civil-servant-profile/too-long", severity: "refuse", dimension: "accuracy", columns: ["familyBackground"], jsOnly: false },
  { code: "civil-servant-profile/too-long", severity: "refuse", dimension: "accuracy", columns: ["formerOccupation"], jsOnly: false },
  { code: "civil-servant-profile/not-a-date", severity: "refuse", dimension: "accuracy", columns: ["firstRecruitedOn"], jsOnly: false },
  { code: "civil-servant-profile/too-long", severity: "refuse", dimension: "accuracy", columns: ["firstRecruitedBy"], jsOnly: false },
  { code: "civil-servant-profile/not-a-date", severity: "refuse", dimension: "accuracy", columns: ["joinedOn"], jsOnly: false },
  { code: "civil-servant-profile/not-a-date", severity: "refuse", dimension: "accuracy", columns: ["partyJoinedOn"], jsOnly: false },
  { code: "civil-servant-profile/not-a-date", severity: "refuse", dimension: "accuracy", columns: ["partyOfficialOn"], jsOnly: false },
  { code: "civil-servant-profile/not-composed", severity: "warning", dimension: "cleanness", columns: ["managedBy"], jsOnly: false },
  { code: "civil-servant-profile/not-composed", severity: "warning", dimension: "cleanness", columns: ["employedBy"], jsOnly: false },
  { code: "civil-servant-profile/not-composed", severity: "warning", dimension: "cleanness", columns: ["staffNumber"], jsOnly: false },
  { code: "civil-servant-profile/not-composed", severity: "warning", dimension: "cleanness", columns: ["ethnicity"], jsOnly: false },
  { code: "civil-servant-profile/not-composed", severity: "warning", dimension: "cleanness", columns: ["religion"], jsOnly: false },
  { code: "civil-servant-profile/not-composed", severity: "warning", dimension: "cleanness", columns: ["healthInsuranceNumber"], jsOnly: false },
  { code: "civil-servant-profile/not-composed", severity: "warning", dimension: "cleanness", columns: ["residence"], jsOnly: false },
  { code: "civil-servant-profile/not-composed", severity: "warning", dimension: "cleanness", columns: ["familyBackground"], jsOnly: false },
  { code: "civil-servant-profile/not-composed", severity: "warning", dimension: "cleanness", columns: ["formerOccupation"], jsOnly: false },
  { code: "civil-servant-profile/not-composed", severity: "warning", dimension: "cleanness", columns: ["firstRecruitedBy"], jsOnly: false },
  { code: "civil-servant-profile/in-future", severity: "refuse", dimension: "accuracy", columns: ["birthDate"], jsOnly: false },
  { code: "civil-servant-profile/in-future", severity: "refuse", dimension: "accuracy", columns: ["cardIssuedOn"], jsOnly: false },
  { code: "civil-servant-profile/in-future", severity: "refuse", dimension: "accuracy", columns: ["firstRecruitedOn"], jsOnly: false },
  { code: "civil-servant-profile/in-future", severity: "refuse", dimension: "accuracy", columns: ["joinedOn"], jsOnly: false },
  { code: "civil-servant-profile/in-future", severity: "refuse", dimension: "accuracy", columns: ["partyJoinedOn"], jsOnly: false },
  { code: "civil-servant-profile/in-future", severity: "refuse", dimension: "accuracy", columns: ["partyOfficialOn"], jsOnly: false },
  { code: "civil-servant-profile/sex-differs-from-id", severity: "warning", dimension: "consistency", columns: ["gender","personalId"], jsOnly: false },
  { code: "civil-servant-profile/birth-year-differs-from-id", severity: "warning", dimension: "consistency", columns: ["birthDate","personalId"], jsOnly: false },
  { code: "civil-servant-profile/joined-before-recruited", severity: "refuse", dimension: "consistency", columns: ["joinedOn","firstRecruitedOn"], jsOnly: false },
  { code: "civil-servant-profile/official-before-joined", severity: "refuse", dimension: "consistency", columns: ["partyOfficialOn","partyJoinedOn"], jsOnly: false },
] as const satisfies readonly RecordStepNote[];

/** One verdict a step into `out`: 1 pass, 0 fail, 2 not applicable. `row` holds canonical texts, one a column. */
export function verdicts(row: readonly (string | undefined)[], out: Uint8Array, asOf?: PlainDate): void {
  const managedBy = row[0] ?? "";
  const employedBy = row[1] ?? "";
  const staffNumber = row[2] ?? "";
  const personalId = row[3] ?? "";
  const name = row[4] ?? "";
  const gender = row[5] ?? "";
  const birthDate = row[6] ?? "";
  const ethnicity = row[7] ?? "";
  const religion = row[8] ?? "";
  const cardIssuedOn = row[9] ?? "";
  const phone = row[10] ?? "";
  const socialInsuranceNumber = row[11] ?? "";
  const healthInsuranceNumber = row[12] ?? "";
  const residence = row[13] ?? "";
  const familyBackground = row[14] ?? "";
  const formerOccupation = row[15] ?? "";
  const firstRecruitedOn = row[16] ?? "";
  const firstRecruitedBy = row[17] ?? "";
  const joinedOn = row[18] ?? "";
  const partyJoinedOn = row[19] ?? "";
  const partyOfficialOn = row[20] ?? "";
  const birthDateKnown = calendarDate(birthDate);
  const cardIssuedOnWhole = calendarDay(cardIssuedOn);
  const firstRecruitedOnKnown = calendarDate(firstRecruitedOn);
  const joinedOnKnown = calendarDate(joinedOn);
  const partyJoinedOnKnown = calendarDate(partyJoinedOn);
  const partyOfficialOnKnown = calendarDate(partyOfficialOn);
  const personalIdKnown = personalId.length === 12 && digits(personalId, 0, 12);
  const firstRecruitedOnWhole = calendarDay(firstRecruitedOn);
  const joinedOnWhole = calendarDay(joinedOn);
  const partyJoinedOnWhole = calendarDay(partyJoinedOn);
  const partyOfficialOnWhole = calendarDay(partyOfficialOn);
  if (personalId === "") out.fill(2, 0, 3);
  else personalIdVerdicts(personalId, out, 0, asOf);
  if (phone === "") out.fill(2, 3, 8);
  else phoneNumberVerdicts(phone, out, 3, asOf);
  if (socialInsuranceNumber === "") out.fill(2, 8, 13);
  else socialInsuranceNumberVerdicts(socialInsuranceNumber, out, 8, asOf);
  // civil-servant-profile/missing: employedBy
  out[13] = verdict(employedBy !== "");
  // civil-servant-profile/missing: personalId
  out[14] = verdict(personalId !== "");
  // civil-servant-profile/missing: name
  out[15] = verdict(name !== "");
  // civil-servant-profile/missing: birthDate
  out[16] = verdict(birthDate !== "");
  // civil-servant-profile/too-long: managedBy
  out[17] = managedBy !== "" ? verdict(atMost(managedBy, 100)) : 2;
  // civil-servant-profile/too-long: employedBy
  out[18] = employedBy !== "" ? verdict(atMost(employedBy, 100)) : 2;
  // civil-servant-profile/too-long: staffNumber
  out[19] = staffNumber !== "" ? verdict(atMost(staffNumber, 100)) : 2;
  // civil-servant-profile/not-a-name: name
  out[20] = name !== "" ? verdict(isPersonName(name)) : 2;
  // civil-servant-profile/unknown-code: gender
  out[21] = gender !== "" ? verdict(gender === "0" || gender === "1" || gender === "2") : 2;
  // civil-servant-profile/not-a-date: birthDate
  out[22] = birthDate !== "" ? verdict(birthDateKnown) : 2;
  // civil-servant-profile/too-long: ethnicity
  out[23] = ethnicity !== "" ? verdict(atMost(ethnicity, 100)) : 2;
  // civil-servant-profile/too-long: religion
  out[24] = religion !== "" ? verdict(atMost(religion, 100)) : 2;
  // civil-servant-profile/not-a-day: cardIssuedOn
  out[25] = cardIssuedOn !== "" ? verdict(cardIssuedOnWhole) : 2;
  // civil-servant-profile/too-long: healthInsuranceNumber
  out[26] = healthInsuranceNumber !== "" ? verdict(atMost(healthInsuranceNumber, 100)) : 2;
  // civil-servant-profile/too-long: residence
  out[27] = residence !== "" ? verdict(atMost(residence, 500)) : 2;
  // civil-servant-profile/too-long: familyBackground
  out[28] = familyBackground !== "" ? verdict(atMost(familyBackground, 100)) : 2;
  // civil-servant-profile/too-long: formerOccupation
  out[29] = formerOccupation !== "" ? verdict(atMost(formerOccupation, 100)) : 2;
  // civil-servant-profile/not-a-date: firstRecruitedOn
  out[30] = firstRecruitedOn !== "" ? verdict(firstRecruitedOnKnown) : 2;
  // civil-servant-profile/too-long: firstRecruitedBy
  out[31] = firstRecruitedBy !== "" ? verdict(atMost(firstRecruitedBy, 100)) : 2;
  // civil-servant-profile/not-a-date: joinedOn
  out[32] = joinedOn !== "" ? verdict(joinedOnKnown) : 2;
  // civil-servant-profile/not-a-date: partyJoinedOn
  out[33] = partyJoinedOn !== "" ? verdict(partyJoinedOnKnown) : 2;
  // civil-servant-profile/not-a-date: partyOfficialOn
  out[34] = partyOfficialOn !== "" ? verdict(partyOfficialOnKnown) : 2;
  // civil-servant-profile/not-composed: managedBy
  out[35] = managedBy !== "" ? verdict(composed(managedBy)) : 2;
  // civil-servant-profile/not-composed: employedBy
  out[36] = employedBy !== "" ? verdict(composed(employedBy)) : 2;
  // civil-servant-profile/not-composed: staffNumber
  out[37] = staffNumber !== "" ? verdict(composed(staffNumber)) : 2;
  // civil-servant-profile/not-composed: ethnicity
  out[38] = ethnicity !== "" ? verdict(composed(ethnicity)) : 2;
  // civil-servant-profile/not-composed: religion
  out[39] = religion !== "" ? verdict(composed(religion)) : 2;
  // civil-servant-profile/not-composed: healthInsuranceNumber
  out[40] = healthInsuranceNumber !== "" ? verdict(composed(healthInsuranceNumber)) : 2;
  // civil-servant-profile/not-composed: residence
  out[41] = residence !== "" ? verdict(composed(residence)) : 2;
  // civil-servant-profile/not-composed: familyBackground
  out[42] = familyBackground !== "" ? verdict(composed(familyBackground)) : 2;
  // civil-servant-profile/not-composed: formerOccupation
  out[43] = formerOccupation !== "" ? verdict(composed(formerOccupation)) : 2;
  // civil-servant-profile/not-composed: firstRecruitedBy
  out[44] = firstRecruitedBy !== "" ? verdict(composed(firstRecruitedBy)) : 2;
  // civil-servant-profile/in-future: birthDate
  out[45] = asOf !== undefined && birthDateKnown ? verdict(birthDate <= asOf) : 2;
  // civil-servant-profile/in-future: cardIssuedOn
  out[46] = asOf !== undefined && cardIssuedOnWhole ? verdict(cardIssuedOn <= asOf) : 2;
  // civil-servant-profile/in-future: firstRecruitedOn
  out[47] = asOf !== undefined && firstRecruitedOnKnown ? verdict(firstRecruitedOn <= asOf) : 2;
  // civil-servant-profile/in-future: joinedOn
  out[48] = asOf !== undefined && joinedOnKnown ? verdict(joinedOn <= asOf) : 2;
  // civil-servant-profile/in-future: partyJoinedOn
  out[49] = asOf !== undefined && partyJoinedOnKnown ? verdict(partyJoinedOn <= asOf) : 2;
  // civil-servant-profile/in-future: partyOfficialOn
  out[50] = asOf !== undefined && partyOfficialOnKnown ? verdict(partyOfficialOn <= asOf) : 2;
  // civil-servant-profile/sex-differs-from-id: gender, personalId
  out[51] = personalIdKnown && (gender === "1" || gender === "2") ? verdict(numberAt(personalId, 3, 4) % 2 === numberAt(gender, 0, 1) - 1) : 2;
  // civil-servant-profile/birth-year-differs-from-id: birthDate, personalId
  out[52] = personalIdKnown && birthDateKnown ? verdict(1900 + 100 * Math.floor(numberAt(personalId, 3, 4) / 2) + numberAt(personalId, 4, 6) === numberAt(birthDate, 0, 4)) : 2;
  // civil-servant-profile/joined-before-recruited: joinedOn, firstRecruitedOn
  out[53] = firstRecruitedOnKnown && joinedOnKnown ? verdict((firstRecruitedOnWhole && joinedOnWhole && firstRecruitedOn <= joinedOn) || (!(firstRecruitedOnWhole && joinedOnWhole) && numberAt(firstRecruitedOn, 0, 4) <= numberAt(joinedOn, 0, 4))) : 2;
  // civil-servant-profile/official-before-joined: partyOfficialOn, partyJoinedOn
  out[54] = partyJoinedOnKnown && partyOfficialOnKnown ? verdict((partyJoinedOnWhole && partyOfficialOnWhole && partyJoinedOn <= partyOfficialOn) || (!(partyJoinedOnWhole && partyOfficialOnWhole) && numberAt(partyJoinedOn, 0, 4) <= numberAt(partyOfficialOn, 0, 4))) : 2;
}

const genderCodes = ["0","1","2"];

function isAwardsItem(v: unknown): boolean {
  if (!isObject(v)) return false;
  const { content, on } = v;
  return (
    isText(content, 2000) &&
    (on === undefined || isPartialDate(on))
  );
}

function isAwards(v: unknown): boolean {
  if (!Array.isArray(v) || v.length > 100) return false;
  for (let i = 0; i < v.length; i++) if (!isAwardsItem(v[i])) return false;
  return true;
}

function isCareerItem(v: unknown): boolean {
  if (!isObject(v)) return false;
  const { unit, title, from, to } = v;
  return (
    isText(unit, 100) &&
    (title === undefined || isText(title, 100)) &&
    (from === undefined || isPartialDate(from)) &&
    (to === undefined || isPartialDate(to))
  );
}

function isCareer(v: unknown): boolean {
  if (!Array.isArray(v) || v.length > 100) return false;
  for (let i = 0; i < v.length; i++) if (!isCareerItem(v[i])) return false;
  return true;
}

function isTrainingItem(v: unknown): boolean {
  if (!isObject(v)) return false;
  const { kind, school, from, to } = v;
  return (
    isText(kind, 100) &&
    (school === undefined || isText(school, 100)) &&
    (from === undefined || isPartialDate(from)) &&
    (to === undefined || isPartialDate(to))
  );
}

function isTraining(v: unknown): boolean {
  if (!Array.isArray(v) || v.length > 100) return false;
  for (let i = 0; i < v.length; i++) if (!isTrainingItem(v[i])) return false;
  return true;
}

function isForeignRelationsItem(v: unknown): boolean {
  if (!isObject(v)) return false;
  const { content } = v;
  return (
    isText(content, 2000)
  );
}

function isForeignRelations(v: unknown): boolean {
  if (!Array.isArray(v) || v.length > 100) return false;
  for (let i = 0; i < v.length; i++) if (!isForeignRelationsItem(v[i])) return false;
  return true;
}

function isCivilServantProfile(v: unknown): boolean {
  if (!isObject(v)) return false;
  const { managedBy, employedBy, staffNumber, personalId, name, gender, birthDate, ethnicity, religion, cardIssuedOn, phone, socialInsuranceNumber, healthInsuranceNumber, residence, familyBackground, formerOccupation, firstRecruitedOn, firstRecruitedBy, joinedOn, partyJoinedOn, partyOfficialOn, awards, career, training, foreignRelations } = v;
  return (
    (managedBy === undefined || isText(managedBy, 100)) &&
    isText(employedBy, 100) &&
    (staffNumber === undefined || isText(staffNumber, 100)) &&
    isPersonalId(personalId) &&
    isPersonName(name) &&
    (gender === undefined || gender === "0" || gender === "1" || gender === "2") &&
    isPartialDate(birthDate) &&
    (ethnicity === undefined || isText(ethnicity, 100)) &&
    (religion === undefined || isText(religion, 100)) &&
    (cardIssuedOn === undefined || isDay(cardIssuedOn)) &&
    (phone === undefined || isPhoneNumber(phone)) &&
    (socialInsuranceNumber === undefined || isSocialInsuranceNumber(socialInsuranceNumber)) &&
    (healthInsuranceNumber === undefined || isText(healthInsuranceNumber, 100)) &&
    (residence === undefined || isText(residence, 500)) &&
    (familyBackground === undefined || isText(familyBackground, 100)) &&
    (formerOccupation === undefined || isText(formerOccupation, 100)) &&
    (firstRecruitedOn === undefined || isPartialDate(firstRecruitedOn)) &&
    (firstRecruitedBy === undefined || isText(firstRecruitedBy, 100)) &&
    (joinedOn === undefined || isPartialDate(joinedOn)) &&
    (partyJoinedOn === undefined || isPartialDate(partyJoinedOn)) &&
    (partyOfficialOn === undefined || isPartialDate(partyOfficialOn)) &&
    isAwards(awards) &&
    isCareer(career) &&
    isTraining(training) &&
    isForeignRelations(foreignRelations)
  );
}

/** The verdict of the zod schema, without zod. */
export function is(value: unknown): value is CivilServantProfile {
  return isCivilServantProfile(value);
}

function explainAwardsItem(v: unknown, at: Path, out: Faults): void {
  if (!out.object(v, at)) return;
  const { content, on } = v;
  out.text(content, [...at, "content"], 2000);
  if (on !== undefined) out.unitOf(on, [...at, "on"], examinePartialDate);
}

function explainAwards(v: unknown, at: Path, out: Faults): void {
  if (!out.list(v, at, 0, 100)) return;
  for (let i = 0; i < v.length && i < 100; i++) explainAwardsItem(v[i], [...at, i], out);
}

function explainCareerItem(v: unknown, at: Path, out: Faults): void {
  if (!out.object(v, at)) return;
  const { unit, title, from, to } = v;
  out.text(unit, [...at, "unit"], 100);
  if (title !== undefined) out.text(title, [...at, "title"], 100);
  if (from !== undefined) out.unitOf(from, [...at, "from"], examinePartialDate);
  if (to !== undefined) out.unitOf(to, [...at, "to"], examinePartialDate);
}

function explainCareer(v: unknown, at: Path, out: Faults): void {
  if (!out.list(v, at, 0, 100)) return;
  for (let i = 0; i < v.length && i < 100; i++) explainCareerItem(v[i], [...at, i], out);
}

function explainTrainingItem(v: unknown, at: Path, out: Faults): void {
  if (!out.object(v, at)) return;
  const { kind, school, from, to } = v;
  out.text(kind, [...at, "kind"], 100);
  if (school !== undefined) out.text(school, [...at, "school"], 100);
  if (from !== undefined) out.unitOf(from, [...at, "from"], examinePartialDate);
  if (to !== undefined) out.unitOf(to, [...at, "to"], examinePartialDate);
}

function explainTraining(v: unknown, at: Path, out: Faults): void {
  if (!out.list(v, at, 0, 100)) return;
  for (let i = 0; i < v.length && i < 100; i++) explainTrainingItem(v[i], [...at, i], out);
}

function explainForeignRelationsItem(v: unknown, at: Path, out: Faults): void {
  if (!out.object(v, at)) return;
  const { content } = v;
  out.text(content, [...at, "content"], 2000);
}

function explainForeignRelations(v: unknown, at: Path, out: Faults): void {
  if (!out.list(v, at, 0, 100)) return;
  for (let i = 0; i < v.length && i < 100; i++) explainForeignRelationsItem(v[i], [...at, i], out);
}

function explainCivilServantProfile(v: unknown, at: Path, out: Faults): void {
  if (!out.object(v, at)) return;
  const { managedBy, employedBy, staffNumber, personalId, name, gender, birthDate, ethnicity, religion, cardIssuedOn, phone, socialInsuranceNumber, healthInsuranceNumber, residence, familyBackground, formerOccupation, firstRecruitedOn, firstRecruitedBy, joinedOn, partyJoinedOn, partyOfficialOn, awards, career, training, foreignRelations } = v;
  if (managedBy !== undefined) out.text(managedBy, [...at, "managedBy"], 100);
  out.text(employedBy, [...at, "employedBy"], 100);
  if (staffNumber !== undefined) out.text(staffNumber, [...at, "staffNumber"], 100);
  out.unitOf(personalId, [...at, "personalId"], examinePersonalId);
  out.unitOf(name, [...at, "name"], examinePersonName);
  if (gender !== undefined) out.code(gender, [...at, "gender"], genderCodes);
  out.unitOf(birthDate, [...at, "birthDate"], examinePartialDate);
  if (ethnicity !== undefined) out.text(ethnicity, [...at, "ethnicity"], 100);
  if (religion !== undefined) out.text(religion, [...at, "religion"], 100);
  if (cardIssuedOn !== undefined) out.form(cardIssuedOn, [...at, "cardIssuedOn"], isDay, "not-a-day");
  if (phone !== undefined) out.unitOf(phone, [...at, "phone"], examinePhoneNumber);
  if (socialInsuranceNumber !== undefined) out.unitOf(socialInsuranceNumber, [...at, "socialInsuranceNumber"], examineSocialInsuranceNumber);
  if (healthInsuranceNumber !== undefined) out.text(healthInsuranceNumber, [...at, "healthInsuranceNumber"], 100);
  if (residence !== undefined) out.text(residence, [...at, "residence"], 500);
  if (familyBackground !== undefined) out.text(familyBackground, [...at, "familyBackground"], 100);
  if (formerOccupation !== undefined) out.text(formerOccupation, [...at, "formerOccupation"], 100);
  if (firstRecruitedOn !== undefined) out.unitOf(firstRecruitedOn, [...at, "firstRecruitedOn"], examinePartialDate);
  if (firstRecruitedBy !== undefined) out.text(firstRecruitedBy, [...at, "firstRecruitedBy"], 100);
  if (joinedOn !== undefined) out.unitOf(joinedOn, [...at, "joinedOn"], examinePartialDate);
  if (partyJoinedOn !== undefined) out.unitOf(partyJoinedOn, [...at, "partyJoinedOn"], examinePartialDate);
  if (partyOfficialOn !== undefined) out.unitOf(partyOfficialOn, [...at, "partyOfficialOn"], examinePartialDate);
  explainAwards(awards, [...at, "awards"], out);
  explainCareer(career, [...at, "career"], out);
  explainTraining(training, [...at, "training"], out);
  explainForeignRelations(foreignRelations, [...at, "foreignRelations"], out);
}

/** Mọi lỗi trong một bản ghi lồng nhau, and where each is; none for what {@link is} accepts. Items past the limit of a list are not looked at. */
export function explain(value: unknown): readonly Fault[] {
  const out = new Faults("civil-servant-profile");
  explainCivilServantProfile(value, [], out);
  return out.found;
}
