// Generated from rule.ts and schema.ts by `pnpm codegen`. Do not edit.
import type { PlainDate } from "../../../core/plain-date.js";
import { examine as examinePartialDate, is as isPartialDate } from "../../../fields/partial-date/index.js";
import { examine as examinePersonName, is as isPersonName } from "../../../fields/person-name/index.js";
import { findings as examineCivilStatusNumber, is as isCivilStatusNumber, verdicts as civilStatusNumberVerdicts } from "../../../identifiers/civil-status-number/civil-status-number.generated.js";
import { findings as examinePersonalId, is as isPersonalId, verdicts as personalIdVerdicts } from "../../../identifiers/personal-id/personal-id.generated.js";
import { Faults, isObject, isText, type Fault, type Path } from "../../../rules/record-faults.js";
import { atMost, calendarDate, calendarDay, composed, digits, numberAt, verdict } from "../../../rules/record-primitives.js";
import type { RecordStepNote } from "../../../rules/record.js";
import type { GuardianSupervision } from "./schema.js";


/** Các bước, in the order of the verdicts that {@link verdicts} writes. */
export const steps = [
  { code: "civil-status-number/shape", severity: "refuse", dimension: "accuracy", columns: ["number"], jsOnly: false },
  { code: "civil-status-number/zero", severity: "strict", dimension: "accuracy", columns: ["number"], jsOnly: false },
  { code: "civil-status-number/year-in-future", severity: "warning", dimension: "accuracy", columns: ["number"], jsOnly: false },
  { code: "civil-status-number/extract-prefix", severity: "info", dimension: "accuracy", columns: ["number"], jsOnly: false },
  { code: "personal-id/shape", severity: "refuse", dimension: "accuracy", columns: ["personPersonalId"], jsOnly: false },
  { code: "personal-id/unknown-birthplace", severity: "strict", dimension: "accuracy", columns: ["personPersonalId"], jsOnly: false },
  { code: "personal-id/birth-in-future", severity: "warning", dimension: "accuracy", columns: ["personPersonalId"], jsOnly: false },
  { code: "civil-status-number/shape", severity: "refuse", dimension: "accuracy", columns: ["endNumber"], jsOnly: false },
  { code: "civil-status-number/zero", severity: "strict", dimension: "accuracy", columns: ["endNumber"], jsOnly: false },
  { code: "civil-status-number/year-in-future", severity: "warning", dimension: "accuracy", columns: ["endNumber"], jsOnly: false },
  { code: "civil-status-number/extract-prefix", severity: "info", dimension: "accuracy", columns: ["endNumber"], jsOnly: false },
  { code: "guardian-supervision/missing", severity: "refuse", dimension: "completeness", columns: ["number"], jsOnly: false },
  { code: "guardian-supervision/missing", severity: "refuse", dimension: "completeness", columns: ["issuedOn"], jsOnly: false },
  { code: "guardian-supervision/missing", severity: "refuse", dimension: "completeness", columns: ["issuedBy"], jsOnly: false },
  { code: "guardian-supervision/not-a-date", severity: "refuse", dimension: "accuracy", columns: ["issuedOn"], jsOnly: false },
  { code: "guardian-supervision/too-long", severity: "refuse", dimension: "accuracy", columns: ["issuedBy"], jsOnly: false },
  { code: "guardian-supervision/not-a-name", severity: "refuse", dimension: "accuracy", columns: ["personName"], jsOnly: true },
  { code: "guardian-supervision/not-a-date", severity: "refuse", dimension: "accuracy", columns: ["personBirthDate"], jsOnly: false },
  { code: "guardian-supervision/too-long", severity: "refuse", dimension: "accuracy", columns: ["personIdentityPaper"], jsOnly: false },
  { code: "guardian-supervision/too-long", severity: "refuse", dimension: "accuracy", columns: ["personResidence"], jsOnly: false },
  { code: "guardian-supervision/too-long", severity: "refuse", dimension: "accuracy", columns: ["organisationName"], jsOnly: false },
  { code: "guardian-supervision/not-a-date", severity: "refuse", dimension: "accuracy", columns: ["organisationFoundedOn"], jsOnly: false },
  { code: "guardian-supervision/too-long", severity: "refuse", dimension: "accuracy", columns: ["organisationLicence"], jsOnly: false },
  { code: "guardian-supervision/too-long", severity: "refuse", dimension: "accuracy", columns: ["organisationSeat"], jsOnly: false },
  { code: "guardian-supervision/not-a-name", severity: "refuse", dimension: "accuracy", columns: ["organisationRepresentative"], jsOnly: true },
  { code: "guardian-supervision/not-a-date", severity: "refuse", dimension: "accuracy", columns: ["endIssuedOn"], jsOnly: false },
  { code: "guardian-supervision/too-long", severity: "refuse", dimension: "accuracy", columns: ["endIssuedBy"], jsOnly: false },
  { code: "guardian-supervision/too-long", severity: "refuse", dimension: "accuracy", columns: ["endReason"], jsOnly: false },
  { code: "guardian-supervision/not-composed", severity: "warning", dimension: "cleanness", columns: ["issuedBy"], jsOnly: false },
  { code: "guardian-supervision/not-composed", severity: "warning", dimension: "cleanness", columns: ["personIdentityPaper"], jsOnly: false },
  { code: "guardian-supervision/not-composed", severity: "warning", dimension: "cleanness", columns: ["personResidence"], jsOnly: false },
  { code: "guardian-supervision/not-composed", severity: "warning", dimension: "cleanness", columns: ["organisationName"], jsOnly: false },
  { code: "guardian-supervision/not-composed", severity: "warning", dimension: "cleanness", columns: ["organisationLicence"], jsOnly: false },
  { code: "guardian-supervision/not-composed", severity: "warning", dimension: "cleanness", columns: ["organisationSeat"], jsOnly: false },
  { code: "guardian-supervision/not-composed", severity: "warning", dimension: "cleanness", columns: ["endIssuedBy"], jsOnly: false },
  { code: "guardian-supervision/not-composed", severity: "warning", dimension: "cleanness", columns: ["endReason"], jsOnly: false },
  { code: "guardian-supervision/in-future", severity: "refuse", dimension: "accuracy", columns: ["issuedOn"], jsOnly: false },
  { code: "guardian-supervision/in-future", severity: "refuse", dimension: "accuracy", columns: ["personBirthDate"], jsOnly: false },
  { code: "guardian-supervision/in-future", severity: "refuse", dimension: "accuracy", columns: ["organisationFoundedOn"], jsOnly: false },
  { code: "guardian-supervision/in-future", severity: "refuse", dimension: "accuracy", columns: ["endIssuedOn"], jsOnly: false },
  { code: "guardian-supervision/ends-before-start", severity: "refuse", dimension: "consistency", columns: ["endIssuedOn","issuedOn"], jsOnly: false },
  { code: "guardian-supervision/issued-before-founding", severity: "refuse", dimension: "consistency", columns: ["issuedOn","organisationFoundedOn"], jsOnly: false },
  { code: "guardian-supervision/birth-year-differs-from-id", severity: "warning", dimension: "consistency", columns: ["personBirthDate","personPersonalId"], jsOnly: false },
  { code: "guardian-supervision/nobody-supervises", severity: "warning", dimension: "consistency", columns: ["personName","organisationName"], jsOnly: false },
] as const satisfies readonly RecordStepNote[];

/** One verdict a step into `out`: 1 pass, 0 fail, 2 not applicable. `row` holds canonical texts, one a column. */
export function verdicts(row: readonly (string | undefined)[], out: Uint8Array, asOf?: PlainDate): void {
  const number = row[0] ?? "";
  const issuedOn = row[1] ?? "";
  const issuedBy = row[2] ?? "";
  const personName = row[3] ?? "";
  const personBirthDate = row[4] ?? "";
  const personIdentityPaper = row[5] ?? "";
  const personPersonalId = row[6] ?? "";
  const personResidence = row[7] ?? "";
  const organisationName = row[8] ?? "";
  const organisationFoundedOn = row[9] ?? "";
  const organisationLicence = row[10] ?? "";
  const organisationSeat = row[11] ?? "";
  const organisationRepresentative = row[12] ?? "";
  const endNumber = row[13] ?? "";
  const endIssuedOn = row[14] ?? "";
  const endIssuedBy = row[15] ?? "";
  const endReason = row[16] ?? "";
  const issuedOnKnown = calendarDate(issuedOn);
  const personBirthDateKnown = calendarDate(personBirthDate);
  const organisationFoundedOnKnown = calendarDate(organisationFoundedOn);
  const endIssuedOnKnown = calendarDate(endIssuedOn);
  const issuedOnWhole = calendarDay(issuedOn);
  const endIssuedOnWhole = calendarDay(endIssuedOn);
  const organisationFoundedOnWhole = calendarDay(organisationFoundedOn);
  const personPersonalIdKnown = personPersonalId.length === 12 && digits(personPersonalId, 0, 12);
  if (number === "") out.fill(2, 0, 4);
  else civilStatusNumberVerdicts(number, out, 0, asOf);
  if (personPersonalId === "") out.fill(2, 4, 7);
  else personalIdVerdicts(personPersonalId, out, 4, asOf);
  if (endNumber === "") out.fill(2, 7, 11);
  else civilStatusNumberVerdicts(endNumber, out, 7, asOf);
  // guardian-supervision/missing: number
  out[11] = verdict(number !== "");
  // guardian-supervision/missing: issuedOn
  out[12] = verdict(issuedOn !== "");
  // guardian-supervision/missing: issuedBy
  out[13] = verdict(issuedBy !== "");
  // guardian-supervision/not-a-date: issuedOn
  out[14] = issuedOn !== "" ? verdict(issuedOnKnown) : 2;
  // guardian-supervision/too-long: issuedBy
  out[15] = issuedBy !== "" ? verdict(atMost(issuedBy, 100)) : 2;
  // guardian-supervision/not-a-name: personName
  out[16] = personName !== "" ? verdict(isPersonName(personName)) : 2;
  // guardian-supervision/not-a-date: personBirthDate
  out[17] = personBirthDate !== "" ? verdict(personBirthDateKnown) : 2;
  // guardian-supervision/too-long: personIdentityPaper
  out[18] = personIdentityPaper !== "" ? verdict(atMost(personIdentityPaper, 100)) : 2;
  // guardian-supervision/too-long: personResidence
  out[19] = personResidence !== "" ? verdict(atMost(personResidence, 500)) : 2;
  // guardian-supervision/too-long: organisationName
  out[20] = organisationName !== "" ? verdict(atMost(organisationName, 100)) : 2;
  // guardian-supervision/not-a-date: organisationFoundedOn
  out[21] = organisationFoundedOn !== "" ? verdict(organisationFoundedOnKnown) : 2;
  // guardian-supervision/too-long: organisationLicence
  out[22] = organisationLicence !== "" ? verdict(atMost(organisationLicence, 100)) : 2;
  // guardian-supervision/too-long: organisationSeat
  out[23] = organisationSeat !== "" ? verdict(atMost(organisationSeat, 500)) : 2;
  // guardian-supervision/not-a-name: organisationRepresentative
  out[24] = organisationRepresentative !== "" ? verdict(isPersonName(organisationRepresentative)) : 2;
  // guardian-supervision/not-a-date: endIssuedOn
  out[25] = endIssuedOn !== "" ? verdict(endIssuedOnKnown) : 2;
  // guardian-supervision/too-long: endIssuedBy
  out[26] = endIssuedBy !== "" ? verdict(atMost(endIssuedBy, 100)) : 2;
  // guardian-supervision/too-long: endReason
  out[27] = endReason !== "" ? verdict(atMost(endReason, 2000)) : 2;
  // guardian-supervision/not-composed: issuedBy
  out[28] = issuedBy !== "" ? verdict(composed(issuedBy)) : 2;
  // guardian-supervision/not-composed: personIdentityPaper
  out[29] = personIdentityPaper !== "" ? verdict(composed(personIdentityPaper)) : 2;
  // guardian-supervision/not-composed: personResidence
  out[30] = personResidence !== "" ? verdict(composed(personResidence)) : 2;
  // guardian-supervision/not-composed: organisationName
  out[31] = organisationName !== "" ? verdict(composed(organisationName)) : 2;
  // guardian-supervision/not-composed: organisationLicence
  out[32] = organisationLicence !== "" ? verdict(composed(organisationLicence)) : 2;
  // guardian-supervision/not-composed: organisationSeat
  out[33] = organisationSeat !== "" ? verdict(composed(organisationSeat)) : 2;
  // guardian-supervision/not-composed: endIssuedBy
  out[34] = endIssuedBy !== "" ? verdict(composed(endIssuedBy)) : 2;
  // guardian-supervision/not-composed: endReason
  out[35] = endReason !== "" ? verdict(composed(endReason)) : 2;
  // guardian-supervision/in-future: issuedOn
  out[36] = asOf !== undefined && issuedOnKnown ? verdict(issuedOn <= asOf) : 2;
  // guardian-supervision/in-future: personBirthDate
  out[37] = asOf !== undefined && personBirthDateKnown ? verdict(personBirthDate <= asOf) : 2;
  // guardian-supervision/in-future: organisationFoundedOn
  out[38] = asOf !== undefined && organisationFoundedOnKnown ? verdict(organisationFoundedOn <= asOf) : 2;
  // guardian-supervision/in-future: endIssuedOn
  out[39] = asOf !== undefined && endIssuedOnKnown ? verdict(endIssuedOn <= asOf) : 2;
  // guardian-supervision/ends-before-start: endIssuedOn, issuedOn
  out[40] = issuedOnKnown && endIssuedOnKnown ? verdict((issuedOnWhole && endIssuedOnWhole && issuedOn <= endIssuedOn) || (!(issuedOnWhole && endIssuedOnWhole) && numberAt(issuedOn, 0, 4) <= numberAt(endIssuedOn, 0, 4))) : 2;
  // guardian-supervision/issued-before-founding: issuedOn, organisationFoundedOn
  out[41] = organisationFoundedOnKnown && issuedOnKnown ? verdict((organisationFoundedOnWhole && issuedOnWhole && organisationFoundedOn <= issuedOn) || (!(organisationFoundedOnWhole && issuedOnWhole) && numberAt(organisationFoundedOn, 0, 4) <= numberAt(issuedOn, 0, 4))) : 2;
  // guardian-supervision/birth-year-differs-from-id: personBirthDate, personPersonalId
  out[42] = personPersonalIdKnown && personBirthDateKnown ? verdict(1900 + 100 * Math.floor(numberAt(personPersonalId, 3, 4) / 2) + numberAt(personPersonalId, 4, 6) === numberAt(personBirthDate, 0, 4)) : 2;
  // guardian-supervision/nobody-supervises: personName, organisationName
  out[43] = number !== "" ? verdict(personName !== "" || organisationName !== "") : 2;
}



function isPerson(v: unknown): boolean {
  if (!isObject(v)) return false;
  const { name, birthDate, identityPaper, personalId, residence } = v;
  return (
    isPersonName(name) &&
    (birthDate === undefined || isPartialDate(birthDate)) &&
    (identityPaper === undefined || isText(identityPaper, 100)) &&
    (personalId === undefined || isPersonalId(personalId)) &&
    (residence === undefined || isText(residence, 500))
  );
}

function isOrganisation(v: unknown): boolean {
  if (!isObject(v)) return false;
  const { name, foundedOn, licence, seat, representative } = v;
  return (
    isText(name, 100) &&
    (foundedOn === undefined || isPartialDate(foundedOn)) &&
    (licence === undefined || isText(licence, 100)) &&
    (seat === undefined || isText(seat, 500)) &&
    (representative === undefined || isPersonName(representative))
  );
}

function isEnd(v: unknown): boolean {
  if (!isObject(v)) return false;
  const { number, issuedOn, issuedBy, reason } = v;
  return (
    isCivilStatusNumber(number) &&
    isPartialDate(issuedOn) &&
    isText(issuedBy, 100) &&
    (reason === undefined || isText(reason, 2000))
  );
}

function isGuardianSupervision(v: unknown): boolean {
  if (!isObject(v)) return false;
  const { number, issuedOn, issuedBy, person, organisation, end } = v;
  return (
    isCivilStatusNumber(number) &&
    isPartialDate(issuedOn) &&
    isText(issuedBy, 100) &&
    (person === undefined || isPerson(person)) &&
    (organisation === undefined || isOrganisation(organisation)) &&
    (end === undefined || isEnd(end))
  );
}

/** The verdict of the zod schema, without zod. */
export function is(value: unknown): value is GuardianSupervision {
  return isGuardianSupervision(value);
}

function explainPerson(v: unknown, at: Path, out: Faults): void {
  if (!out.object(v, at)) return;
  const { name, birthDate, identityPaper, personalId, residence } = v;
  out.unitOf(name, [...at, "name"], examinePersonName);
  if (birthDate !== undefined) out.unitOf(birthDate, [...at, "birthDate"], examinePartialDate);
  if (identityPaper !== undefined) out.text(identityPaper, [...at, "identityPaper"], 100);
  if (personalId !== undefined) out.unitOf(personalId, [...at, "personalId"], examinePersonalId);
  if (residence !== undefined) out.text(residence, [...at, "residence"], 500);
}

function explainOrganisation(v: unknown, at: Path, out: Faults): void {
  if (!out.object(v, at)) return;
  const { name, foundedOn, licence, seat, representative } = v;
  out.text(name, [...at, "name"], 100);
  if (foundedOn !== undefined) out.unitOf(foundedOn, [...at, "foundedOn"], examinePartialDate);
  if (licence !== undefined) out.text(licence, [...at, "licence"], 100);
  if (seat !== undefined) out.text(seat, [...at, "seat"], 500);
  if (representative !== undefined) out.unitOf(representative, [...at, "representative"], examinePersonName);
}

function explainEnd(v: unknown, at: Path, out: Faults): void {
  if (!out.object(v, at)) return;
  const { number, issuedOn, issuedBy, reason } = v;
  out.unitOf(number, [...at, "number"], examineCivilStatusNumber);
  out.unitOf(issuedOn, [...at, "issuedOn"], examinePartialDate);
  out.text(issuedBy, [...at, "issuedBy"], 100);
  if (reason !== undefined) out.text(reason, [...at, "reason"], 2000);
}

function explainGuardianSupervision(v: unknown, at: Path, out: Faults): void {
  if (!out.object(v, at)) return;
  const { number, issuedOn, issuedBy, person, organisation, end } = v;
  out.unitOf(number, [...at, "number"], examineCivilStatusNumber);
  out.unitOf(issuedOn, [...at, "issuedOn"], examinePartialDate);
  out.text(issuedBy, [...at, "issuedBy"], 100);
  if (person !== undefined) explainPerson(person, [...at, "person"], out);
  if (organisation !== undefined) explainOrganisation(organisation, [...at, "organisation"], out);
  if (end !== undefined) explainEnd(end, [...at, "end"], out);
}

/** Mọi lỗi trong một bản ghi lồng nhau, and where each is; none for what {@link is} accepts. Items past the limit of a list are not looked at. */
export function explain(value: unknown): readonly Fault[] {
  const out = new Faults("guardian-supervision");
  explainGuardianSupervision(value, [], out);
  return out.found;
}
