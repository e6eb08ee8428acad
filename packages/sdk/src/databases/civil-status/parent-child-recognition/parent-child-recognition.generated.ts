// Generated from rule.ts and schema.ts by `pnpm codegen`. Do not edit.
import type { PlainDate } from "../../../core/plain-date.js";
import { examine as examinePartialDate, is as isPartialDate } from "../../../fields/partial-date/index.js";
import { examine as examinePersonName, is as isPersonName } from "../../../fields/person-name/index.js";
import { findings as examineCivilStatusNumber, is as isCivilStatusNumber, verdicts as civilStatusNumberVerdicts } from "../../../identifiers/civil-status-number/civil-status-number.generated.js";
import { findings as examinePersonalId, is as isPersonalId, verdicts as personalIdVerdicts } from "../../../identifiers/personal-id/personal-id.generated.js";
import { Faults, isObject, isText, type Fault, type Path } from "../../../rules/record-faults.js";
import { atMost, calendarDate, calendarDay, composed, digits, numberAt, verdict } from "../../../rules/record-primitives.js";
import type { RecordStepNote } from "../../../rules/record.js";
import type { ParentChildRecognition } from "./schema.js";


/** Các bước, in the order of the verdicts that {@link verdicts} writes. */
export const steps = [
  { code: "civil-status-number/shape", severity: "refuse", dimension: "accuracy", columns: ["number"], jsOnly: false },
  { code: "civil-status-number/zero", severity: "strict", dimension: "accuracy", columns: ["number"], jsOnly: false },
  { code: "civil-status-number/year-in-future", severity: "warning", dimension: "accuracy", columns: ["number"], jsOnly: false },
  { code: "civil-status-number/extract-prefix", severity: "info", dimension: "accuracy", columns: ["number"], jsOnly: false },
  { code: "personal-id/shape", severity: "refuse", dimension: "accuracy", columns: ["parentPersonalId"], jsOnly: false },
  { code: "personal-id/unknown-birthplace", severity: "strict", dimension: "accuracy", columns: ["parentPersonalId"], jsOnly: false },
  { code: "personal-id/birth-in-future", severity: "warning", dimension: "accuracy", columns: ["parentPersonalId"], jsOnly: false },
  { code: "personal-id/shape", severity: "refuse", dimension: "accuracy", columns: ["childPersonalId"], jsOnly: false },
  { code: "personal-id/unknown-birthplace", severity: "strict", dimension: "accuracy", columns: ["childPersonalId"], jsOnly: false },
  { code: "personal-id/birth-in-future", severity: "warning", dimension: "accuracy", columns: ["childPersonalId"], jsOnly: false },
  { code: "parent-child-recognition/missing", severity: "refuse", dimension: "completeness", columns: ["number"], jsOnly: false },
  { code: "parent-child-recognition/missing", severity: "refuse", dimension: "completeness", columns: ["issuedOn"], jsOnly: false },
  { code: "parent-child-recognition/missing", severity: "refuse", dimension: "completeness", columns: ["issuedBy"], jsOnly: false },
  { code: "parent-child-recognition/missing", severity: "refuse", dimension: "completeness", columns: ["parentName"], jsOnly: false },
  { code: "parent-child-recognition/missing", severity: "refuse", dimension: "completeness", columns: ["childName"], jsOnly: false },
  { code: "parent-child-recognition/not-a-date", severity: "refuse", dimension: "accuracy", columns: ["issuedOn"], jsOnly: false },
  { code: "parent-child-recognition/too-long", severity: "refuse", dimension: "accuracy", columns: ["issuedBy"], jsOnly: false },
  { code: "parent-child-recognition/not-a-name", severity: "refuse", dimension: "accuracy", columns: ["parentName"], jsOnly: true },
  { code: "parent-child-recognition/not-a-date", severity: "refuse", dimension: "accuracy", columns: ["parentBirthDate"], jsOnly: false },
  { code: "parent-child-recognition/too-long", severity: "refuse", dimension: "accuracy", columns: ["parentIdentityPaper"], jsOnly: false },
  { code: "parent-child-recognition/too-long", severity: "refuse", dimension: "accuracy", columns: ["parentResidence"], jsOnly: false },
  { code: "parent-child-recognition/not-a-name", severity: "refuse", dimension: "accuracy", columns: ["childName"], jsOnly: true },
  { code: "parent-child-recognition/not-a-date", severity: "refuse", dimension: "accuracy", columns: ["childBirthDate"], jsOnly: false },
  { code: "parent-child-recognition/too-long", severity: "refuse", dimension: "accuracy", columns: ["childIdentityPaper"], jsOnly: false },
  { code: "parent-child-recognition/too-long", severity: "refuse", dimension: "accuracy", columns: ["childResidence"], jsOnly: false },
  { code: "parent-child-recognition/too-long", severity: "refuse", dimension: "accuracy", columns: ["other"], jsOnly: false },
  { code: "parent-child-recognition/not-composed", severity: "warning", dimension: "cleanness", columns: ["issuedBy"], jsOnly: false },
  { code: "parent-child-recognition/not-composed", severity: "warning", dimension: "cleanness", columns: ["parentIdentityPaper"], jsOnly: false },
  { code: "parent-child-recognition/not-composed", severity: "warning", dimension: "cleanness", columns: ["parentResidence"], jsOnly: false },
  { code: "parent-child-recognition/not-composed", severity: "warning", dimension: "cleanness", columns: ["childIdentityPaper"], jsOnly: false },
  { code: "parent-child-recognition/not-composed", severity: "warning", dimension: "cleanness", columns: ["childResidence"], jsOnly: false },
  { code: "parent-child-recognition/not-composed", severity: "warning", dimension: "cleanness", columns: ["other"], jsOnly: false },
  { code: "parent-child-recognition/in-future", severity: "refuse", dimension: "accuracy", columns: ["issuedOn"], jsOnly: false },
  { code: "parent-child-recognition/in-future", severity: "refuse", dimension: "accuracy", columns: ["parentBirthDate"], jsOnly: false },
  { code: "parent-child-recognition/in-future", severity: "refuse", dimension: "accuracy", columns: ["childBirthDate"], jsOnly: false },
  { code: "parent-child-recognition/issued-before-birth", severity: "refuse", dimension: "consistency", columns: ["issuedOn","childBirthDate"], jsOnly: false },
  { code: "parent-child-recognition/parent-not-older", severity: "warning", dimension: "consistency", columns: ["parentBirthDate","childBirthDate"], jsOnly: false },
  { code: "parent-child-recognition/birth-year-differs-from-id", severity: "warning", dimension: "consistency", columns: ["parentBirthDate","parentPersonalId"], jsOnly: false },
  { code: "parent-child-recognition/birth-year-differs-from-id", severity: "warning", dimension: "consistency", columns: ["childBirthDate","childPersonalId"], jsOnly: false },
  { code: "parent-child-recognition/people-share-id", severity: "warning", dimension: "consistency", columns: ["childPersonalId","parentPersonalId"], jsOnly: false },
] as const satisfies readonly RecordStepNote[];

/** One verdict a step into `out`: 1 pass, 0 fail, 2 not applicable. `row` holds canonical texts, one a column. */
export function verdicts(row: readonly (string | undefined)[], out: Uint8Array, asOf?: PlainDate): void {
  const number = row[0] ?? "";
  const issuedOn = row[1] ?? "";
  const issuedBy = row[2] ?? "";
  const parentName = row[3] ?? "";
  const parentBirthDate = row[4] ?? "";
  const parentIdentityPaper = row[5] ?? "";
  const parentPersonalId = row[6] ?? "";
  const parentResidence = row[7] ?? "";
  const childName = row[8] ?? "";
  const childBirthDate = row[9] ?? "";
  const childIdentityPaper = row[10] ?? "";
  const childPersonalId = row[11] ?? "";
  const childResidence = row[12] ?? "";
  const other = row[13] ?? "";
  const issuedOnKnown = calendarDate(issuedOn);
  const parentBirthDateKnown = calendarDate(parentBirthDate);
  const childBirthDateKnown = calendarDate(childBirthDate);
  const childBirthDateWhole = calendarDay(childBirthDate);
  const issuedOnWhole = calendarDay(issuedOn);
  const parentPersonalIdKnown = parentPersonalId.length === 12 && digits(parentPersonalId, 0, 12);
  const childPersonalIdKnown = childPersonalId.length === 12 && digits(childPersonalId, 0, 12);
  if (number === "") out.fill(2, 0, 4);
  else civilStatusNumberVerdicts(number, out, 0, asOf);
  if (parentPersonalId === "") out.fill(2, 4, 7);
  else personalIdVerdicts(parentPersonalId, out, 4, asOf);
  if (childPersonalId === "") out.fill(2, 7, 10);
  else personalIdVerdicts(childPersonalId, out, 7, asOf);
  // parent-child-recognition/missing: number
  out[10] = verdict(number !== "");
  // parent-child-recognition/missing: issuedOn
  out[11] = verdict(issuedOn !== "");
  // parent-child-recognition/missing: issuedBy
  out[12] = verdict(issuedBy !== "");
  // parent-child-recognition/missing: parentName
  out[13] = verdict(parentName !== "");
  // parent-child-recognition/missing: childName
  out[14] = verdict(childName !== "");
  // parent-child-recognition/not-a-date: issuedOn
  out[15] = issuedOn !== "" ? verdict(issuedOnKnown) : 2;
  // parent-child-recognition/too-long: issuedBy
  out[16] = issuedBy !== "" ? verdict(atMost(issuedBy, 100)) : 2;
  // parent-child-recognition/not-a-name: parentName
  out[17] = parentName !== "" ? verdict(isPersonName(parentName)) : 2;
  // parent-child-recognition/not-a-date: parentBirthDate
  out[18] = parentBirthDate !== "" ? verdict(parentBirthDateKnown) : 2;
  // parent-child-recognition/too-long: parentIdentityPaper
  out[19] = parentIdentityPaper !== "" ? verdict(atMost(parentIdentityPaper, 100)) : 2;
  // parent-child-recognition/too-long: parentResidence
  out[20] = parentResidence !== "" ? verdict(atMost(parentResidence, 500)) : 2;
  // parent-child-recognition/not-a-name: childName
  out[21] = childName !== "" ? verdict(isPersonName(childName)) : 2;
  // parent-child-recognition/not-a-date: childBirthDate
  out[22] = childBirthDate !== "" ? verdict(childBirthDateKnown) : 2;
  // parent-child-recognition/too-long: childIdentityPaper
  out[23] = childIdentityPaper !== "" ? verdict(atMost(childIdentityPaper, 100)) : 2;
  // parent-child-recognition/too-long: childResidence
  out[24] = childResidence !== "" ? verdict(atMost(childResidence, 500)) : 2;
  // parent-child-recognition/too-long: other
  out[25] = other !== "" ? verdict(atMost(other, 2000)) : 2;
  // parent-child-recognition/not-composed: issuedBy
  out[26] = issuedBy !== "" ? verdict(composed(issuedBy)) : 2;
  // parent-child-recognition/not-composed: parentIdentityPaper
  out[27] = parentIdentityPaper !== "" ? verdict(composed(parentIdentityPaper)) : 2;
  // parent-child-recognition/not-composed: parentResidence
  out[28] = parentResidence !== "" ? verdict(composed(parentResidence)) : 2;
  // parent-child-recognition/not-composed: childIdentityPaper
  out[29] = childIdentityPaper !== "" ? verdict(composed(childIdentityPaper)) : 2;
  // parent-child-recognition/not-composed: childResidence
  out[30] = childResidence !== "" ? verdict(composed(childResidence)) : 2;
  // parent-child-recognition/not-composed: other
  out[31] = other !== "" ? verdict(composed(other)) : 2;
  // parent-child-recognition/in-future: issuedOn
  out[32] = asOf !== undefined && issuedOnKnown ? verdict(issuedOn <= asOf) : 2;
  // parent-child-recognition/in-future: parentBirthDate
  out[33] = asOf !== undefined && parentBirthDateKnown ? verdict(parentBirthDate <= asOf) : 2;
  // parent-child-recognition/in-future: childBirthDate
  out[34] = asOf !== undefined && childBirthDateKnown ? verdict(childBirthDate <= asOf) : 2;
  // parent-child-recognition/issued-before-birth: issuedOn, childBirthDate
  out[35] = childBirthDateKnown && issuedOnKnown ? verdict((childBirthDateWhole && issuedOnWhole && childBirthDate <= issuedOn) || (!(childBirthDateWhole && issuedOnWhole) && numberAt(childBirthDate, 0, 4) <= numberAt(issuedOn, 0, 4))) : 2;
  // parent-child-recognition/parent-not-older: parentBirthDate, childBirthDate
  out[36] = parentBirthDateKnown && childBirthDateKnown ? verdict(numberAt(parentBirthDate, 0, 4) < numberAt(childBirthDate, 0, 4)) : 2;
  // parent-child-recognition/birth-year-differs-from-id: parentBirthDate, parentPersonalId
  out[37] = parentPersonalIdKnown && parentBirthDateKnown ? verdict(1900 + 100 * Math.floor(numberAt(parentPersonalId, 3, 4) / 2) + numberAt(parentPersonalId, 4, 6) === numberAt(parentBirthDate, 0, 4)) : 2;
  // parent-child-recognition/birth-year-differs-from-id: childBirthDate, childPersonalId
  out[38] = childPersonalIdKnown && childBirthDateKnown ? verdict(1900 + 100 * Math.floor(numberAt(childPersonalId, 3, 4) / 2) + numberAt(childPersonalId, 4, 6) === numberAt(childBirthDate, 0, 4)) : 2;
  // parent-child-recognition/people-share-id: childPersonalId, parentPersonalId
  out[39] = parentPersonalIdKnown && childPersonalIdKnown ? verdict(parentPersonalId !== childPersonalId) : 2;
}



function isParent(v: unknown): boolean {
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

function isChild(v: unknown): boolean {
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

function isParentChildRecognition(v: unknown): boolean {
  if (!isObject(v)) return false;
  const { number, issuedOn, issuedBy, parent, child, other } = v;
  return (
    isCivilStatusNumber(number) &&
    isPartialDate(issuedOn) &&
    isText(issuedBy, 100) &&
    isParent(parent) &&
    isChild(child) &&
    (other === undefined || isText(other, 2000))
  );
}

/** The verdict of the zod schema, without zod. */
export function is(value: unknown): value is ParentChildRecognition {
  return isParentChildRecognition(value);
}

function explainParent(v: unknown, at: Path, out: Faults): void {
  if (!out.object(v, at)) return;
  const { name, birthDate, identityPaper, personalId, residence } = v;
  out.unitOf(name, [...at, "name"], examinePersonName);
  if (birthDate !== undefined) out.unitOf(birthDate, [...at, "birthDate"], examinePartialDate);
  if (identityPaper !== undefined) out.text(identityPaper, [...at, "identityPaper"], 100);
  if (personalId !== undefined) out.unitOf(personalId, [...at, "personalId"], examinePersonalId);
  if (residence !== undefined) out.text(residence, [...at, "residence"], 500);
}

function explainChild(v: unknown, at: Path, out: Faults): void {
  if (!out.object(v, at)) return;
  const { name, birthDate, identityPaper, personalId, residence } = v;
  out.unitOf(name, [...at, "name"], examinePersonName);
  if (birthDate !== undefined) out.unitOf(birthDate, [...at, "birthDate"], examinePartialDate);
  if (identityPaper !== undefined) out.text(identityPaper, [...at, "identityPaper"], 100);
  if (personalId !== undefined) out.unitOf(personalId, [...at, "personalId"], examinePersonalId);
  if (residence !== undefined) out.text(residence, [...at, "residence"], 500);
}

function explainParentChildRecognition(v: unknown, at: Path, out: Faults): void {
  if (!out.object(v, at)) return;
  const { number, issuedOn, issuedBy, parent, child, other } = v;
  out.unitOf(number, [...at, "number"], examineCivilStatusNumber);
  out.unitOf(issuedOn, [...at, "issuedOn"], examinePartialDate);
  out.text(issuedBy, [...at, "issuedBy"], 100);
  explainParent(parent, [...at, "parent"], out);
  explainChild(child, [...at, "child"], out);
  if (other !== undefined) out.text(other, [...at, "other"], 2000);
}

/** Mọi lỗi trong một bản ghi lồng nhau, and where each is; none for what {@link is} accepts. Items past the limit of a list are not looked at. */
export function explain(value: unknown): readonly Fault[] {
  const out = new Faults("parent-child-recognition");
  explainParentChildRecognition(value, [], out);
  return out.found;
}
