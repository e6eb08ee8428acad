// Generated from rule.ts and schema.ts by `pnpm codegen`. Do not edit.
import type { PlainDate } from "../../../core/plain-date.js";
import { examine as examinePartialDate, is as isPartialDate } from "../../../fields/partial-date/index.js";
import { examine as examinePersonName, is as isPersonName } from "../../../fields/person-name/index.js";
import { findings as examinePersonalId, is as isPersonalId, verdicts as personalIdVerdicts } from "../../../identifiers/personal-id/personal-id.generated.js";
import { findings as examinePhoneNumber, is as isPhoneNumber, verdicts as phoneNumberVerdicts } from "../../../identifiers/phone-number/phone-number.generated.js";
import { Faults, isObject, isText, type Fault, type Path } from "../../../rules/record-faults.js";
import { atMost, calendarDate, calendarDay, composed, digits, numberAt, verdict } from "../../../rules/record-primitives.js";
import type { RecordStepNote } from "../../../rules/record.js";
import { isCountryCode, isDay, isNineDigits, isReference } from "../../../databases/forms.js";
import type { IdentityRecord } from "./schema.js";


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
  { code: "identity-record/missing", severity: "refuse", dimension: "completeness", columns: ["personalId"], jsOnly: false },
  { code: "identity-record/missing", severity: "refuse", dimension: "completeness", columns: ["birthName"], jsOnly: false },
  { code: "identity-record/missing", severity: "refuse", dimension: "completeness", columns: ["birthDate"], jsOnly: false },
  { code: "identity-record/missing", severity: "refuse", dimension: "completeness", columns: ["gender"], jsOnly: false },
  { code: "identity-record/missing", severity: "refuse", dimension: "completeness", columns: ["ethnicity"], jsOnly: false },
  { code: "identity-record/missing", severity: "refuse", dimension: "completeness", columns: ["nationalities"], jsOnly: false },
  { code: "identity-record/not-a-name", severity: "refuse", dimension: "accuracy", columns: ["birthName"], jsOnly: true },
  { code: "identity-record/not-a-name", severity: "refuse", dimension: "accuracy", columns: ["otherNames"], jsOnly: true },
  { code: "identity-record/not-a-date", severity: "refuse", dimension: "accuracy", columns: ["birthDate"], jsOnly: false },
  { code: "identity-record/unknown-code", severity: "refuse", dimension: "accuracy", columns: ["gender"], jsOnly: false },
  { code: "identity-record/too-long", severity: "refuse", dimension: "accuracy", columns: ["birthPlace"], jsOnly: false },
  { code: "identity-record/too-long", severity: "refuse", dimension: "accuracy", columns: ["birthRegistrationPlace"], jsOnly: false },
  { code: "identity-record/too-long", severity: "refuse", dimension: "accuracy", columns: ["hometown"], jsOnly: false },
  { code: "identity-record/too-long", severity: "refuse", dimension: "accuracy", columns: ["ethnicity"], jsOnly: false },
  { code: "identity-record/too-long", severity: "refuse", dimension: "accuracy", columns: ["religion"], jsOnly: false },
  { code: "identity-record/not-a-country-code", severity: "refuse", dimension: "accuracy", columns: ["nationalities"], jsOnly: false },
  { code: "identity-record/unknown-code", severity: "refuse", dimension: "accuracy", columns: ["bloodType"], jsOnly: false },
  { code: "identity-record/not-nine-digits", severity: "refuse", dimension: "accuracy", columns: ["oldIdNumber"], jsOnly: false },
  { code: "identity-record/not-a-day", severity: "refuse", dimension: "accuracy", columns: ["cardIssuedOn"], jsOnly: false },
  { code: "identity-record/too-long", severity: "refuse", dimension: "accuracy", columns: ["cardIssuedBy"], jsOnly: false },
  { code: "identity-record/not-a-day", severity: "refuse", dimension: "accuracy", columns: ["cardExpiresOn"], jsOnly: false },
  { code: "identity-record/too-long", severity: "refuse", dimension: "accuracy", columns: ["permanentResidence"], jsOnly: false },
  { code: "identity-record/too-long", severity: "refuse", dimension: "accuracy", columns: ["temporaryResidence"], jsOnly: false },
  { code: "identity-record/too-long", severity: "refuse", dimension: "accuracy", columns: ["currentResidence"], jsOnly: false },
  { code: "identity-record/not-a-date", severity: "refuse", dimension: "accuracy", columns: ["diedOrMissingOn"], jsOnly: false },
  { code: "identity-record/too-long", severity: "refuse", dimension: "accuracy", columns: ["identifyingFeatures"], jsOnly: false },
  { code: "identity-record/not-a-reference", severity: "refuse", dimension: "accuracy", columns: ["biometricsFace"], jsOnly: false },
  { code: "identity-record/not-a-reference", severity: "refuse", dimension: "accuracy", columns: ["biometricsFingerprints"], jsOnly: false },
  { code: "identity-record/not-a-reference", severity: "refuse", dimension: "accuracy", columns: ["biometricsIris"], jsOnly: false },
  { code: "identity-record/not-a-reference", severity: "refuse", dimension: "accuracy", columns: ["biometricsDna"], jsOnly: false },
  { code: "identity-record/not-a-reference", severity: "refuse", dimension: "accuracy", columns: ["biometricsVoice"], jsOnly: false },
  { code: "identity-record/too-long", severity: "refuse", dimension: "accuracy", columns: ["occupation"], jsOnly: false },
  { code: "identity-record/unknown-code", severity: "refuse", dimension: "accuracy", columns: ["eidLocked"], jsOnly: false },
  { code: "identity-record/unknown-code", severity: "refuse", dimension: "accuracy", columns: ["eidLevel"], jsOnly: false },
  { code: "identity-record/not-composed", severity: "warning", dimension: "cleanness", columns: ["birthPlace"], jsOnly: false },
  { code: "identity-record/not-composed", severity: "warning", dimension: "cleanness", columns: ["birthRegistrationPlace"], jsOnly: false },
  { code: "identity-record/not-composed", severity: "warning", dimension: "cleanness", columns: ["hometown"], jsOnly: false },
  { code: "identity-record/not-composed", severity: "warning", dimension: "cleanness", columns: ["ethnicity"], jsOnly: false },
  { code: "identity-record/not-composed", severity: "warning", dimension: "cleanness", columns: ["religion"], jsOnly: false },
  { code: "identity-record/not-composed", severity: "warning", dimension: "cleanness", columns: ["cardIssuedBy"], jsOnly: false },
  { code: "identity-record/not-composed", severity: "warning", dimension: "cleanness", columns: ["permanentResidence"], jsOnly: false },
  { code: "identity-record/not-composed", severity: "warning", dimension: "cleanness", columns: ["temporaryResidence"], jsOnly: false },
  { code: "identity-record/not-composed", severity: "warning", dimension: "cleanness", columns: ["currentResidence"], jsOnly: false },
  { code: "identity-record/not-composed", severity: "warning", dimension: "cleanness", columns: ["identifyingFeatures"], jsOnly: false },
  { code: "identity-record/not-composed", severity: "warning", dimension: "cleanness", columns: ["occupation"], jsOnly: false },
  { code: "identity-record/in-future", severity: "refuse", dimension: "accuracy", columns: ["birthDate"], jsOnly: false },
  { code: "identity-record/in-future", severity: "refuse", dimension: "accuracy", columns: ["cardIssuedOn"], jsOnly: false },
  { code: "identity-record/in-future", severity: "refuse", dimension: "accuracy", columns: ["diedOrMissingOn"], jsOnly: false },
  { code: "identity-record/sex-differs-from-id", severity: "warning", dimension: "consistency", columns: ["gender","personalId"], jsOnly: false },
  { code: "identity-record/birth-year-differs-from-id", severity: "warning", dimension: "consistency", columns: ["birthDate","personalId"], jsOnly: false },
  { code: "identity-record/issued-before-birth", severity: "refuse", dimension: "consistency", columns: ["cardIssuedOn","birthDate"], jsOnly: false },
  { code: "identity-record/died-before-birth", severity: "refuse", dimension: "consistency", columns: ["diedOrMissingOn","birthDate"], jsOnly: false },
  { code: "identity-record/expires-before-issue", severity: "refuse", dimension: "consistency", columns: ["cardExpiresOn","cardIssuedOn"], jsOnly: false },
] as const satisfies readonly RecordStepNote[];

/** One verdict a step into `out`: 1 pass, 0 fail, 2 not applicable. `row` holds canonical texts, one a column. */
export function verdicts(row: readonly (string | undefined)[], out: Uint8Array, asOf?: PlainDate): void {
  const personalId = row[0] ?? "";
  const birthName = row[1] ?? "";
  const otherNames = row[2] ?? "";
  const birthDate = row[3] ?? "";
  const gender = row[4] ?? "";
  const birthPlace = row[5] ?? "";
  const birthRegistrationPlace = row[6] ?? "";
  const hometown = row[7] ?? "";
  const ethnicity = row[8] ?? "";
  const religion = row[9] ?? "";
  const nationalities = row[10] ?? "";
  const bloodType = row[11] ?? "";
  const oldIdNumber = row[12] ?? "";
  const cardIssuedOn = row[13] ?? "";
  const cardIssuedBy = row[14] ?? "";
  const cardExpiresOn = row[15] ?? "";
  const permanentResidence = row[16] ?? "";
  const temporaryResidence = row[17] ?? "";
  const currentResidence = row[18] ?? "";
  const diedOrMissingOn = row[19] ?? "";
  const phone = row[20] ?? "";
  const identifyingFeatures = row[21] ?? "";
  const biometricsFace = row[22] ?? "";
  const biometricsFingerprints = row[23] ?? "";
  const biometricsIris = row[24] ?? "";
  const biometricsDna = row[25] ?? "";
  const biometricsVoice = row[26] ?? "";
  const occupation = row[27] ?? "";
  const eidLocked = row[28] ?? "";
  const eidLevel = row[29] ?? "";
  const birthDateKnown = calendarDate(birthDate);
  const cardIssuedOnWhole = calendarDay(cardIssuedOn);
  const cardExpiresOnWhole = calendarDay(cardExpiresOn);
  const diedOrMissingOnKnown = calendarDate(diedOrMissingOn);
  const personalIdKnown = personalId.length === 12 && digits(personalId, 0, 12);
  const cardIssuedOnKnown = calendarDate(cardIssuedOn);
  const birthDateWhole = calendarDay(birthDate);
  const diedOrMissingOnWhole = calendarDay(diedOrMissingOn);
  if (personalId === "") out.fill(2, 0, 3);
  else personalIdVerdicts(personalId, out, 0, asOf);
  if (phone === "") out.fill(2, 3, 8);
  else phoneNumberVerdicts(phone, out, 3, asOf);
  // identity-record/missing: personalId
  out[8] = verdict(personalId !== "");
  // identity-record/missing: birthName
  out[9] = verdict(birthName !== "");
  // identity-record/missing: birthDate
  out[10] = verdict(birthDate !== "");
  // identity-record/missing: gender
  out[11] = verdict(gender !== "");
  // identity-record/missing: ethnicity
  out[12] = verdict(ethnicity !== "");
  // identity-record/missing: nationalities
  out[13] = verdict(nationalities !== "");
  // identity-record/not-a-name: birthName
  out[14] = birthName !== "" ? verdict(isPersonName(birthName)) : 2;
  // identity-record/not-a-name: otherNames
  out[15] = otherNames !== "" ? verdict(isPersonName(otherNames)) : 2;
  // identity-record/not-a-date: birthDate
  out[16] = birthDate !== "" ? verdict(birthDateKnown) : 2;
  // identity-record/unknown-code: gender
  out[17] = gender !== "" ? verdict(gender === "0" || gender === "1" || gender === "2") : 2;
  // identity-record/too-long: birthPlace
  out[18] = birthPlace !== "" ? verdict(atMost(birthPlace, 500)) : 2;
  // identity-record/too-long: birthRegistrationPlace
  out[19] = birthRegistrationPlace !== "" ? verdict(atMost(birthRegistrationPlace, 500)) : 2;
  // identity-record/too-long: hometown
  out[20] = hometown !== "" ? verdict(atMost(hometown, 500)) : 2;
  // identity-record/too-long: ethnicity
  out[21] = ethnicity !== "" ? verdict(atMost(ethnicity, 100)) : 2;
  // identity-record/too-long: religion
  out[22] = religion !== "" ? verdict(atMost(religion, 100)) : 2;
  // identity-record/not-a-country-code: nationalities
  out[23] = nationalities !== "" ? verdict(/^(?:[A-Z]{2})$/u.test(nationalities)) : 2;
  // identity-record/unknown-code: bloodType
  out[24] = bloodType !== "" ? verdict(bloodType === "00" || bloodType === "01" || bloodType === "02" || bloodType === "03" || bloodType === "04") : 2;
  // identity-record/not-nine-digits: oldIdNumber
  out[25] = oldIdNumber !== "" ? verdict(oldIdNumber.length === 9 && digits(oldIdNumber, 0, 9)) : 2;
  // identity-record/not-a-day: cardIssuedOn
  out[26] = cardIssuedOn !== "" ? verdict(cardIssuedOnWhole) : 2;
  // identity-record/too-long: cardIssuedBy
  out[27] = cardIssuedBy !== "" ? verdict(atMost(cardIssuedBy, 100)) : 2;
  // identity-record/not-a-day: cardExpiresOn
  out[28] = cardExpiresOn !== "" ? verdict(cardExpiresOnWhole) : 2;
  // identity-record/too-long: permanentResidence
  out[29] = permanentResidence !== "" ? verdict(atMost(permanentResidence, 500)) : 2;
  // identity-record/too-long: temporaryResidence
  out[30] = temporaryResidence !== "" ? verdict(atMost(temporaryResidence, 500)) : 2;
  // identity-record/too-long: currentResidence
  out[31] = currentResidence !== "" ? verdict(atMost(currentResidence, 500)) : 2;
  // identity-record/not-a-date: diedOrMissingOn
  out[32] = diedOrMissingOn !== "" ? verdict(diedOrMissingOnKnown) : 2;
  // identity-record/too-long: identifyingFeatures
  out[33] = identifyingFeatures !== "" ? verdict(atMost(identifyingFeatures, 2000)) : 2;
  // identity-record/not-a-reference: biometricsFace
  out[34] = biometricsFace !== "" ? verdict(/^(?:ref:[0-9A-Za-z:_-]{1,90})$/u.test(biometricsFace)) : 2;
  // identity-record/not-a-reference: biometricsFingerprints
  out[35] = biometricsFingerprints !== "" ? verdict(/^(?:ref:[0-9A-Za-z:_-]{1,90})$/u.test(biometricsFingerprints)) : 2;
  // identity-record/not-a-reference: biometricsIris
  out[36] = biometricsIris !== "" ? verdict(/^(?:ref:[0-9A-Za-z:_-]{1,90})$/u.test(biometricsIris)) : 2;
  // identity-record/not-a-reference: biometricsDna
  out[37] = biometricsDna !== "" ? verdict(/^(?:ref:[0-9A-Za-z:_-]{1,90})$/u.test(biometricsDna)) : 2;
  // identity-record/not-a-reference: biometricsVoice
  out[38] = biometricsVoice !== "" ? verdict(/^(?:ref:[0-9A-Za-z:_-]{1,90})$/u.test(biometricsVoice)) : 2;
  // identity-record/too-long: occupation
  out[39] = occupation !== "" ? verdict(atMost(occupation, 100)) : 2;
  // identity-record/unknown-code: eidLocked
  out[40] = eidLocked !== "" ? verdict(eidLocked === "true" || eidLocked === "false") : 2;
  // identity-record/unknown-code: eidLevel
  out[41] = eidLevel !== "" ? verdict(eidLevel === "1" || eidLevel === "2") : 2;
  // identity-record/not-composed: birthPlace
  out[42] = birthPlace !== "" ? verdict(composed(birthPlace)) : 2;
  // identity-record/not-composed: birthRegistrationPlace
  out[43] = birthRegistrationPlace !== "" ? verdict(composed(birthRegistrationPlace)) : 2;
  // identity-record/not-composed: hometown
  out[44] = hometown !== "" ? verdict(composed(hometown)) : 2;
  // identity-record/not-composed: ethnicity
  out[45] = ethnicity !== "" ? verdict(composed(ethnicity)) : 2;
  // identity-record/not-composed: religion
  out[46] = religion !== "" ? verdict(composed(religion)) : 2;
  // identity-record/not-composed: cardIssuedBy
  out[47] = cardIssuedBy !== "" ? verdict(composed(cardIssuedBy)) : 2;
  // identity-record/not-composed: permanentResidence
  out[48] = permanentResidence !== "" ? verdict(composed(permanentResidence)) : 2;
  // identity-record/not-composed: temporaryResidence
  out[49] = temporaryResidence !== "" ? verdict(composed(temporaryResidence)) : 2;
  // identity-record/not-composed: currentResidence
  out[50] = currentResidence !== "" ? verdict(composed(currentResidence)) : 2;
  // identity-record/not-composed: identifyingFeatures
  out[51] = identifyingFeatures !== "" ? verdict(composed(identifyingFeatures)) : 2;
  // identity-record/not-composed: occupation
  out[52] = occupation !== "" ? verdict(composed(occupation)) : 2;
  // identity-record/in-future: birthDate
  out[53] = asOf !== undefined && birthDateKnown ? verdict(birthDate <= asOf) : 2;
  // identity-record/in-future: cardIssuedOn
  out[54] = asOf !== undefined && cardIssuedOnWhole ? verdict(cardIssuedOn <= asOf) : 2;
  // identity-record/in-future: diedOrMissingOn
  out[55] = asOf !== undefined && diedOrMissingOnKnown ? verdict(diedOrMissingOn <= asOf) : 2;
  // identity-record/sex-differs-from-id: gender, personalId
  out[56] = personalIdKnown && (gender === "1" || gender === "2") ? verdict(numberAt(personalId, 3, 4) % 2 === numberAt(gender, 0, 1) - 1) : 2;
  // identity-record/birth-year-differs-from-id: birthDate, personalId
  out[57] = personalIdKnown && birthDateKnown ? verdict(1900 + 100 * Math.floor(numberAt(personalId, 3, 4) / 2) + numberAt(personalId, 4, 6) === numberAt(birthDate, 0, 4)) : 2;
  // identity-record/issued-before-birth: cardIssuedOn, birthDate
  out[58] = birthDateKnown && cardIssuedOnKnown ? verdict((birthDateWhole && cardIssuedOnWhole && birthDate <= cardIssuedOn) || (!(birthDateWhole && cardIssuedOnWhole) && numberAt(birthDate, 0, 4) <= numberAt(cardIssuedOn, 0, 4))) : 2;
  // identity-record/died-before-birth: diedOrMissingOn, birthDate
  out[59] = birthDateKnown && diedOrMissingOnKnown ? verdict((birthDateWhole && diedOrMissingOnWhole && birthDate <= diedOrMissingOn) || (!(birthDateWhole && diedOrMissingOnWhole) && numberAt(birthDate, 0, 4) <= numberAt(diedOrMissingOn, 0, 4))) : 2;
  // identity-record/expires-before-issue: cardExpiresOn, cardIssuedOn
  out[60] = cardIssuedOnWhole && cardExpiresOnWhole ? verdict(cardIssuedOn <= cardExpiresOn) : 2;
}

const genderCodes = ["0","1","2"];
const bloodTypeCodes = ["00","01","02","03","04"];
const levelCodes = ["1","2"];

function isOtherNames(v: unknown): boolean {
  if (!Array.isArray(v) || v.length > 100) return false;
  for (let i = 0; i < v.length; i++) if (!isPersonName(v[i])) return false;
  return true;
}

function isNationalities(v: unknown): boolean {
  if (!Array.isArray(v) || v.length < 1 || v.length > 100) return false;
  for (let i = 0; i < v.length; i++) if (!isCountryCode(v[i])) return false;
  return true;
}

function isCard(v: unknown): boolean {
  if (!isObject(v)) return false;
  const { issuedOn, issuedBy, expiresOn } = v;
  return (
    isDay(issuedOn) &&
    (issuedBy === undefined || isText(issuedBy, 100)) &&
    (expiresOn === undefined || isDay(expiresOn))
  );
}

function isRelativesItem(v: unknown): boolean {
  if (!isObject(v)) return false;
  const { role, name, personalId } = v;
  return (
    isText(role, 100) &&
    isPersonName(name) &&
    (personalId === undefined || isPersonalId(personalId))
  );
}

function isRelatives(v: unknown): boolean {
  if (!Array.isArray(v) || v.length > 100) return false;
  for (let i = 0; i < v.length; i++) if (!isRelativesItem(v[i])) return false;
  return true;
}

function isBiometrics(v: unknown): boolean {
  if (!isObject(v)) return false;
  const { face, fingerprints, iris, dna, voice } = v;
  return (
    (face === undefined || isReference(face)) &&
    (fingerprints === undefined || isReference(fingerprints)) &&
    (iris === undefined || isReference(iris)) &&
    (dna === undefined || isReference(dna)) &&
    (voice === undefined || isReference(voice))
  );
}

function isEid(v: unknown): boolean {
  if (!isObject(v)) return false;
  const { locked, level } = v;
  return (
    (locked === undefined || typeof locked === "boolean") &&
    (level === undefined || level === "1" || level === "2")
  );
}

function isIdentityRecord(v: unknown): boolean {
  if (!isObject(v)) return false;
  const { personalId, birthName, otherNames, birthDate, gender, birthPlace, birthRegistrationPlace, hometown, ethnicity, religion, nationalities, bloodType, oldIdNumber, card, relatives, permanentResidence, temporaryResidence, currentResidence, diedOrMissingOn, phone, identifyingFeatures, biometrics, occupation, eid } = v;
  return (
    isPersonalId(personalId) &&
    isPersonName(birthName) &&
    isOtherNames(otherNames) &&
    isPartialDate(birthDate) &&
    (gender === "0" || gender === "1" || gender === "2") &&
    (birthPlace === undefined || isText(birthPlace, 500)) &&
    (birthRegistrationPlace === undefined || isText(birthRegistrationPlace, 500)) &&
    (hometown === undefined || isText(hometown, 500)) &&
    isText(ethnicity, 100) &&
    (religion === undefined || isText(religion, 100)) &&
    isNationalities(nationalities) &&
    (bloodType === undefined || bloodType === "00" || bloodType === "01" || bloodType === "02" || bloodType === "03" || bloodType === "04") &&
    (oldIdNumber === undefined || isNineDigits(oldIdNumber)) &&
    (card === undefined || isCard(card)) &&
    isRelatives(relatives) &&
    (permanentResidence === undefined || isText(permanentResidence, 500)) &&
    (temporaryResidence === undefined || isText(temporaryResidence, 500)) &&
    (currentResidence === undefined || isText(currentResidence, 500)) &&
    (diedOrMissingOn === undefined || isPartialDate(diedOrMissingOn)) &&
    (phone === undefined || isPhoneNumber(phone)) &&
    (identifyingFeatures === undefined || isText(identifyingFeatures, 2000)) &&
    (biometrics === undefined || isBiometrics(biometrics)) &&
    (occupation === undefined || isText(occupation, 100)) &&
    (eid === undefined || isEid(eid))
  );
}

/** The verdict of the zod schema, without zod. */
export function is(value: unknown): value is IdentityRecord {
  return isIdentityRecord(value);
}

function explainOtherNames(v: unknown, at: Path, out: Faults): void {
  if (!out.list(v, at, 0, 100)) return;
  for (let i = 0; i < v.length && i < 100; i++) out.unitOf(v[i], [...at, i], examinePersonName);
}

function explainNationalities(v: unknown, at: Path, out: Faults): void {
  if (!out.list(v, at, 1, 100)) return;
  for (let i = 0; i < v.length && i < 100; i++) out.form(v[i], [...at, i], isCountryCode, "not-a-country-code");
}

function explainCard(v: unknown, at: Path, out: Faults): void {
  if (!out.object(v, at)) return;
  const { issuedOn, issuedBy, expiresOn } = v;
  out.form(issuedOn, [...at, "issuedOn"], isDay, "not-a-day");
  if (issuedBy !== undefined) out.text(issuedBy, [...at, "issuedBy"], 100);
  if (expiresOn !== undefined) out.form(expiresOn, [...at, "expiresOn"], isDay, "not-a-day");
}

function explainRelativesItem(v: unknown, at: Path, out: Faults): void {
  if (!out.object(v, at)) return;
  const { role, name, personalId } = v;
  out.text(role, [...at, "role"], 100);
  out.unitOf(name, [...at, "name"], examinePersonName);
  if (personalId !== undefined) out.unitOf(personalId, [...at, "personalId"], examinePersonalId);
}

function explainRelatives(v: unknown, at: Path, out: Faults): void {
  if (!out.list(v, at, 0, 100)) return;
  for (let i = 0; i < v.length && i < 100; i++) explainRelativesItem(v[i], [...at, i], out);
}

function explainBiometrics(v: unknown, at: Path, out: Faults): void {
  if (!out.object(v, at)) return;
  const { face, fingerprints, iris, dna, voice } = v;
  if (face !== undefined) out.form(face, [...at, "face"], isReference, "not-a-reference");
  if (fingerprints !== undefined) out.form(fingerprints, [...at, "fingerprints"], isReference, "not-a-reference");
  if (iris !== undefined) out.form(iris, [...at, "iris"], isReference, "not-a-reference");
  if (dna !== undefined) out.form(dna, [...at, "dna"], isReference, "not-a-reference");
  if (voice !== undefined) out.form(voice, [...at, "voice"], isReference, "not-a-reference");
}

function explainEid(v: unknown, at: Path, out: Faults): void {
  if (!out.object(v, at)) return;
  const { locked, level } = v;
  if (locked !== undefined) out.yesOrNo(locked, [...at, "locked"]);
  if (level !== undefined) out.code(level, [...at, "level"], levelCodes);
}

function explainIdentityRecord(v: unknown, at: Path, out: Faults): void {
  if (!out.object(v, at)) return;
  const { personalId, birthName, otherNames, birthDate, gender, birthPlace, birthRegistrationPlace, hometown, ethnicity, religion, nationalities, bloodType, oldIdNumber, card, relatives, permanentResidence, temporaryResidence, currentResidence, diedOrMissingOn, phone, identifyingFeatures, biometrics, occupation, eid } = v;
  out.unitOf(personalId, [...at, "personalId"], examinePersonalId);
  out.unitOf(birthName, [...at, "birthName"], examinePersonName);
  explainOtherNames(otherNames, [...at, "otherNames"], out);
  out.unitOf(birthDate, [...at, "birthDate"], examinePartialDate);
  out.code(gender, [...at, "gender"], genderCodes);
  if (birthPlace !== undefined) out.text(birthPlace, [...at, "birthPlace"], 500);
  if (birthRegistrationPlace !== undefined) out.text(birthRegistrationPlace, [...at, "birthRegistrationPlace"], 500);
  if (hometown !== undefined) out.text(hometown, [...at, "hometown"], 500);
  out.text(ethnicity, [...at, "ethnicity"], 100);
  if (religion !== undefined) out.text(religion, [...at, "religion"], 100);
  explainNationalities(nationalities, [...at, "nationalities"], out);
  if (bloodType !== undefined) out.code(bloodType, [...at, "bloodType"], bloodTypeCodes);
  if (oldIdNumber !== undefined) out.form(oldIdNumber, [...at, "oldIdNumber"], isNineDigits, "not-nine-digits");
  if (card !== undefined) explainCard(card, [...at, "card"], out);
  explainRelatives(relatives, [...at, "relatives"], out);
  if (permanentResidence !== undefined) out.text(permanentResidence, [...at, "permanentResidence"], 500);
  if (temporaryResidence !== undefined) out.text(temporaryResidence, [...at, "temporaryResidence"], 500);
  if (currentResidence !== undefined) out.text(currentResidence, [...at, "currentResidence"], 500);
  if (diedOrMissingOn !== undefined) out.unitOf(diedOrMissingOn, [...at, "diedOrMissingOn"], examinePartialDate);
  if (phone !== undefined) out.unitOf(phone, [...at, "phone"], examinePhoneNumber);
  if (identifyingFeatures !== undefined) out.text(identifyingFeatures, [...at, "identifyingFeatures"], 2000);
  if (biometrics !== undefined) explainBiometrics(biometrics, [...at, "biometrics"], out);
  if (occupation !== undefined) out.text(occupation, [...at, "occupation"], 100);
  if (eid !== undefined) explainEid(eid, [...at, "eid"], out);
}

/** Mọi lỗi trong một bản ghi lồng nhau, and where each is; none for what {@link is} accepts. Items past the limit of a list are not looked at. */
export function explain(value: unknown): readonly Fault[] {
  const out = new Faults("identity-record");
  explainIdentityRecord(value, [], out);
  return out.found;
}
