// Generated from rule.ts and schema.ts by `pnpm codegen`. Do not edit.
import type { PlainDate } from "../../../core/plain-date.js";
import { examine as examinePartialDate, is as isPartialDate } from "../../../fields/partial-date/index.js";
import { examine as examinePersonName, is as isPersonName } from "../../../fields/person-name/index.js";
import { findings as examineCivilStatusNumber, is as isCivilStatusNumber, verdicts as civilStatusNumberVerdicts } from "../../../identifiers/civil-status-number/civil-status-number.generated.js";
import { findings as examinePersonalId, is as isPersonalId, verdicts as personalIdVerdicts } from "../../../identifiers/personal-id/personal-id.generated.js";
import { Faults, isObject, isText, type Fault, type Path } from "../../../rules/record-faults.js";
import { atMost, calendarDate, calendarDay, composed, digits, numberAt, verdict } from "../../../rules/record-primitives.js";
import type { RecordStepNote } from "../../../rules/record.js";
import { isCountryCode } from "../../../databases/forms.js";
import type { MarriageCertificate } from "./schema.js";


/** Các bước, in the order of the verdicts that {@link verdicts} writes. */
export const steps = [
  { code: "civil-status-number/shape", severity: "refuse", dimension: "accuracy", columns: ["number"], jsOnly: false },
  { code: "civil-status-number/zero", severity: "strict", dimension: "accuracy", columns: ["number"], jsOnly: false },
  { code: "civil-status-number/year-in-future", severity: "warning", dimension: "accuracy", columns: ["number"], jsOnly: false },
  { code: "civil-status-number/extract-prefix", severity: "info", dimension: "accuracy", columns: ["number"], jsOnly: false },
  { code: "personal-id/shape", severity: "refuse", dimension: "accuracy", columns: ["husbandPersonalId"], jsOnly: false },
  { code: "personal-id/unknown-birthplace", severity: "strict", dimension: "accuracy", columns: ["husbandPersonalId"], jsOnly: false },
  { code: "personal-id/birth-in-future", severity: "warning", dimension: "accuracy", columns: ["husbandPersonalId"], jsOnly: false },
  { code: "personal-id/shape", severity: "refuse", dimension: "accuracy", columns: ["wifePersonalId"], jsOnly: false },
  { code: "personal-id/unknown-birthplace", severity: "strict", dimension: "accuracy", columns: ["wifePersonalId"], jsOnly: false },
  { code: "personal-id/birth-in-future", severity: "warning", dimension: "accuracy", columns: ["wifePersonalId"], jsOnly: false },
  { code: "marriage-certificate/missing", severity: "refuse", dimension: "completeness", columns: ["number"], jsOnly: false },
  { code: "marriage-certificate/missing", severity: "refuse", dimension: "completeness", columns: ["registeredOn"], jsOnly: false },
  { code: "marriage-certificate/missing", severity: "refuse", dimension: "completeness", columns: ["registeredAt"], jsOnly: false },
  { code: "marriage-certificate/missing", severity: "refuse", dimension: "completeness", columns: ["husbandName"], jsOnly: false },
  { code: "marriage-certificate/missing", severity: "refuse", dimension: "completeness", columns: ["wifeName"], jsOnly: false },
  { code: "marriage-certificate/not-a-date", severity: "refuse", dimension: "accuracy", columns: ["registeredOn"], jsOnly: false },
  { code: "marriage-certificate/too-long", severity: "refuse", dimension: "accuracy", columns: ["registeredAt"], jsOnly: false },
  { code: "marriage-certificate/not-a-name", severity: "refuse", dimension: "accuracy", columns: ["husbandName"], jsOnly: true },
  { code: "marriage-certificate/not-a-date", severity: "refuse", dimension: "accuracy", columns: ["husbandBirthDate"], jsOnly: false },
  { code: "marriage-certificate/too-long", severity: "refuse", dimension: "accuracy", columns: ["husbandIdentityPaper"], jsOnly: false },
  { code: "marriage-certificate/too-long", severity: "refuse", dimension: "accuracy", columns: ["husbandResidence"], jsOnly: false },
  { code: "marriage-certificate/too-long", severity: "refuse", dimension: "accuracy", columns: ["husbandEthnicity"], jsOnly: false },
  { code: "marriage-certificate/not-a-country-code", severity: "refuse", dimension: "accuracy", columns: ["husbandNationality"], jsOnly: false },
  { code: "marriage-certificate/not-a-name", severity: "refuse", dimension: "accuracy", columns: ["wifeName"], jsOnly: true },
  { code: "marriage-certificate/not-a-date", severity: "refuse", dimension: "accuracy", columns: ["wifeBirthDate"], jsOnly: false },
  { code: "marriage-certificate/too-long", severity: "refuse", dimension: "accuracy", columns: ["wifeIdentityPaper"], jsOnly: false },
  { code: "marriage-certificate/too-long", severity: "refuse", dimension: "accuracy", columns: ["wifeResidence"], jsOnly: false },
  { code: "marriage-certificate/too-long", severity: "refuse", dimension: "accuracy", columns: ["wifeEthnicity"], jsOnly: false },
  { code: "marriage-certificate/not-a-country-code", severity: "refuse", dimension: "accuracy", columns: ["wifeNationality"], jsOnly: false },
  { code: "marriage-certificate/unknown-code", severity: "refuse", dimension: "accuracy", columns: ["signed"], jsOnly: false },
  { code: "marriage-certificate/unknown-code", severity: "refuse", dimension: "accuracy", columns: ["confirmed"], jsOnly: false },
  { code: "marriage-certificate/not-composed", severity: "warning", dimension: "cleanness", columns: ["registeredAt"], jsOnly: false },
  { code: "marriage-certificate/not-composed", severity: "warning", dimension: "cleanness", columns: ["husbandIdentityPaper"], jsOnly: false },
  { code: "marriage-certificate/not-composed", severity: "warning", dimension: "cleanness", columns: ["husbandResidence"], jsOnly: false },
  { code: "marriage-certificate/not-composed", severity: "warning", dimension: "cleanness", columns: ["husbandEthnicity"], jsOnly: false },
  { code: "marriage-certificate/not-composed", severity: "warning", dimension: "cleanness", columns: ["wifeIdentityPaper"], jsOnly: false },
  { code: "marriage-certificate/not-composed", severity: "warning", dimension: "cleanness", columns: ["wifeResidence"], jsOnly: false },
  { code: "marriage-certificate/not-composed", severity: "warning", dimension: "cleanness", columns: ["wifeEthnicity"], jsOnly: false },
  { code: "marriage-certificate/in-future", severity: "refuse", dimension: "accuracy", columns: ["registeredOn"], jsOnly: false },
  { code: "marriage-certificate/in-future", severity: "refuse", dimension: "accuracy", columns: ["husbandBirthDate"], jsOnly: false },
  { code: "marriage-certificate/in-future", severity: "refuse", dimension: "accuracy", columns: ["wifeBirthDate"], jsOnly: false },
  { code: "marriage-certificate/registered-before-birth", severity: "refuse", dimension: "consistency", columns: ["registeredOn","husbandBirthDate"], jsOnly: false },
  { code: "marriage-certificate/registered-before-birth", severity: "refuse", dimension: "consistency", columns: ["registeredOn","wifeBirthDate"], jsOnly: false },
  { code: "marriage-certificate/husband-young", severity: "warning", dimension: "consistency", columns: ["husbandBirthDate","registeredOn"], jsOnly: false },
  { code: "marriage-certificate/wife-young", severity: "warning", dimension: "consistency", columns: ["wifeBirthDate","registeredOn"], jsOnly: false },
  { code: "marriage-certificate/birth-year-differs-from-id", severity: "warning", dimension: "consistency", columns: ["husbandBirthDate","husbandPersonalId"], jsOnly: false },
  { code: "marriage-certificate/birth-year-differs-from-id", severity: "warning", dimension: "consistency", columns: ["wifeBirthDate","wifePersonalId"], jsOnly: false },
  { code: "marriage-certificate/husband-id-of-a-woman", severity: "warning", dimension: "consistency", columns: ["husbandPersonalId"], jsOnly: false },
  { code: "marriage-certificate/wife-id-of-a-man", severity: "warning", dimension: "consistency", columns: ["wifePersonalId"], jsOnly: false },
  { code: "marriage-certificate/people-share-id", severity: "warning", dimension: "consistency", columns: ["wifePersonalId","husbandPersonalId"], jsOnly: false },
] as const satisfies readonly RecordStepNote[];

/** One verdict a step into `out`: 1 pass, 0 fail, 2 not applicable. `row` holds canonical texts, one a column. */
export function verdicts(row: readonly (string | undefined)[], out: Uint8Array, asOf?: PlainDate): void {
  const number = row[0] ?? "";
  const registeredOn = row[1] ?? "";
  const registeredAt = row[2] ?? "";
  const husbandName = row[3] ?? "";
  const husbandBirthDate = row[4] ?? "";
  const husbandIdentityPaper = row[5] ?? "";
  const husbandPersonalId = row[6] ?? "";
  const husbandResidence = row[7] ?? "";
  const husbandEthnicity = row[8] ?? "";
  const husbandNationality = row[9] ?? "";
  const wifeName = row[10] ?? "";
  const wifeBirthDate = row[11] ?? "";
  const wifeIdentityPaper = row[12] ?? "";
  const wifePersonalId = row[13] ?? "";
  const wifeResidence = row[14] ?? "";
  const wifeEthnicity = row[15] ?? "";
  const wifeNationality = row[16] ?? "";
  const signed = row[17] ?? "";
  const confirmed = row[18] ?? "";
  const registeredOnKnown = calendarDate(registeredOn);
  const husbandBirthDateKnown = calendarDate(husbandBirthDate);
  const wifeBirthDateKnown = calendarDate(wifeBirthDate);
  const husbandBirthDateWhole = calendarDay(husbandBirthDate);
  const registeredOnWhole = calendarDay(registeredOn);
  const wifeBirthDateWhole = calendarDay(wifeBirthDate);
  const husbandPersonalIdKnown = husbandPersonalId.length === 12 && digits(husbandPersonalId, 0, 12);
  const wifePersonalIdKnown = wifePersonalId.length === 12 && digits(wifePersonalId, 0, 12);
  if (number === "") out.fill(2, 0, 4);
  else civilStatusNumberVerdicts(number, out, 0, asOf);
  if (husbandPersonalId === "") out.fill(2, 4, 7);
  else personalIdVerdicts(husbandPersonalId, out, 4, asOf);
  if (wifePersonalId === "") out.fill(2, 7, 10);
  else personalIdVerdicts(wifePersonalId, out, 7, asOf);
  // marriage-certificate/missing: number
  out[10] = verdict(number !== "");
  // marriage-certificate/missing: registeredOn
  out[11] = verdict(registeredOn !== "");
  // marriage-certificate/missing: registeredAt
  out[12] = verdict(registeredAt !== "");
  // marriage-certificate/missing: husbandName
  out[13] = verdict(husbandName !== "");
  // marriage-certificate/missing: wifeName
  out[14] = verdict(wifeName !== "");
  // marriage-certificate/not-a-date: registeredOn
  out[15] = registeredOn !== "" ? verdict(registeredOnKnown) : 2;
  // marriage-certificate/too-long: registeredAt
  out[16] = registeredAt !== "" ? verdict(atMost(registeredAt, 100)) : 2;
  // marriage-certificate/not-a-name: husbandName
  out[17] = husbandName !== "" ? verdict(isPersonName(husbandName)) : 2;
  // marriage-certificate/not-a-date: husbandBirthDate
  out[18] = husbandBirthDate !== "" ? verdict(husbandBirthDateKnown) : 2;
  // marriage-certificate/too-long: husbandIdentityPaper
  out[19] = husbandIdentityPaper !== "" ? verdict(atMost(husbandIdentityPaper, 100)) : 2;
  // marriage-certificate/too-long: husbandResidence
  out[20] = husbandResidence !== "" ? verdict(atMost(husbandResidence, 500)) : 2;
  // marriage-certificate/too-long: husbandEthnicity
  out[21] = husbandEthnicity !== "" ? verdict(atMost(husbandEthnicity, 100)) : 2;
  // marriage-certificate/not-a-country-code: husbandNationality
  out[22] = husbandNationality !== "" ? verdict(/^(?:[A-Z]{2})$/u.test(husbandNationality)) : 2;
  // marriage-certificate/not-a-name: wifeName
  out[23] = wifeName !== "" ? verdict(isPersonName(wifeName)) : 2;
  // marriage-certificate/not-a-date: wifeBirthDate
  out[24] = wifeBirthDate !== "" ? verdict(wifeBirthDateKnown) : 2;
  // marriage-certificate/too-long: wifeIdentityPaper
  out[25] = wifeIdentityPaper !== "" ? verdict(atMost(wifeIdentityPaper, 100)) : 2;
  // marriage-certificate/too-long: wifeResidence
  out[26] = wifeResidence !== "" ? verdict(atMost(wifeResidence, 500)) : 2;
  // marriage-certificate/too-long: wifeEthnicity
  out[27] = wifeEthnicity !== "" ? verdict(atMost(wifeEthnicity, 100)) : 2;
  // marriage-certificate/not-a-country-code: wifeNationality
  out[28] = wifeNationality !== "" ? verdict(/^(?:[A-Z]{2})$/u.test(wifeNationality)) : 2;
  // marriage-certificate/unknown-code: signed
  out[29] = signed !== "" ? verdict(signed === "true" || signed === "false") : 2;
  // marriage-certificate/unknown-code: confirmed
  out[30] = confirmed !== "" ? verdict(confirmed === "true" || confirmed === "false") : 2;
  // marriage-certificate/not-composed: registeredAt
  out[31] = registeredAt !== "" ? verdict(composed(registeredAt)) : 2;
  // marriage-certificate/not-composed: husbandIdentityPaper
  out[32] = husbandIdentityPaper !== "" ? verdict(composed(husbandIdentityPaper)) : 2;
  // marriage-certificate/not-composed: husbandResidence
  out[33] = husbandResidence !== "" ? verdict(composed(husbandResidence)) : 2;
  // marriage-certificate/not-composed: husbandEthnicity
  out[34] = husbandEthnicity !== "" ? verdict(composed(husbandEthnicity)) : 2;
  // marriage-certificate/not-composed: wifeIdentityPaper
  out[35] = wifeIdentityPaper !== "" ? verdict(composed(wifeIdentityPaper)) : 2;
  // marriage-certificate/not-composed: wifeResidence
  out[36] = wifeResidence !== "" ? verdict(composed(wifeResidence)) : 2;
  // marriage-certificate/not-composed: wifeEthnicity
  out[37] = wifeEthnicity !== "" ? verdict(composed(wifeEthnicity)) : 2;
  // marriage-certificate/in-future: registeredOn
  out[38] = asOf !== undefined && registeredOnKnown ? verdict(registeredOn <= asOf) : 2;
  // marriage-certificate/in-future: husbandBirthDate
  out[39] = asOf !== undefined && husbandBirthDateKnown ? verdict(husbandBirthDate <= asOf) : 2;
  // marriage-certificate/in-future: wifeBirthDate
  out[40] = asOf !== undefined && wifeBirthDateKnown ? verdict(wifeBirthDate <= asOf) : 2;
  // marriage-certificate/registered-before-birth: registeredOn, husbandBirthDate
  out[41] = husbandBirthDateKnown && registeredOnKnown ? verdict((husbandBirthDateWhole && registeredOnWhole && husbandBirthDate <= registeredOn) || (!(husbandBirthDateWhole && registeredOnWhole) && numberAt(husbandBirthDate, 0, 4) <= numberAt(registeredOn, 0, 4))) : 2;
  // marriage-certificate/registered-before-birth: registeredOn, wifeBirthDate
  out[42] = wifeBirthDateKnown && registeredOnKnown ? verdict((wifeBirthDateWhole && registeredOnWhole && wifeBirthDate <= registeredOn) || (!(wifeBirthDateWhole && registeredOnWhole) && numberAt(wifeBirthDate, 0, 4) <= numberAt(registeredOn, 0, 4))) : 2;
  // marriage-certificate/husband-young: husbandBirthDate, registeredOn
  out[43] = husbandBirthDateKnown && registeredOnKnown ? verdict(20 <= numberAt(registeredOn, 0, 4) - numberAt(husbandBirthDate, 0, 4)) : 2;
  // marriage-certificate/wife-young: wifeBirthDate, registeredOn
  out[44] = wifeBirthDateKnown && registeredOnKnown ? verdict(18 <= numberAt(registeredOn, 0, 4) - numberAt(wifeBirthDate, 0, 4)) : 2;
  // marriage-certificate/birth-year-differs-from-id: husbandBirthDate, husbandPersonalId
  out[45] = husbandPersonalIdKnown && husbandBirthDateKnown ? verdict(1900 + 100 * Math.floor(numberAt(husbandPersonalId, 3, 4) / 2) + numberAt(husbandPersonalId, 4, 6) === numberAt(husbandBirthDate, 0, 4)) : 2;
  // marriage-certificate/birth-year-differs-from-id: wifeBirthDate, wifePersonalId
  out[46] = wifePersonalIdKnown && wifeBirthDateKnown ? verdict(1900 + 100 * Math.floor(numberAt(wifePersonalId, 3, 4) / 2) + numberAt(wifePersonalId, 4, 6) === numberAt(wifeBirthDate, 0, 4)) : 2;
  // marriage-certificate/husband-id-of-a-woman: husbandPersonalId
  out[47] = husbandPersonalIdKnown ? verdict(numberAt(husbandPersonalId, 3, 4) % 2 === 0) : 2;
  // marriage-certificate/wife-id-of-a-man: wifePersonalId
  out[48] = wifePersonalIdKnown ? verdict(numberAt(wifePersonalId, 3, 4) % 2 === 1) : 2;
  // marriage-certificate/people-share-id: wifePersonalId, husbandPersonalId
  out[49] = husbandPersonalIdKnown && wifePersonalIdKnown ? verdict(husbandPersonalId !== wifePersonalId) : 2;
}



function isHusband(v: unknown): boolean {
  if (!isObject(v)) return false;
  const { name, birthDate, identityPaper, personalId, residence, ethnicity, nationality } = v;
  return (
    isPersonName(name) &&
    (birthDate === undefined || isPartialDate(birthDate)) &&
    (identityPaper === undefined || isText(identityPaper, 100)) &&
    (personalId === undefined || isPersonalId(personalId)) &&
    (residence === undefined || isText(residence, 500)) &&
    (ethnicity === undefined || isText(ethnicity, 100)) &&
    (nationality === undefined || isCountryCode(nationality))
  );
}

function isWife(v: unknown): boolean {
  if (!isObject(v)) return false;
  const { name, birthDate, identityPaper, personalId, residence, ethnicity, nationality } = v;
  return (
    isPersonName(name) &&
    (birthDate === undefined || isPartialDate(birthDate)) &&
    (identityPaper === undefined || isText(identityPaper, 100)) &&
    (personalId === undefined || isPersonalId(personalId)) &&
    (residence === undefined || isText(residence, 500)) &&
    (ethnicity === undefined || isText(ethnicity, 100)) &&
    (nationality === undefined || isCountryCode(nationality))
  );
}

function isMarriageCertificate(v: unknown): boolean {
  if (!isObject(v)) return false;
  const { number, registeredOn, registeredAt, husband, wife, signed, confirmed } = v;
  return (
    isCivilStatusNumber(number) &&
    isPartialDate(registeredOn) &&
    isText(registeredAt, 100) &&
    isHusband(husband) &&
    isWife(wife) &&
    (signed === undefined || typeof signed === "boolean") &&
    (confirmed === undefined || typeof confirmed === "boolean")
  );
}

/** The verdict of the zod schema, without zod. */
export function is(value: unknown): value is MarriageCertificate {
  return isMarriageCertificate(value);
}

function explainHusband(v: unknown, at: Path, out: Faults): void {
  if (!out.object(v, at)) return;
  const { name, birthDate, identityPaper, personalId, residence, ethnicity, nationality } = v;
  out.unitOf(name, [...at, "name"], examinePersonName);
  if (birthDate !== undefined) out.unitOf(birthDate, [...at, "birthDate"], examinePartialDate);
  if (identityPaper !== undefined) out.text(identityPaper, [...at, "identityPaper"], 100);
  if (personalId !== undefined) out.unitOf(personalId, [...at, "personalId"], examinePersonalId);
  if (residence !== undefined) out.text(residence, [...at, "residence"], 500);
  if (ethnicity !== undefined) out.text(ethnicity, [...at, "ethnicity"], 100);
  if (nationality !== undefined) out.form(nationality, [...at, "nationality"], isCountryCode, "not-a-country-code");
}

function explainWife(v: unknown, at: Path, out: Faults): void {
  if (!out.object(v, at)) return;
  const { name, birthDate, identityPaper, personalId, residence, ethnicity, nationality } = v;
  out.unitOf(name, [...at, "name"], examinePersonName);
  if (birthDate !== undefined) out.unitOf(birthDate, [...at, "birthDate"], examinePartialDate);
  if (identityPaper !== undefined) out.text(identityPaper, [...at, "identityPaper"], 100);
  if (personalId !== undefined) out.unitOf(personalId, [...at, "personalId"], examinePersonalId);
  if (residence !== undefined) out.text(residence, [...at, "residence"], 500);
  if (ethnicity !== undefined) out.text(ethnicity, [...at, "ethnicity"], 100);
  if (nationality !== undefined) out.form(nationality, [...at, "nationality"], isCountryCode, "not-a-country-code");
}

function explainMarriageCertificate(v: unknown, at: Path, out: Faults): void {
  if (!out.object(v, at)) return;
  const { number, registeredOn, registeredAt, husband, wife, signed, confirmed } = v;
  out.unitOf(number, [...at, "number"], examineCivilStatusNumber);
  out.unitOf(registeredOn, [...at, "registeredOn"], examinePartialDate);
  out.text(registeredAt, [...at, "registeredAt"], 100);
  explainHusband(husband, [...at, "husband"], out);
  explainWife(wife, [...at, "wife"], out);
  if (signed !== undefined) out.yesOrNo(signed, [...at, "signed"]);
  if (confirmed !== undefined) out.yesOrNo(confirmed, [...at, "confirmed"]);
}

/** Mọi lỗi trong một bản ghi lồng nhau, and where each is; none for what {@link is} accepts. Items past the limit of a list are not looked at. */
export function explain(value: unknown): readonly Fault[] {
  const out = new Faults("marriage-certificate");
  explainMarriageCertificate(value, [], out);
  return out.found;
}
