// Generated from rule.ts and schema.ts by `pnpm codegen`. Do not edit.
import type { PlainDate } from "../../core/plain-date.js";
import { examine as examinePartialDate, is as isPartialDate } from "../../fields/partial-date/index.js";
import { examine as examinePersonName, is as isPersonName } from "../../fields/person-name/index.js";
import { findings as examinePersonalId, is as isPersonalId, verdicts as personalIdVerdicts } from "../../identifiers/personal-id/personal-id.generated.js";
import { findings as examinePhoneNumber, is as isPhoneNumber, verdicts as phoneNumberVerdicts } from "../../identifiers/phone-number/phone-number.generated.js";
import { verdicts as taxCodeVerdicts } from "../../identifiers/tax-code/tax-code.generated.js";
import { Faults, isObject, isText, type Fault, type Path } from "../../rules/record-faults.js";
import { atMost, calendarDate, calendarDay, composed, dayNumber, digits, endsIn, numberAt, verdict } from "../../rules/record-primitives.js";
import type { RecordStepNote } from "../../rules/record.js";
import { isCountryCode, isDay, isEmail, isNineDigits } from "../../databases/forms.js";
import type { Citizen } from "./schema.js";

const retiredProvinces = [
  "Hà Giang",
  "Bắc Kạn",
  "Yên Bái",
  "Hòa Bình",
  "Bắc Giang",
  "Vĩnh Phúc",
  "Hải Dương",
  "Thái Bình",
  "Hà Nam",
  "Nam Định",
  "Quảng Bình",
  "Thừa Thiên Huế",
  "Quảng Nam",
  "Bình Định",
  "Phú Yên",
  "Ninh Thuận",
  "Bình Thuận",
  "Kon Tum",
  "Đắk Nông",
  "Bình Phước",
  "Bình Dương",
  "Bà Rịa - Vũng Tàu",
  "Long An",
  "Tiền Giang",
  "Bến Tre",
  "Trà Vinh",
  "Kiên Giang",
  "Hậu Giang",
  "Sóc Trăng",
  "Bạc Liêu",
  "Hoà Bình",
  "Thừa Thiên - Huế",
  "Thừa Thiên – Huế",
  "Bà Rịa – Vũng Tàu",
  "Bà Rịa-Vũng Tàu",
];

/** Các bước, in the order of the verdicts that {@link verdicts} writes. */
export const steps = [
  { code: "personal-id/shape", severity: "refuse", dimension: "accuracy", columns: ["personalId"], jsOnly: false },
  { code: "personal-id/unknown-birthplace", severity: "strict", dimension: "accuracy", columns: ["personalId"], jsOnly: false },
  { code: "personal-id/birth-in-future", severity: "warning", dimension: "accuracy", columns: ["personalId"], jsOnly: false },
  { code: "tax-code/shape", severity: "refuse", dimension: "accuracy", columns: ["taxCode"], jsOnly: false },
  { code: "tax-code/personal-not-yet", severity: "refuse", dimension: "accuracy", columns: ["taxCode"], jsOnly: false },
  { code: "tax-code/serial", severity: "refuse", dimension: "accuracy", columns: ["taxCode"], jsOnly: false },
  { code: "tax-code/check-digit", severity: "refuse", dimension: "accuracy", columns: ["taxCode"], jsOnly: false },
  { code: "tax-code/suffix", severity: "refuse", dimension: "accuracy", columns: ["taxCode"], jsOnly: false },
  { code: "tax-code/practice-suffix", severity: "info", dimension: "accuracy", columns: ["taxCode"], jsOnly: false },
  { code: "tax-code/unknown-birthplace", severity: "strict", dimension: "accuracy", columns: ["taxCode"], jsOnly: false },
  { code: "tax-code/birth-in-future", severity: "warning", dimension: "accuracy", columns: ["taxCode"], jsOnly: false },
  { code: "phone-number/shape", severity: "refuse", dimension: "accuracy", columns: ["phone"], jsOnly: false },
  { code: "phone-number/unknown-prefix", severity: "strict", dimension: "accuracy", columns: ["phone"], jsOnly: false },
  { code: "phone-number/unknown-area", severity: "strict", dimension: "accuracy", columns: ["phone"], jsOnly: false },
  { code: "phone-number/old-prefix", severity: "refuse", dimension: "accuracy", columns: ["phone"], jsOnly: false },
  { code: "phone-number/service-number", severity: "refuse", dimension: "accuracy", columns: ["phone"], jsOnly: false },
  { code: "personal-id/shape", severity: "refuse", dimension: "accuracy", columns: ["fatherPersonalId"], jsOnly: false },
  { code: "personal-id/unknown-birthplace", severity: "strict", dimension: "accuracy", columns: ["fatherPersonalId"], jsOnly: false },
  { code: "personal-id/birth-in-future", severity: "warning", dimension: "accuracy", columns: ["fatherPersonalId"], jsOnly: false },
  { code: "personal-id/shape", severity: "refuse", dimension: "accuracy", columns: ["motherPersonalId"], jsOnly: false },
  { code: "personal-id/unknown-birthplace", severity: "strict", dimension: "accuracy", columns: ["motherPersonalId"], jsOnly: false },
  { code: "personal-id/birth-in-future", severity: "warning", dimension: "accuracy", columns: ["motherPersonalId"], jsOnly: false },
  { code: "personal-id/shape", severity: "refuse", dimension: "accuracy", columns: ["headPersonalId"], jsOnly: false },
  { code: "personal-id/unknown-birthplace", severity: "strict", dimension: "accuracy", columns: ["headPersonalId"], jsOnly: false },
  { code: "personal-id/birth-in-future", severity: "warning", dimension: "accuracy", columns: ["headPersonalId"], jsOnly: false },
  { code: "citizen/missing", severity: "refuse", dimension: "completeness", columns: ["personalId"], jsOnly: false },
  { code: "citizen/missing", severity: "refuse", dimension: "completeness", columns: ["fullName"], jsOnly: false },
  { code: "citizen/missing", severity: "refuse", dimension: "completeness", columns: ["birthDate"], jsOnly: false },
  { code: "citizen/missing", severity: "refuse", dimension: "completeness", columns: ["gender"], jsOnly: false },
  { code: "citizen/missing", severity: "refuse", dimension: "completeness", columns: ["ethnicity"], jsOnly: false },
  { code: "citizen/missing", severity: "refuse", dimension: "completeness", columns: ["nationality"], jsOnly: false },
  { code: "citizen/not-a-date", severity: "refuse", dimension: "accuracy", columns: ["birthDate"], jsOnly: false },
  { code: "citizen/not-a-day", severity: "refuse", dimension: "accuracy", columns: ["deathOn"], jsOnly: false },
  { code: "citizen/not-a-day", severity: "refuse", dimension: "accuracy", columns: ["cardIssuedOn"], jsOnly: false },
  { code: "citizen/not-a-day", severity: "refuse", dimension: "accuracy", columns: ["cardExpiresOn"], jsOnly: false },
  { code: "citizen/not-a-day", severity: "refuse", dimension: "accuracy", columns: ["updatedOn"], jsOnly: false },
  { code: "citizen/not-a-name", severity: "refuse", dimension: "accuracy", columns: ["fullName"], jsOnly: true },
  { code: "citizen/not-a-name", severity: "refuse", dimension: "accuracy", columns: ["fatherName"], jsOnly: true },
  { code: "citizen/not-a-name", severity: "refuse", dimension: "accuracy", columns: ["motherName"], jsOnly: true },
  { code: "citizen/not-a-name", severity: "refuse", dimension: "accuracy", columns: ["spouseName"], jsOnly: true },
  { code: "citizen/unknown-code", severity: "refuse", dimension: "accuracy", columns: ["gender"], jsOnly: false },
  { code: "citizen/unknown-code", severity: "refuse", dimension: "accuracy", columns: ["maritalStatus"], jsOnly: false },
  { code: "citizen/not-a-country-code", severity: "refuse", dimension: "accuracy", columns: ["nationality"], jsOnly: false },
  { code: "citizen/not-nine-digits", severity: "refuse", dimension: "accuracy", columns: ["oldIdNumber"], jsOnly: false },
  { code: "citizen/not-an-email", severity: "refuse", dimension: "accuracy", columns: ["email"], jsOnly: false },
  { code: "citizen/too-long", severity: "refuse", dimension: "accuracy", columns: ["ethnicity"], jsOnly: false },
  { code: "citizen/too-long", severity: "refuse", dimension: "accuracy", columns: ["relationToHead"], jsOnly: false },
  { code: "citizen/too-long", severity: "refuse", dimension: "accuracy", columns: ["birthRegistrationPlace"], jsOnly: false },
  { code: "citizen/too-long", severity: "refuse", dimension: "accuracy", columns: ["hometown"], jsOnly: false },
  { code: "citizen/too-long", severity: "refuse", dimension: "accuracy", columns: ["permanentResidence"], jsOnly: false },
  { code: "citizen/too-long", severity: "refuse", dimension: "accuracy", columns: ["temporaryResidence"], jsOnly: false },
  { code: "citizen/too-long", severity: "refuse", dimension: "accuracy", columns: ["currentResidence"], jsOnly: false },
  { code: "citizen/not-composed", severity: "warning", dimension: "cleanness", columns: ["ethnicity"], jsOnly: false },
  { code: "citizen/not-composed", severity: "warning", dimension: "cleanness", columns: ["relationToHead"], jsOnly: false },
  { code: "citizen/not-composed", severity: "warning", dimension: "cleanness", columns: ["birthRegistrationPlace"], jsOnly: false },
  { code: "citizen/not-composed", severity: "warning", dimension: "cleanness", columns: ["hometown"], jsOnly: false },
  { code: "citizen/not-composed", severity: "warning", dimension: "cleanness", columns: ["permanentResidence"], jsOnly: false },
  { code: "citizen/not-composed", severity: "warning", dimension: "cleanness", columns: ["temporaryResidence"], jsOnly: false },
  { code: "citizen/not-composed", severity: "warning", dimension: "cleanness", columns: ["currentResidence"], jsOnly: false },
  { code: "citizen/in-future", severity: "refuse", dimension: "accuracy", columns: ["birthDate"], jsOnly: false },
  { code: "citizen/in-future", severity: "refuse", dimension: "accuracy", columns: ["deathOn"], jsOnly: false },
  { code: "citizen/in-future", severity: "refuse", dimension: "accuracy", columns: ["cardIssuedOn"], jsOnly: false },
  { code: "citizen/in-future", severity: "refuse", dimension: "timeliness", columns: ["updatedOn"], jsOnly: false },
  { code: "citizen/province-of-before-2025", severity: "info", dimension: "shareability", columns: ["permanentResidence"], jsOnly: false },
  { code: "citizen/province-of-before-2025", severity: "info", dimension: "shareability", columns: ["temporaryResidence"], jsOnly: false },
  { code: "citizen/province-of-before-2025", severity: "info", dimension: "shareability", columns: ["currentResidence"], jsOnly: false },
  { code: "citizen/sex-differs-from-id", severity: "warning", dimension: "consistency", columns: ["gender","personalId"], jsOnly: false },
  { code: "citizen/birth-year-differs-from-id", severity: "warning", dimension: "consistency", columns: ["birthDate","personalId"], jsOnly: false },
  { code: "citizen/tax-code-differs-from-id", severity: "warning", dimension: "consistency", columns: ["taxCode","personalId"], jsOnly: false },
  { code: "citizen/death-before-birth", severity: "refuse", dimension: "consistency", columns: ["deathOn","birthDate"], jsOnly: false },
  { code: "citizen/card-issued-before-birth", severity: "refuse", dimension: "consistency", columns: ["cardIssuedOn","birthDate"], jsOnly: false },
  { code: "citizen/card-expires-before-issue", severity: "refuse", dimension: "consistency", columns: ["cardExpiresOn","cardIssuedOn"], jsOnly: false },
  { code: "citizen/card-expired", severity: "info", dimension: "timeliness", columns: ["cardExpiresOn"], jsOnly: false },
  { code: "citizen/stale", severity: "warning", dimension: "timeliness", columns: ["updatedOn"], jsOnly: false },
  { code: "citizen/father-id-of-a-woman", severity: "warning", dimension: "consistency", columns: ["fatherPersonalId"], jsOnly: false },
  { code: "citizen/mother-id-of-a-man", severity: "warning", dimension: "consistency", columns: ["motherPersonalId"], jsOnly: false },
  { code: "citizen/parent-not-older", severity: "warning", dimension: "consistency", columns: ["fatherPersonalId","birthDate"], jsOnly: false },
  { code: "citizen/parent-not-older", severity: "warning", dimension: "consistency", columns: ["motherPersonalId","birthDate"], jsOnly: false },
  { code: "citizen/own-parent", severity: "warning", dimension: "consistency", columns: ["fatherPersonalId","personalId"], jsOnly: false },
  { code: "citizen/own-parent", severity: "warning", dimension: "consistency", columns: ["motherPersonalId","personalId"], jsOnly: false },
  { code: "citizen/parents-share-id", severity: "warning", dimension: "consistency", columns: ["motherPersonalId","fatherPersonalId"], jsOnly: false },
  { code: "citizen/spouse-of-unmarried", severity: "warning", dimension: "consistency", columns: ["spouseName","maritalStatus"], jsOnly: false },
  { code: "citizen/head-differs", severity: "warning", dimension: "consistency", columns: ["headPersonalId","relationToHead"], jsOnly: false },
] as const satisfies readonly RecordStepNote[];

/** One verdict a step into `out`: 1 pass, 0 fail, 2 not applicable. `row` holds canonical texts, one a column. */
export function verdicts(row: readonly (string | undefined)[], out: Uint8Array, asOf?: PlainDate, freshDays = 365): void {
  const personalId = row[0] ?? "";
  const fullName = row[1] ?? "";
  const birthDate = row[2] ?? "";
  const gender = row[3] ?? "";
  const ethnicity = row[4] ?? "";
  const nationality = row[5] ?? "";
  const birthRegistrationPlace = row[6] ?? "";
  const hometown = row[7] ?? "";
  const permanentResidence = row[8] ?? "";
  const temporaryResidence = row[9] ?? "";
  const currentResidence = row[10] ?? "";
  const oldIdNumber = row[11] ?? "";
  const taxCode = row[12] ?? "";
  const phone = row[13] ?? "";
  const fatherName = row[14] ?? "";
  const fatherPersonalId = row[15] ?? "";
  const motherName = row[16] ?? "";
  const motherPersonalId = row[17] ?? "";
  const spouseName = row[18] ?? "";
  const maritalStatus = row[19] ?? "";
  const deathOn = row[20] ?? "";
  const headPersonalId = row[21] ?? "";
  const relationToHead = row[22] ?? "";
  const cardIssuedOn = row[23] ?? "";
  const cardExpiresOn = row[24] ?? "";
  const email = row[25] ?? "";
  const updatedOn = row[26] ?? "";
  const bornKnown = calendarDate(birthDate);
  const diedKnown = calendarDay(deathOn);
  const issuedKnown = calendarDay(cardIssuedOn);
  const expiresKnown = calendarDay(cardExpiresOn);
  const updatedKnown = calendarDay(updatedOn);
  const idKnown = personalId.length === 12 && digits(personalId, 0, 12);
  const fatherKnown = fatherPersonalId.length === 12 && digits(fatherPersonalId, 0, 12);
  const motherKnown = motherPersonalId.length === 12 && digits(motherPersonalId, 0, 12);
  const headKnown = headPersonalId.length === 12 && digits(headPersonalId, 0, 12);
  if (personalId === "") out.fill(2, 0, 3);
  else personalIdVerdicts(personalId, out, 0, asOf);
  if (taxCode === "") out.fill(2, 3, 11);
  else taxCodeVerdicts(taxCode, out, 3, asOf);
  if (phone === "") out.fill(2, 11, 16);
  else phoneNumberVerdicts(phone, out, 11, asOf);
  if (fatherPersonalId === "") out.fill(2, 16, 19);
  else personalIdVerdicts(fatherPersonalId, out, 16, asOf);
  if (motherPersonalId === "") out.fill(2, 19, 22);
  else personalIdVerdicts(motherPersonalId, out, 19, asOf);
  if (headPersonalId === "") out.fill(2, 22, 25);
  else personalIdVerdicts(headPersonalId, out, 22, asOf);
  // citizen/missing: personalId
  out[25] = verdict(personalId !== "");
  // citizen/missing: fullName
  out[26] = verdict(fullName !== "");
  // citizen/missing: birthDate
  out[27] = verdict(birthDate !== "");
  // citizen/missing: gender
  out[28] = verdict(gender !== "");
  // citizen/missing: ethnicity
  out[29] = verdict(ethnicity !== "");
  // citizen/missing: nationality
  out[30] = verdict(nationality !== "");
  // citizen/not-a-date: birthDate
  out[31] = birthDate !== "" ? verdict(bornKnown) : 2;
  // citizen/not-a-day: deathOn
  out[32] = deathOn !== "" ? verdict(diedKnown) : 2;
  // citizen/not-a-day: cardIssuedOn
  out[33] = cardIssuedOn !== "" ? verdict(issuedKnown) : 2;
  // citizen/not-a-day: cardExpiresOn
  out[34] = cardExpiresOn !== "" ? verdict(expiresKnown) : 2;
  // citizen/not-a-day: updatedOn
  out[35] = updatedOn !== "" ? verdict(updatedKnown) : 2;
  // citizen/not-a-name: fullName
  out[36] = fullName !== "" ? verdict(isPersonName(fullName)) : 2;
  // citizen/not-a-name: fatherName
  out[37] = fatherName !== "" ? verdict(isPersonName(fatherName)) : 2;
  // citizen/not-a-name: motherName
  out[38] = motherName !== "" ? verdict(isPersonName(motherName)) : 2;
  // citizen/not-a-name: spouseName
  out[39] = spouseName !== "" ? verdict(isPersonName(spouseName)) : 2;
  // citizen/unknown-code: gender
  out[40] = gender !== "" ? verdict(gender === "0" || gender === "1" || gender === "2") : 2;
  // citizen/unknown-code: maritalStatus
  out[41] = maritalStatus !== "" ? verdict(maritalStatus === "0" || maritalStatus === "1" || maritalStatus === "2" || maritalStatus === "3") : 2;
  // citizen/not-a-country-code: nationality
  out[42] = nationality !== "" ? verdict(/^(?:[A-Z]{2})$/u.test(nationality)) : 2;
  // citizen/not-nine-digits: oldIdNumber
  out[43] = oldIdNumber !== "" ? verdict(oldIdNumber.length === 9 && digits(oldIdNumber, 0, 9)) : 2;
  // citizen/not-an-email: email
  out[44] = email !== "" ? verdict(/^(?:[^@ ]+@[^@ ]+)$/u.test(email) && atMost(email, 254)) : 2;
  // citizen/too-long: ethnicity
  out[45] = ethnicity !== "" ? verdict(atMost(ethnicity, 100)) : 2;
  // citizen/too-long: relationToHead
  out[46] = relationToHead !== "" ? verdict(atMost(relationToHead, 100)) : 2;
  // citizen/too-long: birthRegistrationPlace
  out[47] = birthRegistrationPlace !== "" ? verdict(atMost(birthRegistrationPlace, 500)) : 2;
  // citizen/too-long: hometown
  out[48] = hometown !== "" ? verdict(atMost(hometown, 500)) : 2;
  // citizen/too-long: permanentResidence
  out[49] = permanentResidence !== "" ? verdict(atMost(permanentResidence, 500)) : 2;
  // citizen/too-long: temporaryResidence
  out[50] = temporaryResidence !== "" ? verdict(atMost(temporaryResidence, 500)) : 2;
  // citizen/too-long: currentResidence
  out[51] = currentResidence !== "" ? verdict(atMost(currentResidence, 500)) : 2;
  // citizen/not-composed: ethnicity
  out[52] = ethnicity !== "" ? verdict(composed(ethnicity)) : 2;
  // citizen/not-composed: relationToHead
  out[53] = relationToHead !== "" ? verdict(composed(relationToHead)) : 2;
  // citizen/not-composed: birthRegistrationPlace
  out[54] = birthRegistrationPlace !== "" ? verdict(composed(birthRegistrationPlace)) : 2;
  // citizen/not-composed: hometown
  out[55] = hometown !== "" ? verdict(composed(hometown)) : 2;
  // citizen/not-composed: permanentResidence
  out[56] = permanentResidence !== "" ? verdict(composed(permanentResidence)) : 2;
  // citizen/not-composed: temporaryResidence
  out[57] = temporaryResidence !== "" ? verdict(composed(temporaryResidence)) : 2;
  // citizen/not-composed: currentResidence
  out[58] = currentResidence !== "" ? verdict(composed(currentResidence)) : 2;
  // citizen/in-future: birthDate
  out[59] = asOf !== undefined && bornKnown ? verdict(birthDate <= asOf) : 2;
  // citizen/in-future: deathOn
  out[60] = asOf !== undefined && diedKnown ? verdict(deathOn <= asOf) : 2;
  // citizen/in-future: cardIssuedOn
  out[61] = asOf !== undefined && issuedKnown ? verdict(cardIssuedOn <= asOf) : 2;
  // citizen/in-future: updatedOn
  out[62] = asOf !== undefined && updatedKnown ? verdict(updatedOn <= asOf) : 2;
  // citizen/province-of-before-2025: permanentResidence
  out[63] = asOf !== undefined && permanentResidence !== "" && "2025-07-01" <= asOf ? verdict(!endsIn(permanentResidence, retiredProvinces)) : 2;
  // citizen/province-of-before-2025: temporaryResidence
  out[64] = asOf !== undefined && temporaryResidence !== "" && "2025-07-01" <= asOf ? verdict(!endsIn(temporaryResidence, retiredProvinces)) : 2;
  // citizen/province-of-before-2025: currentResidence
  out[65] = asOf !== undefined && currentResidence !== "" && "2025-07-01" <= asOf ? verdict(!endsIn(currentResidence, retiredProvinces)) : 2;
  // citizen/sex-differs-from-id: gender, personalId
  out[66] = idKnown && (gender === "1" || gender === "2") ? verdict(numberAt(personalId, 3, 4) % 2 === numberAt(gender, 0, 1) - 1) : 2;
  // citizen/birth-year-differs-from-id: birthDate, personalId
  out[67] = idKnown && bornKnown ? verdict(1900 + 100 * Math.floor(numberAt(personalId, 3, 4) / 2) + numberAt(personalId, 4, 6) === numberAt(birthDate, 0, 4)) : 2;
  // citizen/tax-code-differs-from-id: taxCode, personalId
  out[68] = idKnown && taxCode.length === 12 && digits(taxCode, 0, 12) ? verdict(taxCode === personalId) : 2;
  // citizen/death-before-birth: deathOn, birthDate
  out[69] = bornKnown && diedKnown ? verdict(birthDate <= deathOn) : 2;
  // citizen/card-issued-before-birth: cardIssuedOn, birthDate
  out[70] = bornKnown && issuedKnown ? verdict(birthDate <= cardIssuedOn) : 2;
  // citizen/card-expires-before-issue: cardExpiresOn, cardIssuedOn
  out[71] = issuedKnown && expiresKnown ? verdict(cardIssuedOn < cardExpiresOn) : 2;
  // citizen/card-expired: cardExpiresOn
  out[72] = asOf !== undefined && expiresKnown ? verdict(asOf <= cardExpiresOn) : 2;
  // citizen/stale: updatedOn
  out[73] = asOf !== undefined && updatedKnown && updatedOn <= asOf ? verdict(dayNumber(asOf) - dayNumber(updatedOn) <= freshDays) : 2;
  // citizen/father-id-of-a-woman: fatherPersonalId
  out[74] = fatherKnown ? verdict(numberAt(fatherPersonalId, 3, 4) % 2 === 0) : 2;
  // citizen/mother-id-of-a-man: motherPersonalId
  out[75] = motherKnown ? verdict(numberAt(motherPersonalId, 3, 4) % 2 === 1) : 2;
  // citizen/parent-not-older: fatherPersonalId, birthDate
  out[76] = fatherKnown && bornKnown ? verdict(1900 + 100 * Math.floor(numberAt(fatherPersonalId, 3, 4) / 2) + numberAt(fatherPersonalId, 4, 6) < numberAt(birthDate, 0, 4)) : 2;
  // citizen/parent-not-older: motherPersonalId, birthDate
  out[77] = motherKnown && bornKnown ? verdict(1900 + 100 * Math.floor(numberAt(motherPersonalId, 3, 4) / 2) + numberAt(motherPersonalId, 4, 6) < numberAt(birthDate, 0, 4)) : 2;
  // citizen/own-parent: fatherPersonalId, personalId
  out[78] = idKnown && fatherKnown ? verdict(fatherPersonalId !== personalId) : 2;
  // citizen/own-parent: motherPersonalId, personalId
  out[79] = idKnown && motherKnown ? verdict(motherPersonalId !== personalId) : 2;
  // citizen/parents-share-id: motherPersonalId, fatherPersonalId
  out[80] = fatherKnown && motherKnown ? verdict(fatherPersonalId !== motherPersonalId) : 2;
  // citizen/spouse-of-unmarried: spouseName, maritalStatus
  out[81] = maritalStatus === "1" ? verdict(spouseName === "") : 2;
  // citizen/head-differs: headPersonalId, relationToHead
  out[82] = idKnown && headKnown && relationToHead === "Chủ hộ" ? verdict(headPersonalId === personalId) : 2;
}

const genderCodes = ["0","1","2"];
const bloodTypeCodes = ["00","01","02","03","04"];
const kindCodes = ["can-cuoc","cccd","cmnd12"];
const roleCodes = ["father","mother","spouse","child","legal-representative","represented"];
const maritalStatusCodes = ["0","1","2","3"];
const roleCodes2 = ["head","member"];
const kindCodes2 = ["death","missing"];

function isBirthName(v: unknown): boolean {
  if (!isObject(v)) return false;
  const { family, middle, given } = v;
  return (
    (family === undefined || isPersonName(family)) &&
    (middle === undefined || isPersonName(middle)) &&
    isPersonName(given)
  );
}

function isOtherNames(v: unknown): boolean {
  if (!Array.isArray(v) || v.length > 10) return false;
  for (let i = 0; i < v.length; i++) if (!isPersonName(v[i])) return false;
  return true;
}

function isNationalities(v: unknown): boolean {
  if (!Array.isArray(v) || v.length < 1 || v.length > 10) return false;
  for (let i = 0; i < v.length; i++) if (!isCountryCode(v[i])) return false;
  return true;
}

function isOldIdNumbers(v: unknown): boolean {
  if (!Array.isArray(v) || v.length > 10) return false;
  for (let i = 0; i < v.length; i++) if (!isNineDigits(v[i])) return false;
  return true;
}

function isIdCardsItem(v: unknown): boolean {
  if (!isObject(v)) return false;
  const { kind, issuedOn, issuedBy, expiresOn } = v;
  return (
    (kind === "can-cuoc" || kind === "cccd" || kind === "cmnd12") &&
    isDay(issuedOn) &&
    (issuedBy === undefined || isText(issuedBy, 500)) &&
    (expiresOn === undefined || isDay(expiresOn))
  );
}

function isIdCards(v: unknown): boolean {
  if (!Array.isArray(v) || v.length > 10) return false;
  for (let i = 0; i < v.length; i++) if (!isIdCardsItem(v[i])) return false;
  return true;
}

function isRelativesItem(v: unknown): boolean {
  if (!isObject(v)) return false;
  const { role, name, personalId, oldIdNumber, nationality } = v;
  return (
    (role === "father" || role === "mother" || role === "spouse" || role === "child" || role === "legal-representative" || role === "represented") &&
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

function isTemporaryAbsence(v: unknown): boolean {
  if (!isObject(v)) return false;
  const { declared, from, to } = v;
  return (
    typeof declared === "boolean" &&
    (from === undefined || isDay(from)) &&
    (to === undefined || isDay(to))
  );
}

function isHouseholdItem(v: unknown): boolean {
  if (!isObject(v)) return false;
  const { role, name, personalId, oldIdNumber } = v;
  return (
    (role === "head" || role === "member") &&
    isPersonName(name) &&
    (personalId === undefined || isPersonalId(personalId)) &&
    (oldIdNumber === undefined || isNineDigits(oldIdNumber))
  );
}

function isHousehold(v: unknown): boolean {
  if (!Array.isArray(v) || v.length > 100) return false;
  for (let i = 0; i < v.length; i++) if (!isHouseholdItem(v[i])) return false;
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

function isPhones(v: unknown): boolean {
  if (!Array.isArray(v) || v.length > 10) return false;
  for (let i = 0; i < v.length; i++) if (!isPhoneNumber(v[i])) return false;
  return true;
}

function isEmails(v: unknown): boolean {
  if (!Array.isArray(v) || v.length > 10) return false;
  for (let i = 0; i < v.length; i++) if (!isEmail(v[i])) return false;
  return true;
}

function isSharedItem(v: unknown): boolean {
  if (!isObject(v)) return false;
  const { group, reference } = v;
  return (
    isText(group, 100) &&
    isText(reference, 500)
  );
}

function isShared(v: unknown): boolean {
  if (!Array.isArray(v) || v.length > 500) return false;
  for (let i = 0; i < v.length; i++) if (!isSharedItem(v[i])) return false;
  return true;
}

function isCitizen(v: unknown): boolean {
  if (!isObject(v)) return false;
  const { birthName, otherNames, personalId, birthDate, gender, birthPlace, birthRegistrationPlace, hometown, ethnicity, religion, nationalities, bloodType, oldIdNumbers, idCards, relatives, permanentResidence, temporaryResidence, currentResidence, temporaryAbsence, residenceFileNumber, maritalStatus, relationToHead, household, deathOrMissing, phones, emails, shared } = v;
  return (
    isBirthName(birthName) &&
    isOtherNames(otherNames) &&
    isPersonalId(personalId) &&
    isPartialDate(birthDate) &&
    (gender === "0" || gender === "1" || gender === "2") &&
    (birthPlace === undefined || isText(birthPlace, 500)) &&
    (birthRegistrationPlace === undefined || isText(birthRegistrationPlace, 500)) &&
    (hometown === undefined || isText(hometown, 500)) &&
    isText(ethnicity, 100) &&
    (religion === undefined || isText(religion, 100)) &&
    isNationalities(nationalities) &&
    (bloodType === undefined || bloodType === "00" || bloodType === "01" || bloodType === "02" || bloodType === "03" || bloodType === "04") &&
    isOldIdNumbers(oldIdNumbers) &&
    isIdCards(idCards) &&
    isRelatives(relatives) &&
    (permanentResidence === undefined || isText(permanentResidence, 500)) &&
    (temporaryResidence === undefined || isText(temporaryResidence, 500)) &&
    (currentResidence === undefined || isText(currentResidence, 500)) &&
    (temporaryAbsence === undefined || isTemporaryAbsence(temporaryAbsence)) &&
    (residenceFileNumber === undefined || isText(residenceFileNumber, 100)) &&
    (maritalStatus === undefined || maritalStatus === "0" || maritalStatus === "1" || maritalStatus === "2" || maritalStatus === "3") &&
    (relationToHead === undefined || isText(relationToHead, 100)) &&
    isHousehold(household) &&
    (deathOrMissing === undefined || isDeathOrMissing(deathOrMissing)) &&
    isPhones(phones) &&
    isEmails(emails) &&
    isShared(shared)
  );
}

/** The verdict of the zod schema, without zod. */
export function is(value: unknown): value is Citizen {
  return isCitizen(value);
}

function explainBirthName(v: unknown, at: Path, out: Faults): void {
  if (!out.object(v, at)) return;
  const { family, middle, given } = v;
  if (family !== undefined) out.unitOf(family, [...at, "family"], examinePersonName);
  if (middle !== undefined) out.unitOf(middle, [...at, "middle"], examinePersonName);
  out.unitOf(given, [...at, "given"], examinePersonName);
}

function explainOtherNames(v: unknown, at: Path, out: Faults): void {
  if (!out.list(v, at, 0, 10)) return;
  for (let i = 0; i < v.length && i < 10; i++) out.unitOf(v[i], [...at, i], examinePersonName);
}

function explainNationalities(v: unknown, at: Path, out: Faults): void {
  if (!out.list(v, at, 1, 10)) return;
  for (let i = 0; i < v.length && i < 10; i++) out.form(v[i], [...at, i], isCountryCode, "not-a-country-code");
}

function explainOldIdNumbers(v: unknown, at: Path, out: Faults): void {
  if (!out.list(v, at, 0, 10)) return;
  for (let i = 0; i < v.length && i < 10; i++) out.form(v[i], [...at, i], isNineDigits, "not-nine-digits");
}

function explainIdCardsItem(v: unknown, at: Path, out: Faults): void {
  if (!out.object(v, at)) return;
  const { kind, issuedOn, issuedBy, expiresOn } = v;
  out.code(kind, [...at, "kind"], kindCodes);
  out.form(issuedOn, [...at, "issuedOn"], isDay, "not-a-day");
  if (issuedBy !== undefined) out.text(issuedBy, [...at, "issuedBy"], 500);
  if (expiresOn !== undefined) out.form(expiresOn, [...at, "expiresOn"], isDay, "not-a-day");
}

function explainIdCards(v: unknown, at: Path, out: Faults): void {
  if (!out.list(v, at, 0, 10)) return;
  for (let i = 0; i < v.length && i < 10; i++) explainIdCardsItem(v[i], [...at, i], out);
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

function explainTemporaryAbsence(v: unknown, at: Path, out: Faults): void {
  if (!out.object(v, at)) return;
  const { declared, from, to } = v;
  out.yesOrNo(declared, [...at, "declared"]);
  if (from !== undefined) out.form(from, [...at, "from"], isDay, "not-a-day");
  if (to !== undefined) out.form(to, [...at, "to"], isDay, "not-a-day");
}

function explainHouseholdItem(v: unknown, at: Path, out: Faults): void {
  if (!out.object(v, at)) return;
  const { role, name, personalId, oldIdNumber } = v;
  out.code(role, [...at, "role"], roleCodes2);
  out.unitOf(name, [...at, "name"], examinePersonName);
  if (personalId !== undefined) out.unitOf(personalId, [...at, "personalId"], examinePersonalId);
  if (oldIdNumber !== undefined) out.form(oldIdNumber, [...at, "oldIdNumber"], isNineDigits, "not-nine-digits");
}

function explainHousehold(v: unknown, at: Path, out: Faults): void {
  if (!out.list(v, at, 0, 100)) return;
  for (let i = 0; i < v.length && i < 100; i++) explainHouseholdItem(v[i], [...at, i], out);
}

function explainDeathOrMissing(v: unknown, at: Path, out: Faults): void {
  if (!out.object(v, at)) return;
  const { kind, date } = v;
  out.code(kind, [...at, "kind"], kindCodes2);
  out.form(date, [...at, "date"], isDay, "not-a-day");
}

function explainPhones(v: unknown, at: Path, out: Faults): void {
  if (!out.list(v, at, 0, 10)) return;
  for (let i = 0; i < v.length && i < 10; i++) out.unitOf(v[i], [...at, i], examinePhoneNumber);
}

function explainEmails(v: unknown, at: Path, out: Faults): void {
  if (!out.list(v, at, 0, 10)) return;
  for (let i = 0; i < v.length && i < 10; i++) out.form(v[i], [...at, i], isEmail, "not-an-email");
}

function explainSharedItem(v: unknown, at: Path, out: Faults): void {
  if (!out.object(v, at)) return;
  const { group, reference } = v;
  out.text(group, [...at, "group"], 100);
  out.text(reference, [...at, "reference"], 500);
}

function explainShared(v: unknown, at: Path, out: Faults): void {
  if (!out.list(v, at, 0, 500)) return;
  for (let i = 0; i < v.length && i < 500; i++) explainSharedItem(v[i], [...at, i], out);
}

function explainCitizen(v: unknown, at: Path, out: Faults): void {
  if (!out.object(v, at)) return;
  const { birthName, otherNames, personalId, birthDate, gender, birthPlace, birthRegistrationPlace, hometown, ethnicity, religion, nationalities, bloodType, oldIdNumbers, idCards, relatives, permanentResidence, temporaryResidence, currentResidence, temporaryAbsence, residenceFileNumber, maritalStatus, relationToHead, household, deathOrMissing, phones, emails, shared } = v;
  explainBirthName(birthName, [...at, "birthName"], out);
  explainOtherNames(otherNames, [...at, "otherNames"], out);
  out.unitOf(personalId, [...at, "personalId"], examinePersonalId);
  out.unitOf(birthDate, [...at, "birthDate"], examinePartialDate);
  out.code(gender, [...at, "gender"], genderCodes);
  if (birthPlace !== undefined) out.text(birthPlace, [...at, "birthPlace"], 500);
  if (birthRegistrationPlace !== undefined) out.text(birthRegistrationPlace, [...at, "birthRegistrationPlace"], 500);
  if (hometown !== undefined) out.text(hometown, [...at, "hometown"], 500);
  out.text(ethnicity, [...at, "ethnicity"], 100);
  if (religion !== undefined) out.text(religion, [...at, "religion"], 100);
  explainNationalities(nationalities, [...at, "nationalities"], out);
  if (bloodType !== undefined) out.code(bloodType, [...at, "bloodType"], bloodTypeCodes);
  explainOldIdNumbers(oldIdNumbers, [...at, "oldIdNumbers"], out);
  explainIdCards(idCards, [...at, "idCards"], out);
  explainRelatives(relatives, [...at, "relatives"], out);
  if (permanentResidence !== undefined) out.text(permanentResidence, [...at, "permanentResidence"], 500);
  if (temporaryResidence !== undefined) out.text(temporaryResidence, [...at, "temporaryResidence"], 500);
  if (currentResidence !== undefined) out.text(currentResidence, [...at, "currentResidence"], 500);
  if (temporaryAbsence !== undefined) explainTemporaryAbsence(temporaryAbsence, [...at, "temporaryAbsence"], out);
  if (residenceFileNumber !== undefined) out.text(residenceFileNumber, [...at, "residenceFileNumber"], 100);
  if (maritalStatus !== undefined) out.code(maritalStatus, [...at, "maritalStatus"], maritalStatusCodes);
  if (relationToHead !== undefined) out.text(relationToHead, [...at, "relationToHead"], 100);
  explainHousehold(household, [...at, "household"], out);
  if (deathOrMissing !== undefined) explainDeathOrMissing(deathOrMissing, [...at, "deathOrMissing"], out);
  explainPhones(phones, [...at, "phones"], out);
  explainEmails(emails, [...at, "emails"], out);
  explainShared(shared, [...at, "shared"], out);
}

/** Mọi lỗi trong một bản ghi lồng nhau, and where each is; none for what {@link is} accepts. Items past the limit of a list are not looked at. */
export function explain(value: unknown): readonly Fault[] {
  const out = new Faults("citizen");
  explainCitizen(value, [], out);
  return out.found;
}
