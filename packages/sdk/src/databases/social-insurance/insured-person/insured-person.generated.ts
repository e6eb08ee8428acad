// Generated from rule.ts and schema.ts by `pnpm codegen`. Do not edit.
import type { PlainDate } from "../../../core/plain-date.js";
import { examine as examinePartialDate, is as isPartialDate } from "../../../fields/partial-date/index.js";
import { examine as examinePersonName, is as isPersonName } from "../../../fields/person-name/index.js";
import { findings as examineHealthFacilityCode, is as isHealthFacilityCode, verdicts as healthFacilityCodeVerdicts } from "../../../identifiers/health-facility-code/health-facility-code.generated.js";
import { findings as examinePersonalId, is as isPersonalId, verdicts as personalIdVerdicts } from "../../../identifiers/personal-id/personal-id.generated.js";
import { findings as examinePhoneNumber, is as isPhoneNumber, verdicts as phoneNumberVerdicts } from "../../../identifiers/phone-number/phone-number.generated.js";
import { findings as examineSocialInsuranceNumber, is as isSocialInsuranceNumber, verdicts as socialInsuranceNumberVerdicts } from "../../../identifiers/social-insurance-number/social-insurance-number.generated.js";
import { findings as examineTaxCode, is as isTaxCode, verdicts as taxCodeVerdicts } from "../../../identifiers/tax-code/tax-code.generated.js";
import { Faults, isObject, isText, type Fault, type Path } from "../../../rules/record-faults.js";
import { atMost, calendarDate, calendarDay, composed, digits, numberAt, verdict } from "../../../rules/record-primitives.js";
import type { RecordStepNote } from "../../../rules/record.js";
import { isCountryCode, isDay, isWholeNumber } from "../../../databases/forms.js";
import type { InsuredPerson } from "./schema.js";


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
  { code: "social-insurance-number/shape", severity: "refuse", dimension: "accuracy", columns: ["socialNumber"], jsOnly: false },
  { code: "social-insurance-number/replaced", severity: "info", dimension: "accuracy", columns: ["socialNumber"], jsOnly: false },
  { code: "social-insurance-number/personal-id-early", severity: "warning", dimension: "accuracy", columns: ["socialNumber"], jsOnly: false },
  { code: "social-insurance-number/unknown-birthplace", severity: "strict", dimension: "accuracy", columns: ["socialNumber"], jsOnly: false },
  { code: "social-insurance-number/birth-in-future", severity: "warning", dimension: "accuracy", columns: ["socialNumber"], jsOnly: false },
  { code: "tax-code/shape", severity: "refuse", dimension: "accuracy", columns: ["socialTaxCode"], jsOnly: false },
  { code: "tax-code/personal-not-yet", severity: "refuse", dimension: "accuracy", columns: ["socialTaxCode"], jsOnly: false },
  { code: "tax-code/serial", severity: "refuse", dimension: "accuracy", columns: ["socialTaxCode"], jsOnly: false },
  { code: "tax-code/check-digit", severity: "refuse", dimension: "accuracy", columns: ["socialTaxCode"], jsOnly: false },
  { code: "tax-code/suffix", severity: "refuse", dimension: "accuracy", columns: ["socialTaxCode"], jsOnly: false },
  { code: "tax-code/practice-suffix", severity: "info", dimension: "accuracy", columns: ["socialTaxCode"], jsOnly: false },
  { code: "tax-code/unknown-birthplace", severity: "strict", dimension: "accuracy", columns: ["socialTaxCode"], jsOnly: false },
  { code: "tax-code/birth-in-future", severity: "warning", dimension: "accuracy", columns: ["socialTaxCode"], jsOnly: false },
  { code: "health-facility-code/shape", severity: "refuse", dimension: "accuracy", columns: ["healthFirstFacility"], jsOnly: false },
  { code: "insured-person/missing", severity: "refuse", dimension: "completeness", columns: ["personalId"], jsOnly: false },
  { code: "insured-person/missing", severity: "refuse", dimension: "completeness", columns: ["name"], jsOnly: false },
  { code: "insured-person/missing", severity: "refuse", dimension: "completeness", columns: ["birthDate"], jsOnly: false },
  { code: "insured-person/missing", severity: "refuse", dimension: "completeness", columns: ["gender"], jsOnly: false },
  { code: "insured-person/not-a-name", severity: "refuse", dimension: "accuracy", columns: ["name"], jsOnly: true },
  { code: "insured-person/not-a-date", severity: "refuse", dimension: "accuracy", columns: ["birthDate"], jsOnly: false },
  { code: "insured-person/unknown-code", severity: "refuse", dimension: "accuracy", columns: ["gender"], jsOnly: false },
  { code: "insured-person/too-long", severity: "refuse", dimension: "accuracy", columns: ["ethnicity"], jsOnly: false },
  { code: "insured-person/not-a-country-code", severity: "refuse", dimension: "accuracy", columns: ["nationality"], jsOnly: false },
  { code: "insured-person/too-long", severity: "refuse", dimension: "accuracy", columns: ["birthRegistrationPlace"], jsOnly: false },
  { code: "insured-person/too-long", severity: "refuse", dimension: "accuracy", columns: ["hometown"], jsOnly: false },
  { code: "insured-person/too-long", severity: "refuse", dimension: "accuracy", columns: ["permanentResidence"], jsOnly: false },
  { code: "insured-person/too-long", severity: "refuse", dimension: "accuracy", columns: ["householdCode"], jsOnly: false },
  { code: "insured-person/too-long", severity: "refuse", dimension: "accuracy", columns: ["householdAddress"], jsOnly: false },
  { code: "insured-person/too-long", severity: "refuse", dimension: "accuracy", columns: ["socialUnitCode"], jsOnly: false },
  { code: "insured-person/too-long", severity: "refuse", dimension: "accuracy", columns: ["socialAgency"], jsOnly: false },
  { code: "insured-person/too-long", severity: "refuse", dimension: "accuracy", columns: ["socialObjectKind"], jsOnly: false },
  { code: "insured-person/too-long", severity: "refuse", dimension: "accuracy", columns: ["socialPaymentMethod"], jsOnly: false },
  { code: "insured-person/too-long", severity: "refuse", dimension: "accuracy", columns: ["healthBenefitLevel"], jsOnly: false },
  { code: "insured-person/too-long", severity: "refuse", dimension: "accuracy", columns: ["healthObjectKind"], jsOnly: false },
  { code: "insured-person/not-a-day", severity: "refuse", dimension: "accuracy", columns: ["healthValidTo"], jsOnly: false },
  { code: "insured-person/not-a-day", severity: "refuse", dimension: "accuracy", columns: ["healthFiveYearsOn"], jsOnly: false },
  { code: "insured-person/not-a-whole-number", severity: "refuse", dimension: "accuracy", columns: ["unemploymentReservedMonths"], jsOnly: false },
  { code: "insured-person/not-composed", severity: "warning", dimension: "cleanness", columns: ["ethnicity"], jsOnly: false },
  { code: "insured-person/not-composed", severity: "warning", dimension: "cleanness", columns: ["birthRegistrationPlace"], jsOnly: false },
  { code: "insured-person/not-composed", severity: "warning", dimension: "cleanness", columns: ["hometown"], jsOnly: false },
  { code: "insured-person/not-composed", severity: "warning", dimension: "cleanness", columns: ["permanentResidence"], jsOnly: false },
  { code: "insured-person/not-composed", severity: "warning", dimension: "cleanness", columns: ["householdCode"], jsOnly: false },
  { code: "insured-person/not-composed", severity: "warning", dimension: "cleanness", columns: ["householdAddress"], jsOnly: false },
  { code: "insured-person/not-composed", severity: "warning", dimension: "cleanness", columns: ["socialUnitCode"], jsOnly: false },
  { code: "insured-person/not-composed", severity: "warning", dimension: "cleanness", columns: ["socialAgency"], jsOnly: false },
  { code: "insured-person/not-composed", severity: "warning", dimension: "cleanness", columns: ["socialObjectKind"], jsOnly: false },
  { code: "insured-person/not-composed", severity: "warning", dimension: "cleanness", columns: ["socialPaymentMethod"], jsOnly: false },
  { code: "insured-person/not-composed", severity: "warning", dimension: "cleanness", columns: ["healthBenefitLevel"], jsOnly: false },
  { code: "insured-person/not-composed", severity: "warning", dimension: "cleanness", columns: ["healthObjectKind"], jsOnly: false },
  { code: "insured-person/in-future", severity: "refuse", dimension: "accuracy", columns: ["birthDate"], jsOnly: false },
  { code: "insured-person/sex-differs-from-id", severity: "warning", dimension: "consistency", columns: ["gender","personalId"], jsOnly: false },
  { code: "insured-person/birth-year-differs-from-id", severity: "warning", dimension: "consistency", columns: ["birthDate","personalId"], jsOnly: false },
  { code: "insured-person/five-years-before-birth", severity: "refuse", dimension: "consistency", columns: ["healthFiveYearsOn","birthDate"], jsOnly: false },
  { code: "insured-person/tax-code-differs-from-id", severity: "warning", dimension: "consistency", columns: ["socialTaxCode","personalId"], jsOnly: false },
] as const satisfies readonly RecordStepNote[];

/** One verdict a step into `out`: 1 pass, 0 fail, 2 not applicable. `row` holds canonical texts, one a column. */
export function verdicts(row: readonly (string | undefined)[], out: Uint8Array, asOf?: PlainDate): void {
  const personalId = row[0] ?? "";
  const name = row[1] ?? "";
  const birthDate = row[2] ?? "";
  const gender = row[3] ?? "";
  const ethnicity = row[4] ?? "";
  const nationality = row[5] ?? "";
  const birthRegistrationPlace = row[6] ?? "";
  const hometown = row[7] ?? "";
  const permanentResidence = row[8] ?? "";
  const phone = row[9] ?? "";
  const householdCode = row[10] ?? "";
  const householdAddress = row[11] ?? "";
  const socialNumber = row[12] ?? "";
  const socialUnitCode = row[13] ?? "";
  const socialAgency = row[14] ?? "";
  const socialObjectKind = row[15] ?? "";
  const socialPaymentMethod = row[16] ?? "";
  const socialTaxCode = row[17] ?? "";
  const healthBenefitLevel = row[18] ?? "";
  const healthObjectKind = row[19] ?? "";
  const healthFirstFacility = row[20] ?? "";
  const healthValidTo = row[21] ?? "";
  const healthFiveYearsOn = row[22] ?? "";
  const unemploymentReservedMonths = row[23] ?? "";
  const birthDateKnown = calendarDate(birthDate);
  const healthValidToWhole = calendarDay(healthValidTo);
  const healthFiveYearsOnWhole = calendarDay(healthFiveYearsOn);
  const personalIdKnown = personalId.length === 12 && digits(personalId, 0, 12);
  const healthFiveYearsOnKnown = calendarDate(healthFiveYearsOn);
  const birthDateWhole = calendarDay(birthDate);
  if (personalId === "") out.fill(2, 0, 3);
  else personalIdVerdicts(personalId, out, 0, asOf);
  if (phone === "") out.fill(2, 3, 8);
  else phoneNumberVerdicts(phone, out, 3, asOf);
  if (socialNumber === "") out.fill(2, 8, 13);
  else socialInsuranceNumberVerdicts(socialNumber, out, 8, asOf);
  if (socialTaxCode === "") out.fill(2, 13, 21);
  else taxCodeVerdicts(socialTaxCode, out, 13, asOf);
  if (healthFirstFacility === "") out.fill(2, 21, 22);
  else healthFacilityCodeVerdicts(healthFirstFacility, out, 21, asOf);
  // insured-person/missing: personalId
  out[22] = verdict(personalId !== "");
  // insured-person/missing: name
  out[23] = verdict(name !== "");
  // insured-person/missing: birthDate
  out[24] = verdict(birthDate !== "");
  // insured-person/missing: gender
  out[25] = verdict(gender !== "");
  // insured-person/not-a-name: name
  out[26] = name !== "" ? verdict(isPersonName(name)) : 2;
  // insured-person/not-a-date: birthDate
  out[27] = birthDate !== "" ? verdict(birthDateKnown) : 2;
  // insured-person/unknown-code: gender
  out[28] = gender !== "" ? verdict(gender === "0" || gender === "1" || gender === "2") : 2;
  // insured-person/too-long: ethnicity
  out[29] = ethnicity !== "" ? verdict(atMost(ethnicity, 100)) : 2;
  // insured-person/not-a-country-code: nationality
  out[30] = nationality !== "" ? verdict(/^(?:[A-Z]{2})$/u.test(nationality)) : 2;
  // insured-person/too-long: birthRegistrationPlace
  out[31] = birthRegistrationPlace !== "" ? verdict(atMost(birthRegistrationPlace, 500)) : 2;
  // insured-person/too-long: hometown
  out[32] = hometown !== "" ? verdict(atMost(hometown, 500)) : 2;
  // insured-person/too-long: permanentResidence
  out[33] = permanentResidence !== "" ? verdict(atMost(permanentResidence, 500)) : 2;
  // insured-person/too-long: householdCode
  out[34] = householdCode !== "" ? verdict(atMost(householdCode, 100)) : 2;
  // insured-person/too-long: householdAddress
  out[35] = householdAddress !== "" ? verdict(atMost(householdAddress, 500)) : 2;
  // insured-person/too-long: socialUnitCode
  out[36] = socialUnitCode !== "" ? verdict(atMost(socialUnitCode, 100)) : 2;
  // insured-person/too-long: socialAgency
  out[37] = socialAgency !== "" ? verdict(atMost(socialAgency, 100)) : 2;
  // insured-person/too-long: socialObjectKind
  out[38] = socialObjectKind !== "" ? verdict(atMost(socialObjectKind, 100)) : 2;
  // insured-person/too-long: socialPaymentMethod
  out[39] = socialPaymentMethod !== "" ? verdict(atMost(socialPaymentMethod, 100)) : 2;
  // insured-person/too-long: healthBenefitLevel
  out[40] = healthBenefitLevel !== "" ? verdict(atMost(healthBenefitLevel, 100)) : 2;
  // insured-person/too-long: healthObjectKind
  out[41] = healthObjectKind !== "" ? verdict(atMost(healthObjectKind, 100)) : 2;
  // insured-person/not-a-day: healthValidTo
  out[42] = healthValidTo !== "" ? verdict(healthValidToWhole) : 2;
  // insured-person/not-a-day: healthFiveYearsOn
  out[43] = healthFiveYearsOn !== "" ? verdict(healthFiveYearsOnWhole) : 2;
  // insured-person/not-a-whole-number: unemploymentReservedMonths
  out[44] = unemploymentReservedMonths !== "" ? verdict(/^(?:0|[1-9][0-9]{0,17})$/u.test(unemploymentReservedMonths)) : 2;
  // insured-person/not-composed: ethnicity
  out[45] = ethnicity !== "" ? verdict(composed(ethnicity)) : 2;
  // insured-person/not-composed: birthRegistrationPlace
  out[46] = birthRegistrationPlace !== "" ? verdict(composed(birthRegistrationPlace)) : 2;
  // insured-person/not-composed: hometown
  out[47] = hometown !== "" ? verdict(composed(hometown)) : 2;
  // insured-person/not-composed: permanentResidence
  out[48] = permanentResidence !== "" ? verdict(composed(permanentResidence)) : 2;
  // insured-person/not-composed: householdCode
  out[49] = householdCode !== "" ? verdict(composed(householdCode)) : 2;
  // insured-person/not-composed: householdAddress
  out[50] = householdAddress !== "" ? verdict(composed(householdAddress)) : 2;
  // insured-person/not-composed: socialUnitCode
  out[51] = socialUnitCode !== "" ? verdict(composed(socialUnitCode)) : 2;
  // insured-person/not-composed: socialAgency
  out[52] = socialAgency !== "" ? verdict(composed(socialAgency)) : 2;
  // insured-person/not-composed: socialObjectKind
  out[53] = socialObjectKind !== "" ? verdict(composed(socialObjectKind)) : 2;
  // insured-person/not-composed: socialPaymentMethod
  out[54] = socialPaymentMethod !== "" ? verdict(composed(socialPaymentMethod)) : 2;
  // insured-person/not-composed: healthBenefitLevel
  out[55] = healthBenefitLevel !== "" ? verdict(composed(healthBenefitLevel)) : 2;
  // insured-person/not-composed: healthObjectKind
  out[56] = healthObjectKind !== "" ? verdict(composed(healthObjectKind)) : 2;
  // insured-person/in-future: birthDate
  out[57] = asOf !== undefined && birthDateKnown ? verdict(birthDate <= asOf) : 2;
  // insured-person/sex-differs-from-id: gender, personalId
  out[58] = personalIdKnown && (gender === "1" || gender === "2") ? verdict(numberAt(personalId, 3, 4) % 2 === numberAt(gender, 0, 1) - 1) : 2;
  // insured-person/birth-year-differs-from-id: birthDate, personalId
  out[59] = personalIdKnown && birthDateKnown ? verdict(1900 + 100 * Math.floor(numberAt(personalId, 3, 4) / 2) + numberAt(personalId, 4, 6) === numberAt(birthDate, 0, 4)) : 2;
  // insured-person/five-years-before-birth: healthFiveYearsOn, birthDate
  out[60] = birthDateKnown && healthFiveYearsOnKnown ? verdict((birthDateWhole && healthFiveYearsOnWhole && birthDate <= healthFiveYearsOn) || (!(birthDateWhole && healthFiveYearsOnWhole) && numberAt(birthDate, 0, 4) <= numberAt(healthFiveYearsOn, 0, 4))) : 2;
  // insured-person/tax-code-differs-from-id: socialTaxCode, personalId
  out[61] = personalIdKnown && socialTaxCode.length === 12 && digits(socialTaxCode, 0, 12) ? verdict(socialTaxCode === personalId) : 2;
}

const genderCodes = ["0","1","2"];
const roleCodes = ["father","mother","spouse","legal-representative"];

function isRelativesItem(v: unknown): boolean {
  if (!isObject(v)) return false;
  const { role, name, personalId } = v;
  return (
    (role === "father" || role === "mother" || role === "spouse" || role === "legal-representative") &&
    isPersonName(name) &&
    (personalId === undefined || isPersonalId(personalId))
  );
}

function isRelatives(v: unknown): boolean {
  if (!Array.isArray(v) || v.length > 100) return false;
  for (let i = 0; i < v.length; i++) if (!isRelativesItem(v[i])) return false;
  return true;
}

function isMembersItem(v: unknown): boolean {
  if (!isObject(v)) return false;
  const { name, personalId } = v;
  return (
    isPersonName(name) &&
    (personalId === undefined || isPersonalId(personalId))
  );
}

function isMembers(v: unknown): boolean {
  if (!Array.isArray(v) || v.length > 100) return false;
  for (let i = 0; i < v.length; i++) if (!isMembersItem(v[i])) return false;
  return true;
}

function isHousehold(v: unknown): boolean {
  if (!isObject(v)) return false;
  const { code, address, members } = v;
  return (
    isText(code, 100) &&
    (address === undefined || isText(address, 500)) &&
    isMembers(members)
  );
}

function isContributionsItem(v: unknown): boolean {
  if (!isObject(v)) return false;
  const { from, to, amount } = v;
  return (
    isPartialDate(from) &&
    (to === undefined || isPartialDate(to)) &&
    (amount === undefined || isWholeNumber(amount))
  );
}

function isContributions(v: unknown): boolean {
  if (!Array.isArray(v) || v.length > 100) return false;
  for (let i = 0; i < v.length; i++) if (!isContributionsItem(v[i])) return false;
  return true;
}

function isBenefitsItem(v: unknown): boolean {
  if (!isObject(v)) return false;
  const { from, to, amount } = v;
  return (
    isPartialDate(from) &&
    (to === undefined || isPartialDate(to)) &&
    (amount === undefined || isWholeNumber(amount))
  );
}

function isBenefits(v: unknown): boolean {
  if (!Array.isArray(v) || v.length > 100) return false;
  for (let i = 0; i < v.length; i++) if (!isBenefitsItem(v[i])) return false;
  return true;
}

function isAccidentsItem(v: unknown): boolean {
  if (!isObject(v)) return false;
  const { from, to, amount } = v;
  return (
    isPartialDate(from) &&
    (to === undefined || isPartialDate(to)) &&
    (amount === undefined || isWholeNumber(amount))
  );
}

function isAccidents(v: unknown): boolean {
  if (!Array.isArray(v) || v.length > 100) return false;
  for (let i = 0; i < v.length; i++) if (!isAccidentsItem(v[i])) return false;
  return true;
}

function isSocial(v: unknown): boolean {
  if (!isObject(v)) return false;
  const { number, unitCode, agency, objectKind, paymentMethod, contributions, benefits, accidents, taxCode } = v;
  return (
    isSocialInsuranceNumber(number) &&
    (unitCode === undefined || isText(unitCode, 100)) &&
    (agency === undefined || isText(agency, 100)) &&
    (objectKind === undefined || isText(objectKind, 100)) &&
    (paymentMethod === undefined || isText(paymentMethod, 100)) &&
    isContributions(contributions) &&
    isBenefits(benefits) &&
    isAccidents(accidents) &&
    (taxCode === undefined || isTaxCode(taxCode))
  );
}

function isHistoryItem(v: unknown): boolean {
  if (!isObject(v)) return false;
  const { from, to, amount } = v;
  return (
    isPartialDate(from) &&
    (to === undefined || isPartialDate(to)) &&
    (amount === undefined || isWholeNumber(amount))
  );
}

function isHistory(v: unknown): boolean {
  if (!Array.isArray(v) || v.length > 100) return false;
  for (let i = 0; i < v.length; i++) if (!isHistoryItem(v[i])) return false;
  return true;
}

function isHealth(v: unknown): boolean {
  if (!isObject(v)) return false;
  const { benefitLevel, objectKind, firstFacility, validTo, fiveYearsOn, history } = v;
  return (
    (benefitLevel === undefined || isText(benefitLevel, 100)) &&
    (objectKind === undefined || isText(objectKind, 100)) &&
    (firstFacility === undefined || isHealthFacilityCode(firstFacility)) &&
    (validTo === undefined || isDay(validTo)) &&
    (fiveYearsOn === undefined || isDay(fiveYearsOn)) &&
    isHistory(history)
  );
}

function isContributions2Item(v: unknown): boolean {
  if (!isObject(v)) return false;
  const { from, to, amount } = v;
  return (
    isPartialDate(from) &&
    (to === undefined || isPartialDate(to)) &&
    (amount === undefined || isWholeNumber(amount))
  );
}

function isContributions2(v: unknown): boolean {
  if (!Array.isArray(v) || v.length > 100) return false;
  for (let i = 0; i < v.length; i++) if (!isContributions2Item(v[i])) return false;
  return true;
}

function isBenefits2Item(v: unknown): boolean {
  if (!isObject(v)) return false;
  const { from, to, amount } = v;
  return (
    isPartialDate(from) &&
    (to === undefined || isPartialDate(to)) &&
    (amount === undefined || isWholeNumber(amount))
  );
}

function isBenefits2(v: unknown): boolean {
  if (!Array.isArray(v) || v.length > 100) return false;
  for (let i = 0; i < v.length; i++) if (!isBenefits2Item(v[i])) return false;
  return true;
}

function isUnemployment(v: unknown): boolean {
  if (!isObject(v)) return false;
  const { contributions, benefits, reservedMonths } = v;
  return (
    isContributions2(contributions) &&
    isBenefits2(benefits) &&
    (reservedMonths === undefined || isWholeNumber(reservedMonths))
  );
}

function isInsuredPerson(v: unknown): boolean {
  if (!isObject(v)) return false;
  const { personalId, name, birthDate, gender, ethnicity, nationality, birthRegistrationPlace, hometown, permanentResidence, relatives, phone, household, social, health, unemployment } = v;
  return (
    isPersonalId(personalId) &&
    isPersonName(name) &&
    isPartialDate(birthDate) &&
    (gender === "0" || gender === "1" || gender === "2") &&
    (ethnicity === undefined || isText(ethnicity, 100)) &&
    (nationality === undefined || isCountryCode(nationality)) &&
    (birthRegistrationPlace === undefined || isText(birthRegistrationPlace, 500)) &&
    (hometown === undefined || isText(hometown, 500)) &&
    (permanentResidence === undefined || isText(permanentResidence, 500)) &&
    isRelatives(relatives) &&
    (phone === undefined || isPhoneNumber(phone)) &&
    (household === undefined || isHousehold(household)) &&
    (social === undefined || isSocial(social)) &&
    (health === undefined || isHealth(health)) &&
    (unemployment === undefined || isUnemployment(unemployment))
  );
}

/** The verdict of the zod schema, without zod. */
export function is(value: unknown): value is InsuredPerson {
  return isInsuredPerson(value);
}

function explainRelativesItem(v: unknown, at: Path, out: Faults): void {
  if (!out.object(v, at)) return;
  const { role, name, personalId } = v;
  out.code(role, [...at, "role"], roleCodes);
  out.unitOf(name, [...at, "name"], examinePersonName);
  if (personalId !== undefined) out.unitOf(personalId, [...at, "personalId"], examinePersonalId);
}

function explainRelatives(v: unknown, at: Path, out: Faults): void {
  if (!out.list(v, at, 0, 100)) return;
  for (let i = 0; i < v.length && i < 100; i++) explainRelativesItem(v[i], [...at, i], out);
}

function explainMembersItem(v: unknown, at: Path, out: Faults): void {
  if (!out.object(v, at)) return;
  const { name, personalId } = v;
  out.unitOf(name, [...at, "name"], examinePersonName);
  if (personalId !== undefined) out.unitOf(personalId, [...at, "personalId"], examinePersonalId);
}

function explainMembers(v: unknown, at: Path, out: Faults): void {
  if (!out.list(v, at, 0, 100)) return;
  for (let i = 0; i < v.length && i < 100; i++) explainMembersItem(v[i], [...at, i], out);
}

function explainHousehold(v: unknown, at: Path, out: Faults): void {
  if (!out.object(v, at)) return;
  const { code, address, members } = v;
  out.text(code, [...at, "code"], 100);
  if (address !== undefined) out.text(address, [...at, "address"], 500);
  explainMembers(members, [...at, "members"], out);
}

function explainContributionsItem(v: unknown, at: Path, out: Faults): void {
  if (!out.object(v, at)) return;
  const { from, to, amount } = v;
  out.unitOf(from, [...at, "from"], examinePartialDate);
  if (to !== undefined) out.unitOf(to, [...at, "to"], examinePartialDate);
  if (amount !== undefined) out.form(amount, [...at, "amount"], isWholeNumber, "not-a-whole-number");
}

function explainContributions(v: unknown, at: Path, out: Faults): void {
  if (!out.list(v, at, 0, 100)) return;
  for (let i = 0; i < v.length && i < 100; i++) explainContributionsItem(v[i], [...at, i], out);
}

function explainBenefitsItem(v: unknown, at: Path, out: Faults): void {
  if (!out.object(v, at)) return;
  const { from, to, amount } = v;
  out.unitOf(from, [...at, "from"], examinePartialDate);
  if (to !== undefined) out.unitOf(to, [...at, "to"], examinePartialDate);
  if (amount !== undefined) out.form(amount, [...at, "amount"], isWholeNumber, "not-a-whole-number");
}

function explainBenefits(v: unknown, at: Path, out: Faults): void {
  if (!out.list(v, at, 0, 100)) return;
  for (let i = 0; i < v.length && i < 100; i++) explainBenefitsItem(v[i], [...at, i], out);
}

function explainAccidentsItem(v: unknown, at: Path, out: Faults): void {
  if (!out.object(v, at)) return;
  const { from, to, amount } = v;
  out.unitOf(from, [...at, "from"], examinePartialDate);
  if (to !== undefined) out.unitOf(to, [...at, "to"], examinePartialDate);
  if (amount !== undefined) out.form(amount, [...at, "amount"], isWholeNumber, "not-a-whole-number");
}

function explainAccidents(v: unknown, at: Path, out: Faults): void {
  if (!out.list(v, at, 0, 100)) return;
  for (let i = 0; i < v.length && i < 100; i++) explainAccidentsItem(v[i], [...at, i], out);
}

function explainSocial(v: unknown, at: Path, out: Faults): void {
  if (!out.object(v, at)) return;
  const { number, unitCode, agency, objectKind, paymentMethod, contributions, benefits, accidents, taxCode } = v;
  out.unitOf(number, [...at, "number"], examineSocialInsuranceNumber);
  if (unitCode !== undefined) out.text(unitCode, [...at, "unitCode"], 100);
  if (agency !== undefined) out.text(agency, [...at, "agency"], 100);
  if (objectKind !== undefined) out.text(objectKind, [...at, "objectKind"], 100);
  if (paymentMethod !== undefined) out.text(paymentMethod, [...at, "paymentMethod"], 100);
  explainContributions(contributions, [...at, "contributions"], out);
  explainBenefits(benefits, [...at, "benefits"], out);
  explainAccidents(accidents, [...at, "accidents"], out);
  if (taxCode !== undefined) out.unitOf(taxCode, [...at, "taxCode"], examineTaxCode);
}

function explainHistoryItem(v: unknown, at: Path, out: Faults): void {
  if (!out.object(v, at)) return;
  const { from, to, amount } = v;
  out.unitOf(from, [...at, "from"], examinePartialDate);
  if (to !== undefined) out.unitOf(to, [...at, "to"], examinePartialDate);
  if (amount !== undefined) out.form(amount, [...at, "amount"], isWholeNumber, "not-a-whole-number");
}

function explainHistory(v: unknown, at: Path, out: Faults): void {
  if (!out.list(v, at, 0, 100)) return;
  for (let i = 0; i < v.length && i < 100; i++) explainHistoryItem(v[i], [...at, i], out);
}

function explainHealth(v: unknown, at: Path, out: Faults): void {
  if (!out.object(v, at)) return;
  const { benefitLevel, objectKind, firstFacility, validTo, fiveYearsOn, history } = v;
  if (benefitLevel !== undefined) out.text(benefitLevel, [...at, "benefitLevel"], 100);
  if (objectKind !== undefined) out.text(objectKind, [...at, "objectKind"], 100);
  if (firstFacility !== undefined) out.unitOf(firstFacility, [...at, "firstFacility"], examineHealthFacilityCode);
  if (validTo !== undefined) out.form(validTo, [...at, "validTo"], isDay, "not-a-day");
  if (fiveYearsOn !== undefined) out.form(fiveYearsOn, [...at, "fiveYearsOn"], isDay, "not-a-day");
  explainHistory(history, [...at, "history"], out);
}

function explainContributions2Item(v: unknown, at: Path, out: Faults): void {
  if (!out.object(v, at)) return;
  const { from, to, amount } = v;
  out.unitOf(from, [...at, "from"], examinePartialDate);
  if (to !== undefined) out.unitOf(to, [...at, "to"], examinePartialDate);
  if (amount !== undefined) out.form(amount, [...at, "amount"], isWholeNumber, "not-a-whole-number");
}

function explainContributions2(v: unknown, at: Path, out: Faults): void {
  if (!out.list(v, at, 0, 100)) return;
  for (let i = 0; i < v.length && i < 100; i++) explainContributions2Item(v[i], [...at, i], out);
}

function explainBenefits2Item(v: unknown, at: Path, out: Faults): void {
  if (!out.object(v, at)) return;
  const { from, to, amount } = v;
  out.unitOf(from, [...at, "from"], examinePartialDate);
  if (to !== undefined) out.unitOf(to, [...at, "to"], examinePartialDate);
  if (amount !== undefined) out.form(amount, [...at, "amount"], isWholeNumber, "not-a-whole-number");
}

function explainBenefits2(v: unknown, at: Path, out: Faults): void {
  if (!out.list(v, at, 0, 100)) return;
  for (let i = 0; i < v.length && i < 100; i++) explainBenefits2Item(v[i], [...at, i], out);
}

function explainUnemployment(v: unknown, at: Path, out: Faults): void {
  if (!out.object(v, at)) return;
  const { contributions, benefits, reservedMonths } = v;
  explainContributions2(contributions, [...at, "contributions"], out);
  explainBenefits2(benefits, [...at, "benefits"], out);
  if (reservedMonths !== undefined) out.form(reservedMonths, [...at, "reservedMonths"], isWholeNumber, "not-a-whole-number");
}

function explainInsuredPerson(v: unknown, at: Path, out: Faults): void {
  if (!out.object(v, at)) return;
  const { personalId, name, birthDate, gender, ethnicity, nationality, birthRegistrationPlace, hometown, permanentResidence, relatives, phone, household, social, health, unemployment } = v;
  out.unitOf(personalId, [...at, "personalId"], examinePersonalId);
  out.unitOf(name, [...at, "name"], examinePersonName);
  out.unitOf(birthDate, [...at, "birthDate"], examinePartialDate);
  out.code(gender, [...at, "gender"], genderCodes);
  if (ethnicity !== undefined) out.text(ethnicity, [...at, "ethnicity"], 100);
  if (nationality !== undefined) out.form(nationality, [...at, "nationality"], isCountryCode, "not-a-country-code");
  if (birthRegistrationPlace !== undefined) out.text(birthRegistrationPlace, [...at, "birthRegistrationPlace"], 500);
  if (hometown !== undefined) out.text(hometown, [...at, "hometown"], 500);
  if (permanentResidence !== undefined) out.text(permanentResidence, [...at, "permanentResidence"], 500);
  explainRelatives(relatives, [...at, "relatives"], out);
  if (phone !== undefined) out.unitOf(phone, [...at, "phone"], examinePhoneNumber);
  if (household !== undefined) explainHousehold(household, [...at, "household"], out);
  if (social !== undefined) explainSocial(social, [...at, "social"], out);
  if (health !== undefined) explainHealth(health, [...at, "health"], out);
  if (unemployment !== undefined) explainUnemployment(unemployment, [...at, "unemployment"], out);
}

/** Mọi lỗi trong một bản ghi lồng nhau, and where each is; none for what {@link is} accepts. Items past the limit of a list are not looked at. */
export function explain(value: unknown): readonly Fault[] {
  const out = new Faults("insured-person");
  explainInsuredPerson(value, [], out);
  return out.found;
}
