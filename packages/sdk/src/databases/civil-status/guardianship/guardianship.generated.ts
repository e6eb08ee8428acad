// Generated from rule.ts and schema.ts by `pnpm codegen`. Do not edit.
import type { PlainDate } from "../../../core/plain-date.js";
import { examine as examinePartialDate, is as isPartialDate } from "../../../fields/partial-date/index.js";
import { examine as examinePersonName, is as isPersonName } from "../../../fields/person-name/index.js";
import { findings as examineCivilStatusNumber, is as isCivilStatusNumber, verdicts as civilStatusNumberVerdicts } from "../../../identifiers/civil-status-number/civil-status-number.generated.js";
import { findings as examinePersonalId, is as isPersonalId, verdicts as personalIdVerdicts } from "../../../identifiers/personal-id/personal-id.generated.js";
import { Faults, isObject, isText, type Fault, type Path } from "../../../rules/record-faults.js";
import { atMost, calendarDate, calendarDay, composed, digits, numberAt, verdict } from "../../../rules/record-primitives.js";
import type { RecordStepNote } from "../../../rules/record.js";
import type { Guardianship } from "./schema.js";


/** Các bước, in the order of the verdicts that {@link verdicts} writes. */
export const steps = [
  { code: "civil-status-number/shape", severity: "refuse", dimension: "accuracy", columns: ["number"], jsOnly: false },
  { code: "civil-status-number/zero", severity: "strict", dimension: "accuracy", columns: ["number"], jsOnly: false },
  { code: "civil-status-number/year-in-future", severity: "warning", dimension: "accuracy", columns: ["number"], jsOnly: false },
  { code: "civil-status-number/extract-prefix", severity: "info", dimension: "accuracy", columns: ["number"], jsOnly: false },
  { code: "personal-id/shape", severity: "refuse", dimension: "accuracy", columns: ["guardianPersonalId"], jsOnly: false },
  { code: "personal-id/unknown-birthplace", severity: "strict", dimension: "accuracy", columns: ["guardianPersonalId"], jsOnly: false },
  { code: "personal-id/birth-in-future", severity: "warning", dimension: "accuracy", columns: ["guardianPersonalId"], jsOnly: false },
  { code: "personal-id/shape", severity: "refuse", dimension: "accuracy", columns: ["wardPersonalId"], jsOnly: false },
  { code: "personal-id/unknown-birthplace", severity: "strict", dimension: "accuracy", columns: ["wardPersonalId"], jsOnly: false },
  { code: "personal-id/birth-in-future", severity: "warning", dimension: "accuracy", columns: ["wardPersonalId"], jsOnly: false },
  { code: "civil-status-number/shape", severity: "refuse", dimension: "accuracy", columns: ["endNumber"], jsOnly: false },
  { code: "civil-status-number/zero", severity: "strict", dimension: "accuracy", columns: ["endNumber"], jsOnly: false },
  { code: "civil-status-number/year-in-future", severity: "warning", dimension: "accuracy", columns: ["endNumber"], jsOnly: false },
  { code: "civil-status-number/extract-prefix", severity: "info", dimension: "accuracy", columns: ["endNumber"], jsOnly: false },
  { code: "guardianship/missing", severity: "refuse", dimension: "completeness", columns: ["number"], jsOnly: false },
  { code: "guardianship/missing", severity: "refuse", dimension: "completeness", columns: ["issuedOn"], jsOnly: false },
  { code: "guardianship/missing", severity: "refuse", dimension: "completeness", columns: ["issuedBy"], jsOnly: false },
  { code: "guardianship/missing", severity: "refuse", dimension: "completeness", columns: ["guardianName"], jsOnly: false },
  { code: "guardianship/missing", severity: "refuse", dimension: "completeness", columns: ["wardName"], jsOnly: false },
  { code: "guardianship/not-a-date", severity: "refuse", dimension: "accuracy", columns: ["issuedOn"], jsOnly: false },
  { code: "guardianship/too-long", severity: "refuse", dimension: "accuracy", columns: ["issuedBy"], jsOnly: false },
  { code: "guardianship/not-a-name", severity: "refuse", dimension: "accuracy", columns: ["guardianName"], jsOnly: true },
  { code: "guardianship/not-a-date", severity: "refuse", dimension: "accuracy", columns: ["guardianBirthDate"], jsOnly: false },
  { code: "guardianship/too-long", severity: "refuse", dimension: "accuracy", columns: ["guardianIdentityPaper"], jsOnly: false },
  { code: "guardianship/too-long", severity: "refuse", dimension: "accuracy", columns: ["guardianResidence"], jsOnly: false },
  { code: "guardianship/not-a-name", severity: "refuse", dimension: "accuracy", columns: ["wardName"], jsOnly: true },
  { code: "guardianship/not-a-date", severity: "refuse", dimension: "accuracy", columns: ["wardBirthDate"], jsOnly: false },
  { code: "guardianship/too-long", severity: "refuse", dimension: "accuracy", columns: ["wardIdentityPaper"], jsOnly: false },
  { code: "guardianship/too-long", severity: "refuse", dimension: "accuracy", columns: ["wardResidence"], jsOnly: false },
  { code: "guardianship/too-long", severity: "refuse", dimension: "accuracy", columns: ["other"], jsOnly: false },
  { code: "guardianship/not-a-date", severity: "refuse", dimension: "accuracy", columns: ["endIssuedOn"], jsOnly: false },
  { code: "guardianship/too-long", severity: "refuse", dimension: "accuracy", columns: ["endIssuedBy"], jsOnly: false },
  { code: "guardianship/too-long", severity: "refuse", dimension: "accuracy", columns: ["endContent"], jsOnly: false },
  { code: "guardianship/not-composed", severity: "warning", dimension: "cleanness", columns: ["issuedBy"], jsOnly: false },
  { code: "guardianship/not-composed", severity: "warning", dimension: "cleanness", columns: ["guardianIdentityPaper"], jsOnly: false },
  { code: "guardianship/not-composed", severity: "warning", dimension: "cleanness", columns: ["guardianResidence"], jsOnly: false },
  { code: "guardianship/not-composed", severity: "warning", dimension: "cleanness", columns: ["wardIdentityPaper"], jsOnly: false },
  { code: "guardianship/not-composed", severity: "warning", dimension: "cleanness", columns: ["wardResidence"], jsOnly: false },
  { code: "guardianship/not-composed", severity: "warning", dimension: "cleanness", columns: ["other"], jsOnly: false },
  { code: "guardianship/not-composed", severity: "warning", dimension: "cleanness", columns: ["endIssuedBy"], jsOnly: false },
  { code: "guardianship/not-composed", severity: "warning", dimension: "cleanness", columns: ["endContent"], jsOnly: false },
  { code: "guardianship/in-future", severity: "refuse", dimension: "accuracy", columns: ["issuedOn"], jsOnly: false },
  { code: "guardianship/in-future", severity: "refuse", dimension: "accuracy", columns: ["guardianBirthDate"], jsOnly: false },
  { code: "guardianship/in-future", severity: "refuse", dimension: "accuracy", columns: ["wardBirthDate"], jsOnly: false },
  { code: "guardianship/in-future", severity: "refuse", dimension: "accuracy", columns: ["endIssuedOn"], jsOnly: false },
  { code: "guardianship/ends-before-start", severity: "refuse", dimension: "consistency", columns: ["endIssuedOn","issuedOn"], jsOnly: false },
  { code: "guardianship/issued-before-birth", severity: "refuse", dimension: "consistency", columns: ["issuedOn","wardBirthDate"], jsOnly: false },
  { code: "guardianship/birth-year-differs-from-id", severity: "warning", dimension: "consistency", columns: ["guardianBirthDate","guardianPersonalId"], jsOnly: false },
  { code: "guardianship/birth-year-differs-from-id", severity: "warning", dimension: "consistency", columns: ["wardBirthDate","wardPersonalId"], jsOnly: false },
  { code: "guardianship/people-share-id", severity: "warning", dimension: "consistency", columns: ["wardPersonalId","guardianPersonalId"], jsOnly: false },
] as const satisfies readonly RecordStepNote[];

/** One verdict a step into `out`: 1 pass, 0 fail, 2 not applicable. `row` holds canonical texts, one a column. */
export function verdicts(row: readonly (string | undefined)[], out: Uint8Array, asOf?: PlainDate): void {
  const number = row[0] ?? "";
  const issuedOn = row[1] ?? "";
  const issuedBy = row[2] ?? "";
  const guardianName = row[3] ?? "";
  const guardianBirthDate = row[4] ?? "";
  const guardianIdentityPaper = row[5] ?? "";
  const guardianPersonalId = row[6] ?? "";
  const guardianResidence = row[7] ?? "";
  const wardName = row[8] ?? "";
  const wardBirthDate = row[9] ?? "";
  const wardIdentityPaper = row[10] ?? "";
  const wardPersonalId = row[11] ?? "";
  const wardResidence = row[12] ?? "";
  const other = row[13] ?? "";
  const endNumber = row[14] ?? "";
  const endIssuedOn = row[15] ?? "";
  const endIssuedBy = row[16] ?? "";
  const endContent = row[17] ?? "";
  const issuedOnKnown = calendarDate(issuedOn);
  const guardianBirthDateKnown = calendarDate(guardianBirthDate);
  const wardBirthDateKnown = calendarDate(wardBirthDate);
  const endIssuedOnKnown = calendarDate(endIssuedOn);
  const issuedOnWhole = calendarDay(issuedOn);
  const endIssuedOnWhole = calendarDay(endIssuedOn);
  const wardBirthDateWhole = calendarDay(wardBirthDate);
  const guardianPersonalIdKnown = guardianPersonalId.length === 12 && digits(guardianPersonalId, 0, 12);
  const wardPersonalIdKnown = wardPersonalId.length === 12 && digits(wardPersonalId, 0, 12);
  if (number === "") out.fill(2, 0, 4);
  else civilStatusNumberVerdicts(number, out, 0, asOf);
  if (guardianPersonalId === "") out.fill(2, 4, 7);
  else personalIdVerdicts(guardianPersonalId, out, 4, asOf);
  if (wardPersonalId === "") out.fill(2, 7, 10);
  else personalIdVerdicts(wardPersonalId, out, 7, asOf);
  if (endNumber === "") out.fill(2, 10, 14);
  else civilStatusNumberVerdicts(endNumber, out, 10, asOf);
  // guardianship/missing: number
  out[14] = verdict(number !== "");
  // guardianship/missing: issuedOn
  out[15] = verdict(issuedOn !== "");
  // guardianship/missing: issuedBy
  out[16] = verdict(issuedBy !== "");
  // guardianship/missing: guardianName
  out[17] = verdict(guardianName !== "");
  // guardianship/missing: wardName
  out[18] = verdict(wardName !== "");
  // guardianship/not-a-date: issuedOn
  out[19] = issuedOn !== "" ? verdict(issuedOnKnown) : 2;
  // guardianship/too-long: issuedBy
  out[20] = issuedBy !== "" ? verdict(atMost(issuedBy, 100)) : 2;
  // guardianship/not-a-name: guardianName
  out[21] = guardianName !== "" ? verdict(isPersonName(guardianName)) : 2;
  // guardianship/not-a-date: guardianBirthDate
  out[22] = guardianBirthDate !== "" ? verdict(guardianBirthDateKnown) : 2;
  // guardianship/too-long: guardianIdentityPaper
  out[23] = guardianIdentityPaper !== "" ? verdict(atMost(guardianIdentityPaper, 100)) : 2;
  // guardianship/too-long: guardianResidence
  out[24] = guardianResidence !== "" ? verdict(atMost(guardianResidence, 500)) : 2;
  // guardianship/not-a-name: wardName
  out[25] = wardName !== "" ? verdict(isPersonName(wardName)) : 2;
  // guardianship/not-a-date: wardBirthDate
  out[26] = wardBirthDate !== "" ? verdict(wardBirthDateKnown) : 2;
  // guardianship/too-long: wardIdentityPaper
  out[27] = wardIdentityPaper !== "" ? verdict(atMost(wardIdentityPaper, 100)) : 2;
  // guardianship/too-long: wardResidence
  out[28] = wardResidence !== "" ? verdict(atMost(wardResidence, 500)) : 2;
  // guardianship/too-long: other
  out[29] = other !== "" ? verdict(atMost(other, 2000)) : 2;
  // guardianship/not-a-date: endIssuedOn
  out[30] = endIssuedOn !== "" ? verdict(endIssuedOnKnown) : 2;
  // guardianship/too-long: endIssuedBy
  out[31] = endIssuedBy !== "" ? verdict(atMost(endIssuedBy, 100)) : 2;
  // guardianship/too-long: endContent
  out[32] = endContent !== "" ? verdict(atMost(endContent, 2000)) : 2;
  // guardianship/not-composed: issuedBy
  out[33] = issuedBy !== "" ? verdict(composed(issuedBy)) : 2;
  // guardianship/not-composed: guardianIdentityPaper
  out[34] = guardianIdentityPaper !== "" ? verdict(composed(guardianIdentityPaper)) : 2;
  // guardianship/not-composed: guardianResidence
  out[35] = guardianResidence !== "" ? verdict(composed(guardianResidence)) : 2;
  // guardianship/not-composed: wardIdentityPaper
  out[36] = wardIdentityPaper !== "" ? verdict(composed(wardIdentityPaper)) : 2;
  // guardianship/not-composed: wardResidence
  out[37] = wardResidence !== "" ? verdict(composed(wardResidence)) : 2;
  // guardianship/not-composed: other
  out[38] = other !== "" ? verdict(composed(other)) : 2;
  // guardianship/not-composed: endIssuedBy
  out[39] = endIssuedBy !== "" ? verdict(composed(endIssuedBy)) : 2;
  // guardianship/not-composed: endContent
  out[40] = endContent !== "" ? verdict(composed(endContent)) : 2;
  // guardianship/in-future: issuedOn
  out[41] = asOf !== undefined && issuedOnKnown ? verdict(issuedOn <= asOf) : 2;
  // guardianship/in-future: guardianBirthDate
  out[42] = asOf !== undefined && guardianBirthDateKnown ? verdict(guardianBirthDate <= asOf) : 2;
  // guardianship/in-future: wardBirthDate
  out[43] = asOf !== undefined && wardBirthDateKnown ? verdict(wardBirthDate <= asOf) : 2;
  // guardianship/in-future: endIssuedOn
  out[44] = asOf !== undefined && endIssuedOnKnown ? verdict(endIssuedOn <= asOf) : 2;
  // guardianship/ends-before-start: endIssuedOn, issuedOn
  out[45] = issuedOnKnown && endIssuedOnKnown ? verdict((issuedOnWhole && endIssuedOnWhole && issuedOn <= endIssuedOn) || (!(issuedOnWhole && endIssuedOnWhole) && numberAt(issuedOn, 0, 4) <= numberAt(endIssuedOn, 0, 4))) : 2;
  // guardianship/issued-before-birth: issuedOn, wardBirthDate
  out[46] = wardBirthDateKnown && issuedOnKnown ? verdict((wardBirthDateWhole && issuedOnWhole && wardBirthDate <= issuedOn) || (!(wardBirthDateWhole && issuedOnWhole) && numberAt(wardBirthDate, 0, 4) <= numberAt(issuedOn, 0, 4))) : 2;
  // guardianship/birth-year-differs-from-id: guardianBirthDate, guardianPersonalId
  out[47] = guardianPersonalIdKnown && guardianBirthDateKnown ? verdict(1900 + 100 * Math.floor(numberAt(guardianPersonalId, 3, 4) / 2) + numberAt(guardianPersonalId, 4, 6) === numberAt(guardianBirthDate, 0, 4)) : 2;
  // guardianship/birth-year-differs-from-id: wardBirthDate, wardPersonalId
  out[48] = wardPersonalIdKnown && wardBirthDateKnown ? verdict(1900 + 100 * Math.floor(numberAt(wardPersonalId, 3, 4) / 2) + numberAt(wardPersonalId, 4, 6) === numberAt(wardBirthDate, 0, 4)) : 2;
  // guardianship/people-share-id: wardPersonalId, guardianPersonalId
  out[49] = guardianPersonalIdKnown && wardPersonalIdKnown ? verdict(guardianPersonalId !== wardPersonalId) : 2;
}



function isGuardian(v: unknown): boolean {
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

function isWard(v: unknown): boolean {
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

function isEnd(v: unknown): boolean {
  if (!isObject(v)) return false;
  const { number, issuedOn, issuedBy, content } = v;
  return (
    isCivilStatusNumber(number) &&
    isPartialDate(issuedOn) &&
    isText(issuedBy, 100) &&
    (content === undefined || isText(content, 2000))
  );
}

function isGuardianship(v: unknown): boolean {
  if (!isObject(v)) return false;
  const { number, issuedOn, issuedBy, guardian, ward, other, end } = v;
  return (
    isCivilStatusNumber(number) &&
    isPartialDate(issuedOn) &&
    isText(issuedBy, 100) &&
    isGuardian(guardian) &&
    isWard(ward) &&
    (other === undefined || isText(other, 2000)) &&
    (end === undefined || isEnd(end))
  );
}

/** The verdict of the zod schema, without zod. */
export function is(value: unknown): value is Guardianship {
  return isGuardianship(value);
}

function explainGuardian(v: unknown, at: Path, out: Faults): void {
  if (!out.object(v, at)) return;
  const { name, birthDate, identityPaper, personalId, residence } = v;
  out.unitOf(name, [...at, "name"], examinePersonName);
  if (birthDate !== undefined) out.unitOf(birthDate, [...at, "birthDate"], examinePartialDate);
  if (identityPaper !== undefined) out.text(identityPaper, [...at, "identityPaper"], 100);
  if (personalId !== undefined) out.unitOf(personalId, [...at, "personalId"], examinePersonalId);
  if (residence !== undefined) out.text(residence, [...at, "residence"], 500);
}

function explainWard(v: unknown, at: Path, out: Faults): void {
  if (!out.object(v, at)) return;
  const { name, birthDate, identityPaper, personalId, residence } = v;
  out.unitOf(name, [...at, "name"], examinePersonName);
  if (birthDate !== undefined) out.unitOf(birthDate, [...at, "birthDate"], examinePartialDate);
  if (identityPaper !== undefined) out.text(identityPaper, [...at, "identityPaper"], 100);
  if (personalId !== undefined) out.unitOf(personalId, [...at, "personalId"], examinePersonalId);
  if (residence !== undefined) out.text(residence, [...at, "residence"], 500);
}

function explainEnd(v: unknown, at: Path, out: Faults): void {
  if (!out.object(v, at)) return;
  const { number, issuedOn, issuedBy, content } = v;
  out.unitOf(number, [...at, "number"], examineCivilStatusNumber);
  out.unitOf(issuedOn, [...at, "issuedOn"], examinePartialDate);
  out.text(issuedBy, [...at, "issuedBy"], 100);
  if (content !== undefined) out.text(content, [...at, "content"], 2000);
}

function explainGuardianship(v: unknown, at: Path, out: Faults): void {
  if (!out.object(v, at)) return;
  const { number, issuedOn, issuedBy, guardian, ward, other, end } = v;
  out.unitOf(number, [...at, "number"], examineCivilStatusNumber);
  out.unitOf(issuedOn, [...at, "issuedOn"], examinePartialDate);
  out.text(issuedBy, [...at, "issuedBy"], 100);
  explainGuardian(guardian, [...at, "guardian"], out);
  explainWard(ward, [...at, "ward"], out);
  if (other !== undefined) out.text(other, [...at, "other"], 2000);
  if (end !== undefined) explainEnd(end, [...at, "end"], out);
}

/** Mọi lỗi trong một bản ghi lồng nhau, and where each is; none for what {@link is} accepts. Items past the limit of a list are not looked at. */
export function explain(value: unknown): readonly Fault[] {
  const out = new Faults("guardianship");
  explainGuardianship(value, [], out);
  return out.found;
}
