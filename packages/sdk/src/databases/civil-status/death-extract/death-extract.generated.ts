// Generated from rule.ts and schema.ts by `pnpm codegen`. Do not edit.
import type { PlainDate } from "../../../core/plain-date.js";
import { examine as examinePartialDate, is as isPartialDate } from "../../../fields/partial-date/index.js";
import { examine as examinePersonName, is as isPersonName } from "../../../fields/person-name/index.js";
import { findings as examineCivilStatusNumber, is as isCivilStatusNumber, verdicts as civilStatusNumberVerdicts } from "../../../identifiers/civil-status-number/civil-status-number.generated.js";
import { findings as examinePersonalId, is as isPersonalId, verdicts as personalIdVerdicts } from "../../../identifiers/personal-id/personal-id.generated.js";
import { Faults, isObject, isText, type Fault, type Path } from "../../../rules/record-faults.js";
import { atMost, calendarDate, calendarDay, composed, dayNumber, digits, numberAt, verdict } from "../../../rules/record-primitives.js";
import type { RecordStepNote } from "../../../rules/record.js";
import type { DeathExtract } from "./schema.js";


/** Các bước, in the order of the verdicts that {@link verdicts} writes. */
export const steps = [
  { code: "civil-status-number/shape", severity: "refuse", dimension: "accuracy", columns: ["number"], jsOnly: false },
  { code: "civil-status-number/zero", severity: "strict", dimension: "accuracy", columns: ["number"], jsOnly: false },
  { code: "civil-status-number/year-in-future", severity: "warning", dimension: "accuracy", columns: ["number"], jsOnly: false },
  { code: "civil-status-number/extract-prefix", severity: "info", dimension: "accuracy", columns: ["number"], jsOnly: false },
  { code: "personal-id/shape", severity: "refuse", dimension: "accuracy", columns: ["deceasedPersonalId"], jsOnly: false },
  { code: "personal-id/unknown-birthplace", severity: "strict", dimension: "accuracy", columns: ["deceasedPersonalId"], jsOnly: false },
  { code: "personal-id/birth-in-future", severity: "warning", dimension: "accuracy", columns: ["deceasedPersonalId"], jsOnly: false },
  { code: "death-extract/missing", severity: "refuse", dimension: "completeness", columns: ["number"], jsOnly: false },
  { code: "death-extract/missing", severity: "refuse", dimension: "completeness", columns: ["issuedOn"], jsOnly: false },
  { code: "death-extract/missing", severity: "refuse", dimension: "completeness", columns: ["issuedAt"], jsOnly: false },
  { code: "death-extract/missing", severity: "refuse", dimension: "completeness", columns: ["deceasedName"], jsOnly: false },
  { code: "death-extract/missing", severity: "refuse", dimension: "completeness", columns: ["deceasedDiedOn"], jsOnly: false },
  { code: "death-extract/too-long", severity: "refuse", dimension: "accuracy", columns: ["book"], jsOnly: false },
  { code: "death-extract/not-a-date", severity: "refuse", dimension: "accuracy", columns: ["issuedOn"], jsOnly: false },
  { code: "death-extract/too-long", severity: "refuse", dimension: "accuracy", columns: ["issuedAt"], jsOnly: false },
  { code: "death-extract/not-a-name", severity: "refuse", dimension: "accuracy", columns: ["deceasedName"], jsOnly: true },
  { code: "death-extract/unknown-code", severity: "refuse", dimension: "accuracy", columns: ["deceasedGender"], jsOnly: false },
  { code: "death-extract/not-a-date", severity: "refuse", dimension: "accuracy", columns: ["deceasedBirthDate"], jsOnly: false },
  { code: "death-extract/not-a-date", severity: "refuse", dimension: "accuracy", columns: ["deceasedDiedOn"], jsOnly: false },
  { code: "death-extract/too-long", severity: "refuse", dimension: "accuracy", columns: ["deceasedDiedAt"], jsOnly: false },
  { code: "death-extract/not-a-name", severity: "refuse", dimension: "accuracy", columns: ["declarantName"], jsOnly: true },
  { code: "death-extract/too-long", severity: "refuse", dimension: "accuracy", columns: ["declarantRelation"], jsOnly: false },
  { code: "death-extract/not-a-name", severity: "refuse", dimension: "accuracy", columns: ["signerName"], jsOnly: true },
  { code: "death-extract/too-long", severity: "refuse", dimension: "accuracy", columns: ["signerTitle"], jsOnly: false },
  { code: "death-extract/not-composed", severity: "warning", dimension: "cleanness", columns: ["book"], jsOnly: false },
  { code: "death-extract/not-composed", severity: "warning", dimension: "cleanness", columns: ["issuedAt"], jsOnly: false },
  { code: "death-extract/not-composed", severity: "warning", dimension: "cleanness", columns: ["deceasedDiedAt"], jsOnly: false },
  { code: "death-extract/not-composed", severity: "warning", dimension: "cleanness", columns: ["declarantRelation"], jsOnly: false },
  { code: "death-extract/not-composed", severity: "warning", dimension: "cleanness", columns: ["signerTitle"], jsOnly: false },
  { code: "death-extract/in-future", severity: "refuse", dimension: "accuracy", columns: ["issuedOn"], jsOnly: false },
  { code: "death-extract/in-future", severity: "refuse", dimension: "accuracy", columns: ["deceasedBirthDate"], jsOnly: false },
  { code: "death-extract/in-future", severity: "refuse", dimension: "accuracy", columns: ["deceasedDiedOn"], jsOnly: false },
  { code: "death-extract/death-before-birth", severity: "refuse", dimension: "consistency", columns: ["deceasedDiedOn","deceasedBirthDate"], jsOnly: false },
  { code: "death-extract/issued-before-death", severity: "refuse", dimension: "consistency", columns: ["issuedOn","deceasedDiedOn"], jsOnly: false },
  { code: "death-extract/registered-late", severity: "info", dimension: "timeliness", columns: ["issuedOn","deceasedDiedOn"], jsOnly: false },
  { code: "death-extract/sex-differs-from-id", severity: "warning", dimension: "consistency", columns: ["deceasedGender","deceasedPersonalId"], jsOnly: false },
  { code: "death-extract/birth-year-differs-from-id", severity: "warning", dimension: "consistency", columns: ["deceasedBirthDate","deceasedPersonalId"], jsOnly: false },
] as const satisfies readonly RecordStepNote[];

/** One verdict a step into `out`: 1 pass, 0 fail, 2 not applicable. `row` holds canonical texts, one a column. */
export function verdicts(row: readonly (string | undefined)[], out: Uint8Array, asOf?: PlainDate): void {
  const number = row[0] ?? "";
  const book = row[1] ?? "";
  const issuedOn = row[2] ?? "";
  const issuedAt = row[3] ?? "";
  const deceasedName = row[4] ?? "";
  const deceasedGender = row[5] ?? "";
  const deceasedBirthDate = row[6] ?? "";
  const deceasedPersonalId = row[7] ?? "";
  const deceasedDiedOn = row[8] ?? "";
  const deceasedDiedAt = row[9] ?? "";
  const declarantName = row[10] ?? "";
  const declarantRelation = row[11] ?? "";
  const signerName = row[12] ?? "";
  const signerTitle = row[13] ?? "";
  const issuedOnKnown = calendarDate(issuedOn);
  const deceasedBirthDateKnown = calendarDate(deceasedBirthDate);
  const deceasedDiedOnKnown = calendarDate(deceasedDiedOn);
  const deceasedBirthDateWhole = calendarDay(deceasedBirthDate);
  const deceasedDiedOnWhole = calendarDay(deceasedDiedOn);
  const issuedOnWhole = calendarDay(issuedOn);
  const deceasedPersonalIdKnown = deceasedPersonalId.length === 12 && digits(deceasedPersonalId, 0, 12);
  if (number === "") out.fill(2, 0, 4);
  else civilStatusNumberVerdicts(number, out, 0, asOf);
  if (deceasedPersonalId === "") out.fill(2, 4, 7);
  else personalIdVerdicts(deceasedPersonalId, out, 4, asOf);
  // death-extract/missing: number
  out[7] = verdict(number !== "");
  // death-extract/missing: issuedOn
  out[8] = verdict(issuedOn !== "");
  // death-extract/missing: issuedAt
  out[9] = verdict(issuedAt !== "");
  // death-extract/missing: deceasedName
  out[10] = verdict(deceasedName !== "");
  // death-extract/missing: deceasedDiedOn
  out[11] = verdict(deceasedDiedOn !== "");
  // death-extract/too-long: book
  out[12] = book !== "" ? verdict(atMost(book, 100)) : 2;
  // death-extract/not-a-date: issuedOn
  out[13] = issuedOn !== "" ? verdict(issuedOnKnown) : 2;
  // death-extract/too-long: issuedAt
  out[14] = issuedAt !== "" ? verdict(atMost(issuedAt, 100)) : 2;
  // death-extract/not-a-name: deceasedName
  out[15] = deceasedName !== "" ? verdict(isPersonName(deceasedName)) : 2;
  // death-extract/unknown-code: deceasedGender
  out[16] = deceasedGender !== "" ? verdict(deceasedGender === "0" || deceasedGender === "1" || deceasedGender === "2") : 2;
  // death-extract/not-a-date: deceasedBirthDate
  out[17] = deceasedBirthDate !== "" ? verdict(deceasedBirthDateKnown) : 2;
  // death-extract/not-a-date: deceasedDiedOn
  out[18] = deceasedDiedOn !== "" ? verdict(deceasedDiedOnKnown) : 2;
  // death-extract/too-long: deceasedDiedAt
  out[19] = deceasedDiedAt !== "" ? verdict(atMost(deceasedDiedAt, 500)) : 2;
  // death-extract/not-a-name: declarantName
  out[20] = declarantName !== "" ? verdict(isPersonName(declarantName)) : 2;
  // death-extract/too-long: declarantRelation
  out[21] = declarantRelation !== "" ? verdict(atMost(declarantRelation, 100)) : 2;
  // death-extract/not-a-name: signerName
  out[22] = signerName !== "" ? verdict(isPersonName(signerName)) : 2;
  // death-extract/too-long: signerTitle
  out[23] = signerTitle !== "" ? verdict(atMost(signerTitle, 100)) : 2;
  // death-extract/not-composed: book
  out[24] = book !== "" ? verdict(composed(book)) : 2;
  // death-extract/not-composed: issuedAt
  out[25] = issuedAt !== "" ? verdict(composed(issuedAt)) : 2;
  // death-extract/not-composed: deceasedDiedAt
  out[26] = deceasedDiedAt !== "" ? verdict(composed(deceasedDiedAt)) : 2;
  // death-extract/not-composed: declarantRelation
  out[27] = declarantRelation !== "" ? verdict(composed(declarantRelation)) : 2;
  // death-extract/not-composed: signerTitle
  out[28] = signerTitle !== "" ? verdict(composed(signerTitle)) : 2;
  // death-extract/in-future: issuedOn
  out[29] = asOf !== undefined && issuedOnKnown ? verdict(issuedOn <= asOf) : 2;
  // death-extract/in-future: deceasedBirthDate
  out[30] = asOf !== undefined && deceasedBirthDateKnown ? verdict(deceasedBirthDate <= asOf) : 2;
  // death-extract/in-future: deceasedDiedOn
  out[31] = asOf !== undefined && deceasedDiedOnKnown ? verdict(deceasedDiedOn <= asOf) : 2;
  // death-extract/death-before-birth: deceasedDiedOn, deceasedBirthDate
  out[32] = deceasedBirthDateKnown && deceasedDiedOnKnown ? verdict((deceasedBirthDateWhole && deceasedDiedOnWhole && deceasedBirthDate <= deceasedDiedOn) || (!(deceasedBirthDateWhole && deceasedDiedOnWhole) && numberAt(deceasedBirthDate, 0, 4) <= numberAt(deceasedDiedOn, 0, 4))) : 2;
  // death-extract/issued-before-death: issuedOn, deceasedDiedOn
  out[33] = deceasedDiedOnKnown && issuedOnKnown ? verdict((deceasedDiedOnWhole && issuedOnWhole && deceasedDiedOn <= issuedOn) || (!(deceasedDiedOnWhole && issuedOnWhole) && numberAt(deceasedDiedOn, 0, 4) <= numberAt(issuedOn, 0, 4))) : 2;
  // death-extract/registered-late: issuedOn, deceasedDiedOn
  out[34] = deceasedDiedOnWhole && issuedOnWhole && deceasedDiedOn <= issuedOn ? verdict(dayNumber(issuedOn) - dayNumber(deceasedDiedOn) <= 15) : 2;
  // death-extract/sex-differs-from-id: deceasedGender, deceasedPersonalId
  out[35] = deceasedPersonalIdKnown && (deceasedGender === "1" || deceasedGender === "2") ? verdict(numberAt(deceasedPersonalId, 3, 4) % 2 === numberAt(deceasedGender, 0, 1) - 1) : 2;
  // death-extract/birth-year-differs-from-id: deceasedBirthDate, deceasedPersonalId
  out[36] = deceasedPersonalIdKnown && deceasedBirthDateKnown ? verdict(1900 + 100 * Math.floor(numberAt(deceasedPersonalId, 3, 4) / 2) + numberAt(deceasedPersonalId, 4, 6) === numberAt(deceasedBirthDate, 0, 4)) : 2;
}

const genderCodes = ["0","1","2"];

function isDeceased(v: unknown): boolean {
  if (!isObject(v)) return false;
  const { name, gender, birthDate, personalId, diedOn, diedAt } = v;
  return (
    isPersonName(name) &&
    (gender === undefined || gender === "0" || gender === "1" || gender === "2") &&
    (birthDate === undefined || isPartialDate(birthDate)) &&
    (personalId === undefined || isPersonalId(personalId)) &&
    isPartialDate(diedOn) &&
    (diedAt === undefined || isText(diedAt, 500))
  );
}

function isDeclarant(v: unknown): boolean {
  if (!isObject(v)) return false;
  const { name, relation } = v;
  return (
    isPersonName(name) &&
    (relation === undefined || isText(relation, 100))
  );
}

function isSigner(v: unknown): boolean {
  if (!isObject(v)) return false;
  const { name, title } = v;
  return (
    isPersonName(name) &&
    (title === undefined || isText(title, 100))
  );
}

function isDeathExtract(v: unknown): boolean {
  if (!isObject(v)) return false;
  const { number, book, issuedOn, issuedAt, deceased, declarant, signer } = v;
  return (
    isCivilStatusNumber(number) &&
    (book === undefined || isText(book, 100)) &&
    isPartialDate(issuedOn) &&
    isText(issuedAt, 100) &&
    isDeceased(deceased) &&
    (declarant === undefined || isDeclarant(declarant)) &&
    (signer === undefined || isSigner(signer))
  );
}

/** The verdict of the zod schema, without zod. */
export function is(value: unknown): value is DeathExtract {
  return isDeathExtract(value);
}

function explainDeceased(v: unknown, at: Path, out: Faults): void {
  if (!out.object(v, at)) return;
  const { name, gender, birthDate, personalId, diedOn, diedAt } = v;
  out.unitOf(name, [...at, "name"], examinePersonName);
  if (gender !== undefined) out.code(gender, [...at, "gender"], genderCodes);
  if (birthDate !== undefined) out.unitOf(birthDate, [...at, "birthDate"], examinePartialDate);
  if (personalId !== undefined) out.unitOf(personalId, [...at, "personalId"], examinePersonalId);
  out.unitOf(diedOn, [...at, "diedOn"], examinePartialDate);
  if (diedAt !== undefined) out.text(diedAt, [...at, "diedAt"], 500);
}

function explainDeclarant(v: unknown, at: Path, out: Faults): void {
  if (!out.object(v, at)) return;
  const { name, relation } = v;
  out.unitOf(name, [...at, "name"], examinePersonName);
  if (relation !== undefined) out.text(relation, [...at, "relation"], 100);
}

function explainSigner(v: unknown, at: Path, out: Faults): void {
  if (!out.object(v, at)) return;
  const { name, title } = v;
  out.unitOf(name, [...at, "name"], examinePersonName);
  if (title !== undefined) out.text(title, [...at, "title"], 100);
}

function explainDeathExtract(v: unknown, at: Path, out: Faults): void {
  if (!out.object(v, at)) return;
  const { number, book, issuedOn, issuedAt, deceased, declarant, signer } = v;
  out.unitOf(number, [...at, "number"], examineCivilStatusNumber);
  if (book !== undefined) out.text(book, [...at, "book"], 100);
  out.unitOf(issuedOn, [...at, "issuedOn"], examinePartialDate);
  out.text(issuedAt, [...at, "issuedAt"], 100);
  explainDeceased(deceased, [...at, "deceased"], out);
  if (declarant !== undefined) explainDeclarant(declarant, [...at, "declarant"], out);
  if (signer !== undefined) explainSigner(signer, [...at, "signer"], out);
}

/** Mọi lỗi trong một bản ghi lồng nhau, and where each is; none for what {@link is} accepts. Items past the limit of a list are not looked at. */
export function explain(value: unknown): readonly Fault[] {
  const out = new Faults("death-extract");
  explainDeathExtract(value, [], out);
  return out.found;
}
