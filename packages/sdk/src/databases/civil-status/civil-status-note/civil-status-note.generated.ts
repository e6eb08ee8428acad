// Generated from rule.ts and schema.ts by `pnpm codegen`. Do not edit.
import type { PlainDate } from "../../../core/plain-date.js";
import { examine as examinePartialDate, is as isPartialDate } from "../../../fields/partial-date/index.js";
import { examine as examinePersonName, is as isPersonName } from "../../../fields/person-name/index.js";
import { findings as examineCivilStatusNumber, is as isCivilStatusNumber, verdicts as civilStatusNumberVerdicts } from "../../../identifiers/civil-status-number/civil-status-number.generated.js";
import { findings as examinePersonalId, is as isPersonalId, verdicts as personalIdVerdicts } from "../../../identifiers/personal-id/personal-id.generated.js";
import { Faults, isObject, isText, type Fault, type Path } from "../../../rules/record-faults.js";
import { atMost, calendarDate, calendarDay, composed, digits, numberAt, verdict } from "../../../rules/record-primitives.js";
import type { RecordStepNote } from "../../../rules/record.js";
import type { CivilStatusNote } from "./schema.js";


/** Các bước, in the order of the verdicts that {@link verdicts} writes. */
export const steps = [
  { code: "civil-status-number/shape", severity: "refuse", dimension: "accuracy", columns: ["number"], jsOnly: false },
  { code: "civil-status-number/zero", severity: "strict", dimension: "accuracy", columns: ["number"], jsOnly: false },
  { code: "civil-status-number/year-in-future", severity: "warning", dimension: "accuracy", columns: ["number"], jsOnly: false },
  { code: "civil-status-number/extract-prefix", severity: "info", dimension: "accuracy", columns: ["number"], jsOnly: false },
  { code: "personal-id/shape", severity: "refuse", dimension: "accuracy", columns: ["personPersonalId"], jsOnly: false },
  { code: "personal-id/unknown-birthplace", severity: "strict", dimension: "accuracy", columns: ["personPersonalId"], jsOnly: false },
  { code: "personal-id/birth-in-future", severity: "warning", dimension: "accuracy", columns: ["personPersonalId"], jsOnly: false },
  { code: "civil-status-note/missing", severity: "refuse", dimension: "completeness", columns: ["number"], jsOnly: false },
  { code: "civil-status-note/missing", severity: "refuse", dimension: "completeness", columns: ["issuedOn"], jsOnly: false },
  { code: "civil-status-note/missing", severity: "refuse", dimension: "completeness", columns: ["event"], jsOnly: false },
  { code: "civil-status-note/missing", severity: "refuse", dimension: "completeness", columns: ["basis"], jsOnly: false },
  { code: "civil-status-note/missing", severity: "refuse", dimension: "completeness", columns: ["personName"], jsOnly: false },
  { code: "civil-status-note/not-a-date", severity: "refuse", dimension: "accuracy", columns: ["issuedOn"], jsOnly: false },
  { code: "civil-status-note/unknown-code", severity: "refuse", dimension: "accuracy", columns: ["event"], jsOnly: false },
  { code: "civil-status-note/too-long", severity: "refuse", dimension: "accuracy", columns: ["basis"], jsOnly: false },
  { code: "civil-status-note/too-long", severity: "refuse", dimension: "accuracy", columns: ["content"], jsOnly: false },
  { code: "civil-status-note/not-a-name", severity: "refuse", dimension: "accuracy", columns: ["signerName"], jsOnly: true },
  { code: "civil-status-note/too-long", severity: "refuse", dimension: "accuracy", columns: ["signerTitle"], jsOnly: false },
  { code: "civil-status-note/not-a-name", severity: "refuse", dimension: "accuracy", columns: ["personName"], jsOnly: true },
  { code: "civil-status-note/not-a-date", severity: "refuse", dimension: "accuracy", columns: ["personBirthDate"], jsOnly: false },
  { code: "civil-status-note/not-composed", severity: "warning", dimension: "cleanness", columns: ["basis"], jsOnly: false },
  { code: "civil-status-note/not-composed", severity: "warning", dimension: "cleanness", columns: ["content"], jsOnly: false },
  { code: "civil-status-note/not-composed", severity: "warning", dimension: "cleanness", columns: ["signerTitle"], jsOnly: false },
  { code: "civil-status-note/in-future", severity: "refuse", dimension: "accuracy", columns: ["issuedOn"], jsOnly: false },
  { code: "civil-status-note/in-future", severity: "refuse", dimension: "accuracy", columns: ["personBirthDate"], jsOnly: false },
  { code: "civil-status-note/issued-before-birth", severity: "refuse", dimension: "consistency", columns: ["issuedOn","personBirthDate"], jsOnly: false },
  { code: "civil-status-note/birth-year-differs-from-id", severity: "warning", dimension: "consistency", columns: ["personBirthDate","personPersonalId"], jsOnly: false },
] as const satisfies readonly RecordStepNote[];

/** One verdict a step into `out`: 1 pass, 0 fail, 2 not applicable. `row` holds canonical texts, one a column. */
export function verdicts(row: readonly (string | undefined)[], out: Uint8Array, asOf?: PlainDate): void {
  const number = row[0] ?? "";
  const issuedOn = row[1] ?? "";
  const event = row[2] ?? "";
  const basis = row[3] ?? "";
  const content = row[4] ?? "";
  const signerName = row[5] ?? "";
  const signerTitle = row[6] ?? "";
  const personName = row[7] ?? "";
  const personBirthDate = row[8] ?? "";
  const personPersonalId = row[9] ?? "";
  const issuedOnKnown = calendarDate(issuedOn);
  const personBirthDateKnown = calendarDate(personBirthDate);
  const personBirthDateWhole = calendarDay(personBirthDate);
  const issuedOnWhole = calendarDay(issuedOn);
  const personPersonalIdKnown = personPersonalId.length === 12 && digits(personPersonalId, 0, 12);
  if (number === "") out.fill(2, 0, 4);
  else civilStatusNumberVerdicts(number, out, 0, asOf);
  if (personPersonalId === "") out.fill(2, 4, 7);
  else personalIdVerdicts(personPersonalId, out, 4, asOf);
  // civil-status-note/missing: number
  out[7] = verdict(number !== "");
  // civil-status-note/missing: issuedOn
  out[8] = verdict(issuedOn !== "");
  // civil-status-note/missing: event
  out[9] = verdict(event !== "");
  // civil-status-note/missing: basis
  out[10] = verdict(basis !== "");
  // civil-status-note/missing: personName
  out[11] = verdict(personName !== "");
  // civil-status-note/not-a-date: issuedOn
  out[12] = issuedOn !== "" ? verdict(issuedOnKnown) : 2;
  // civil-status-note/unknown-code: event
  out[13] = event !== "" ? verdict(event === "birth" || event === "marriage" || event === "guardianship" || event === "parent-child-recognition" || event === "change" || event === "correction" || event === "ethnicity-redetermination" || event === "supplement" || event === "death" || event === "nationality-change" || event === "parent-child-determination" || event === "gender-redetermination" || event === "adoption" || event === "adoption-end" || event === "divorce" || event === "annulment" || event === "marriage-recognition" || event === "guardianship-recognition" || event === "declared-missing" || event === "declared-missing-cancelled" || event === "declared-dead" || event === "declared-dead-cancelled" || event === "incapacity" || event === "incapacity-cancelled" || event === "event-abroad" || event === "other") : 2;
  // civil-status-note/too-long: basis
  out[14] = basis !== "" ? verdict(atMost(basis, 2000)) : 2;
  // civil-status-note/too-long: content
  out[15] = content !== "" ? verdict(atMost(content, 2000)) : 2;
  // civil-status-note/not-a-name: signerName
  out[16] = signerName !== "" ? verdict(isPersonName(signerName)) : 2;
  // civil-status-note/too-long: signerTitle
  out[17] = signerTitle !== "" ? verdict(atMost(signerTitle, 100)) : 2;
  // civil-status-note/not-a-name: personName
  out[18] = personName !== "" ? verdict(isPersonName(personName)) : 2;
  // civil-status-note/not-a-date: personBirthDate
  out[19] = personBirthDate !== "" ? verdict(personBirthDateKnown) : 2;
  // civil-status-note/not-composed: basis
  out[20] = basis !== "" ? verdict(composed(basis)) : 2;
  // civil-status-note/not-composed: content
  out[21] = content !== "" ? verdict(composed(content)) : 2;
  // civil-status-note/not-composed: signerTitle
  out[22] = signerTitle !== "" ? verdict(composed(signerTitle)) : 2;
  // civil-status-note/in-future: issuedOn
  out[23] = asOf !== undefined && issuedOnKnown ? verdict(issuedOn <= asOf) : 2;
  // civil-status-note/in-future: personBirthDate
  out[24] = asOf !== undefined && personBirthDateKnown ? verdict(personBirthDate <= asOf) : 2;
  // civil-status-note/issued-before-birth: issuedOn, personBirthDate
  out[25] = personBirthDateKnown && issuedOnKnown ? verdict((personBirthDateWhole && issuedOnWhole && personBirthDate <= issuedOn) || (!(personBirthDateWhole && issuedOnWhole) && numberAt(personBirthDate, 0, 4) <= numberAt(issuedOn, 0, 4))) : 2;
  // civil-status-note/birth-year-differs-from-id: personBirthDate, personPersonalId
  out[26] = personPersonalIdKnown && personBirthDateKnown ? verdict(1900 + 100 * Math.floor(numberAt(personPersonalId, 3, 4) / 2) + numberAt(personPersonalId, 4, 6) === numberAt(personBirthDate, 0, 4)) : 2;
}

const eventCodes = ["birth","marriage","guardianship","parent-child-recognition","change","correction","ethnicity-redetermination","supplement","death","nationality-change","parent-child-determination","gender-redetermination","adoption","adoption-end","divorce","annulment","marriage-recognition","guardianship-recognition","declared-missing","declared-missing-cancelled","declared-dead","declared-dead-cancelled","incapacity","incapacity-cancelled","event-abroad","other"];

function isSigner(v: unknown): boolean {
  if (!isObject(v)) return false;
  const { name, title } = v;
  return (
    isPersonName(name) &&
    (title === undefined || isText(title, 100))
  );
}

function isPerson(v: unknown): boolean {
  if (!isObject(v)) return false;
  const { name, birthDate, personalId } = v;
  return (
    isPersonName(name) &&
    (birthDate === undefined || isPartialDate(birthDate)) &&
    (personalId === undefined || isPersonalId(personalId))
  );
}

function isCivilStatusNote(v: unknown): boolean {
  if (!isObject(v)) return false;
  const { number, issuedOn, event, basis, content, signer, person } = v;
  return (
    isCivilStatusNumber(number) &&
    isPartialDate(issuedOn) &&
    (event === "birth" || event === "marriage" || event === "guardianship" || event === "parent-child-recognition" || event === "change" || event === "correction" || event === "ethnicity-redetermination" || event === "supplement" || event === "death" || event === "nationality-change" || event === "parent-child-determination" || event === "gender-redetermination" || event === "adoption" || event === "adoption-end" || event === "divorce" || event === "annulment" || event === "marriage-recognition" || event === "guardianship-recognition" || event === "declared-missing" || event === "declared-missing-cancelled" || event === "declared-dead" || event === "declared-dead-cancelled" || event === "incapacity" || event === "incapacity-cancelled" || event === "event-abroad" || event === "other") &&
    isText(basis, 2000) &&
    (content === undefined || isText(content, 2000)) &&
    (signer === undefined || isSigner(signer)) &&
    isPerson(person)
  );
}

/** The verdict of the zod schema, without zod. */
export function is(value: unknown): value is CivilStatusNote {
  return isCivilStatusNote(value);
}

function explainSigner(v: unknown, at: Path, out: Faults): void {
  if (!out.object(v, at)) return;
  const { name, title } = v;
  out.unitOf(name, [...at, "name"], examinePersonName);
  if (title !== undefined) out.text(title, [...at, "title"], 100);
}

function explainPerson(v: unknown, at: Path, out: Faults): void {
  if (!out.object(v, at)) return;
  const { name, birthDate, personalId } = v;
  out.unitOf(name, [...at, "name"], examinePersonName);
  if (birthDate !== undefined) out.unitOf(birthDate, [...at, "birthDate"], examinePartialDate);
  if (personalId !== undefined) out.unitOf(personalId, [...at, "personalId"], examinePersonalId);
}

function explainCivilStatusNote(v: unknown, at: Path, out: Faults): void {
  if (!out.object(v, at)) return;
  const { number, issuedOn, event, basis, content, signer, person } = v;
  out.unitOf(number, [...at, "number"], examineCivilStatusNumber);
  out.unitOf(issuedOn, [...at, "issuedOn"], examinePartialDate);
  out.code(event, [...at, "event"], eventCodes);
  out.text(basis, [...at, "basis"], 2000);
  if (content !== undefined) out.text(content, [...at, "content"], 2000);
  if (signer !== undefined) explainSigner(signer, [...at, "signer"], out);
  explainPerson(person, [...at, "person"], out);
}

/** Mọi lỗi trong một bản ghi lồng nhau, and where each is; none for what {@link is} accepts. Items past the limit of a list are not looked at. */
export function explain(value: unknown): readonly Fault[] {
  const out = new Faults("civil-status-note");
  explainCivilStatusNote(value, [], out);
  return out.found;
}
