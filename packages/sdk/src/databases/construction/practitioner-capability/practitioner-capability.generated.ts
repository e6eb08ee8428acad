// Generated from rule.ts and schema.ts by `pnpm codegen`. Do not edit.
import type { PlainDate } from "../../../core/plain-date.js";
import { findings as examinePersonalId, is as isPersonalId, verdicts as personalIdVerdicts } from "../../../identifiers/personal-id/personal-id.generated.js";
import { Faults, isObject, isText, type Fault, type Path } from "../../../rules/record-faults.js";
import { atMost, calendarDay, composed, verdict } from "../../../rules/record-primitives.js";
import type { RecordStepNote } from "../../../rules/record.js";
import { isDay } from "../../../databases/forms.js";
import type { PractitionerCapability } from "./schema.js";


/** Các bước, in the order of the verdicts that {@link verdicts} writes. */
export const steps = [
  { code: "personal-id/shape", severity: "refuse", dimension: "accuracy", columns: ["personalId"], jsOnly: false },
  { code: "personal-id/unknown-birthplace", severity: "strict", dimension: "accuracy", columns: ["personalId"], jsOnly: false },
  { code: "personal-id/birth-in-future", severity: "warning", dimension: "accuracy", columns: ["personalId"], jsOnly: false },
  { code: "practitioner-capability/missing", severity: "refuse", dimension: "completeness", columns: ["field"], jsOnly: false },
  { code: "practitioner-capability/missing", severity: "refuse", dimension: "completeness", columns: ["grade"], jsOnly: false },
  { code: "practitioner-capability/missing", severity: "refuse", dimension: "completeness", columns: ["certificateNumber"], jsOnly: false },
  { code: "practitioner-capability/too-long", severity: "refuse", dimension: "accuracy", columns: ["passportNumber"], jsOnly: false },
  { code: "practitioner-capability/too-long", severity: "refuse", dimension: "accuracy", columns: ["field"], jsOnly: false },
  { code: "practitioner-capability/unknown-code", severity: "refuse", dimension: "accuracy", columns: ["grade"], jsOnly: false },
  { code: "practitioner-capability/not-a-day", severity: "refuse", dimension: "accuracy", columns: ["validTo"], jsOnly: false },
  { code: "practitioner-capability/too-long", severity: "refuse", dimension: "accuracy", columns: ["school"], jsOnly: false },
  { code: "practitioner-capability/too-long", severity: "refuse", dimension: "accuracy", columns: ["qualification"], jsOnly: false },
  { code: "practitioner-capability/too-long", severity: "refuse", dimension: "accuracy", columns: ["certificateNumber"], jsOnly: false },
  { code: "practitioner-capability/too-long", severity: "refuse", dimension: "accuracy", columns: ["decision"], jsOnly: false },
  { code: "practitioner-capability/too-long", severity: "refuse", dimension: "accuracy", columns: ["issuedBy"], jsOnly: false },
  { code: "practitioner-capability/not-composed", severity: "warning", dimension: "cleanness", columns: ["passportNumber"], jsOnly: false },
  { code: "practitioner-capability/not-composed", severity: "warning", dimension: "cleanness", columns: ["field"], jsOnly: false },
  { code: "practitioner-capability/not-composed", severity: "warning", dimension: "cleanness", columns: ["school"], jsOnly: false },
  { code: "practitioner-capability/not-composed", severity: "warning", dimension: "cleanness", columns: ["qualification"], jsOnly: false },
  { code: "practitioner-capability/not-composed", severity: "warning", dimension: "cleanness", columns: ["certificateNumber"], jsOnly: false },
  { code: "practitioner-capability/not-composed", severity: "warning", dimension: "cleanness", columns: ["decision"], jsOnly: false },
  { code: "practitioner-capability/not-composed", severity: "warning", dimension: "cleanness", columns: ["issuedBy"], jsOnly: false },
  { code: "practitioner-capability/nobody-identified", severity: "warning", dimension: "consistency", columns: ["personalId","passportNumber"], jsOnly: false },
] as const satisfies readonly RecordStepNote[];

/** One verdict a step into `out`: 1 pass, 0 fail, 2 not applicable. `row` holds canonical texts, one a column. */
export function verdicts(row: readonly (string | undefined)[], out: Uint8Array, asOf?: PlainDate): void {
  const personalId = row[0] ?? "";
  const passportNumber = row[1] ?? "";
  const field = row[2] ?? "";
  const grade = row[3] ?? "";
  const validTo = row[4] ?? "";
  const school = row[5] ?? "";
  const qualification = row[6] ?? "";
  const certificateNumber = row[7] ?? "";
  const decision = row[8] ?? "";
  const issuedBy = row[9] ?? "";
  const validToWhole = calendarDay(validTo);
  if (personalId === "") out.fill(2, 0, 3);
  else personalIdVerdicts(personalId, out, 0, asOf);
  // practitioner-capability/missing: field
  out[3] = verdict(field !== "");
  // practitioner-capability/missing: grade
  out[4] = verdict(grade !== "");
  // practitioner-capability/missing: certificateNumber
  out[5] = verdict(certificateNumber !== "");
  // practitioner-capability/too-long: passportNumber
  out[6] = passportNumber !== "" ? verdict(atMost(passportNumber, 100)) : 2;
  // practitioner-capability/too-long: field
  out[7] = field !== "" ? verdict(atMost(field, 100)) : 2;
  // practitioner-capability/unknown-code: grade
  out[8] = grade !== "" ? verdict(grade === "1" || grade === "2" || grade === "3") : 2;
  // practitioner-capability/not-a-day: validTo
  out[9] = validTo !== "" ? verdict(validToWhole) : 2;
  // practitioner-capability/too-long: school
  out[10] = school !== "" ? verdict(atMost(school, 100)) : 2;
  // practitioner-capability/too-long: qualification
  out[11] = qualification !== "" ? verdict(atMost(qualification, 100)) : 2;
  // practitioner-capability/too-long: certificateNumber
  out[12] = certificateNumber !== "" ? verdict(atMost(certificateNumber, 100)) : 2;
  // practitioner-capability/too-long: decision
  out[13] = decision !== "" ? verdict(atMost(decision, 100)) : 2;
  // practitioner-capability/too-long: issuedBy
  out[14] = issuedBy !== "" ? verdict(atMost(issuedBy, 100)) : 2;
  // practitioner-capability/not-composed: passportNumber
  out[15] = passportNumber !== "" ? verdict(composed(passportNumber)) : 2;
  // practitioner-capability/not-composed: field
  out[16] = field !== "" ? verdict(composed(field)) : 2;
  // practitioner-capability/not-composed: school
  out[17] = school !== "" ? verdict(composed(school)) : 2;
  // practitioner-capability/not-composed: qualification
  out[18] = qualification !== "" ? verdict(composed(qualification)) : 2;
  // practitioner-capability/not-composed: certificateNumber
  out[19] = certificateNumber !== "" ? verdict(composed(certificateNumber)) : 2;
  // practitioner-capability/not-composed: decision
  out[20] = decision !== "" ? verdict(composed(decision)) : 2;
  // practitioner-capability/not-composed: issuedBy
  out[21] = issuedBy !== "" ? verdict(composed(issuedBy)) : 2;
  // practitioner-capability/nobody-identified: personalId, passportNumber
  out[22] = certificateNumber !== "" ? verdict(personalId !== "" || passportNumber !== "") : 2;
}

const gradeCodes = ["1","2","3"];

function isPractitionerCapability(v: unknown): boolean {
  if (!isObject(v)) return false;
  const { personalId, passportNumber, field, grade, validTo, school, qualification, certificateNumber, decision, issuedBy } = v;
  return (
    (personalId === undefined || isPersonalId(personalId)) &&
    (passportNumber === undefined || isText(passportNumber, 100)) &&
    isText(field, 100) &&
    (grade === "1" || grade === "2" || grade === "3") &&
    (validTo === undefined || isDay(validTo)) &&
    (school === undefined || isText(school, 100)) &&
    (qualification === undefined || isText(qualification, 100)) &&
    isText(certificateNumber, 100) &&
    (decision === undefined || isText(decision, 100)) &&
    (issuedBy === undefined || isText(issuedBy, 100))
  );
}

/** The verdict of the zod schema, without zod. */
export function is(value: unknown): value is PractitionerCapability {
  return isPractitionerCapability(value);
}

function explainPractitionerCapability(v: unknown, at: Path, out: Faults): void {
  if (!out.object(v, at)) return;
  const { personalId, passportNumber, field, grade, validTo, school, qualification, certificateNumber, decision, issuedBy } = v;
  if (personalId !== undefined) out.unitOf(personalId, [...at, "personalId"], examinePersonalId);
  if (passportNumber !== undefined) out.text(passportNumber, [...at, "passportNumber"], 100);
  out.text(field, [...at, "field"], 100);
  out.code(grade, [...at, "grade"], gradeCodes);
  if (validTo !== undefined) out.form(validTo, [...at, "validTo"], isDay, "not-a-day");
  if (school !== undefined) out.text(school, [...at, "school"], 100);
  if (qualification !== undefined) out.text(qualification, [...at, "qualification"], 100);
  out.text(certificateNumber, [...at, "certificateNumber"], 100);
  if (decision !== undefined) out.text(decision, [...at, "decision"], 100);
  if (issuedBy !== undefined) out.text(issuedBy, [...at, "issuedBy"], 100);
}

/** Mọi lỗi trong một bản ghi lồng nhau, and where each is; none for what {@link is} accepts. Items past the limit of a list are not looked at. */
export function explain(value: unknown): readonly Fault[] {
  const out = new Faults("practitioner-capability");
  explainPractitionerCapability(value, [], out);
  return out.found;
}
