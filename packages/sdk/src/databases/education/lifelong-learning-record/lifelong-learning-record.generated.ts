// Generated from rule.ts and schema.ts by `pnpm codegen`. Do not edit.
import type { PlainDate } from "../../../core/plain-date.js";
import { examine as examinePartialDate, is as isPartialDate } from "../../../fields/partial-date/index.js";
import { examine as examinePersonName, is as isPersonName } from "../../../fields/person-name/index.js";
import { findings as examinePersonalId, is as isPersonalId, verdicts as personalIdVerdicts } from "../../../identifiers/personal-id/personal-id.generated.js";
import { Faults, isObject, isText, type Fault, type Path } from "../../../rules/record-faults.js";
import { verdict } from "../../../rules/record-primitives.js";
import type { RecordStepNote } from "../../../rules/record.js";
import type { LifelongLearningRecord } from "./schema.js";


/** Các bước, in the order of the verdicts that {@link verdicts} writes. */
export const steps = [
  { code: "personal-id/shape", severity: "refuse", dimension: "accuracy", columns: ["recordId"], jsOnly: false },
  { code: "personal-id/unknown-birthplace", severity: "strict", dimension: "accuracy", columns: ["recordId"], jsOnly: false },
  { code: "personal-id/birth-in-future", severity: "warning", dimension: "accuracy", columns: ["recordId"], jsOnly: false },
  { code: "lifelong-learning-record/missing", severity: "refuse", dimension: "completeness", columns: ["recordId"], jsOnly: false },
  { code: "lifelong-learning-record/missing", severity: "refuse", dimension: "completeness", columns: ["name"], jsOnly: false },
  { code: "lifelong-learning-record/missing", severity: "refuse", dimension: "completeness", columns: ["form"], jsOnly: false },
  { code: "lifelong-learning-record/missing", severity: "refuse", dimension: "completeness", columns: ["signed"], jsOnly: false },
  { code: "lifelong-learning-record/not-a-name", severity: "refuse", dimension: "accuracy", columns: ["name"], jsOnly: true },
  { code: "lifelong-learning-record/unknown-code", severity: "refuse", dimension: "accuracy", columns: ["form"], jsOnly: false },
  { code: "lifelong-learning-record/unknown-code", severity: "refuse", dimension: "accuracy", columns: ["signed"], jsOnly: false },
  { code: "lifelong-learning-record/not-signed", severity: "refuse", dimension: "consistency", columns: ["signed"], jsOnly: false },
] as const satisfies readonly RecordStepNote[];

/** One verdict a step into `out`: 1 pass, 0 fail, 2 not applicable. `row` holds canonical texts, one a column. */
export function verdicts(row: readonly (string | undefined)[], out: Uint8Array, asOf?: PlainDate): void {
  const recordId = row[0] ?? "";
  const name = row[1] ?? "";
  const form = row[2] ?? "";
  const signed = row[3] ?? "";

  if (recordId === "") out.fill(2, 0, 3);
  else personalIdVerdicts(recordId, out, 0, asOf);
  // lifelong-learning-record/missing: recordId
  out[3] = verdict(recordId !== "");
  // lifelong-learning-record/missing: name
  out[4] = verdict(name !== "");
  // lifelong-learning-record/missing: form
  out[5] = verdict(form !== "");
  // lifelong-learning-record/missing: signed
  out[6] = verdict(signed !== "");
  // lifelong-learning-record/not-a-name: name
  out[7] = name !== "" ? verdict(isPersonName(name)) : 2;
  // lifelong-learning-record/unknown-code: form
  out[8] = form !== "" ? verdict(form === "original" || form === "copy") : 2;
  // lifelong-learning-record/unknown-code: signed
  out[9] = signed !== "" ? verdict(signed === "true" || signed === "false") : 2;
  // lifelong-learning-record/not-signed: signed
  out[10] = (signed === "true" || signed === "false") ? verdict(signed === "true") : 2;
}

const formCodes = ["original","copy"];

function isTranscriptsItem(v: unknown): boolean {
  if (!isObject(v)) return false;
  const { content, number, issuedOn, issuedBy } = v;
  return (
    isText(content, 2000) &&
    (number === undefined || isText(number, 100)) &&
    (issuedOn === undefined || isPartialDate(issuedOn)) &&
    (issuedBy === undefined || isText(issuedBy, 100))
  );
}

function isTranscripts(v: unknown): boolean {
  if (!Array.isArray(v) || v.length > 100) return false;
  for (let i = 0; i < v.length; i++) if (!isTranscriptsItem(v[i])) return false;
  return true;
}

function isDiplomasItem(v: unknown): boolean {
  if (!isObject(v)) return false;
  const { content, number, issuedOn, issuedBy } = v;
  return (
    isText(content, 2000) &&
    (number === undefined || isText(number, 100)) &&
    (issuedOn === undefined || isPartialDate(issuedOn)) &&
    (issuedBy === undefined || isText(issuedBy, 100))
  );
}

function isDiplomas(v: unknown): boolean {
  if (!Array.isArray(v) || v.length > 100) return false;
  for (let i = 0; i < v.length; i++) if (!isDiplomasItem(v[i])) return false;
  return true;
}

function isForeignDiplomasItem(v: unknown): boolean {
  if (!isObject(v)) return false;
  const { content, number, issuedOn, issuedBy } = v;
  return (
    isText(content, 2000) &&
    (number === undefined || isText(number, 100)) &&
    (issuedOn === undefined || isPartialDate(issuedOn)) &&
    (issuedBy === undefined || isText(issuedBy, 100))
  );
}

function isForeignDiplomas(v: unknown): boolean {
  if (!Array.isArray(v) || v.length > 100) return false;
  for (let i = 0; i < v.length; i++) if (!isForeignDiplomasItem(v[i])) return false;
  return true;
}

function isResultsItem(v: unknown): boolean {
  if (!isObject(v)) return false;
  const { content, number, issuedOn, issuedBy } = v;
  return (
    isText(content, 2000) &&
    (number === undefined || isText(number, 100)) &&
    (issuedOn === undefined || isPartialDate(issuedOn)) &&
    (issuedBy === undefined || isText(issuedBy, 100))
  );
}

function isResults(v: unknown): boolean {
  if (!Array.isArray(v) || v.length > 100) return false;
  for (let i = 0; i < v.length; i++) if (!isResultsItem(v[i])) return false;
  return true;
}

function isAssessmentsItem(v: unknown): boolean {
  if (!isObject(v)) return false;
  const { content, number, issuedOn, issuedBy } = v;
  return (
    isText(content, 2000) &&
    (number === undefined || isText(number, 100)) &&
    (issuedOn === undefined || isPartialDate(issuedOn)) &&
    (issuedBy === undefined || isText(issuedBy, 100))
  );
}

function isAssessments(v: unknown): boolean {
  if (!Array.isArray(v) || v.length > 100) return false;
  for (let i = 0; i < v.length; i++) if (!isAssessmentsItem(v[i])) return false;
  return true;
}

function isAwardsItem(v: unknown): boolean {
  if (!isObject(v)) return false;
  const { content, number, issuedOn, issuedBy } = v;
  return (
    isText(content, 2000) &&
    (number === undefined || isText(number, 100)) &&
    (issuedOn === undefined || isPartialDate(issuedOn)) &&
    (issuedBy === undefined || isText(issuedBy, 100))
  );
}

function isAwards(v: unknown): boolean {
  if (!Array.isArray(v) || v.length > 100) return false;
  for (let i = 0; i < v.length; i++) if (!isAwardsItem(v[i])) return false;
  return true;
}

function isEnrolmentsItem(v: unknown): boolean {
  if (!isObject(v)) return false;
  const { content, number, issuedOn, issuedBy } = v;
  return (
    isText(content, 2000) &&
    (number === undefined || isText(number, 100)) &&
    (issuedOn === undefined || isPartialDate(issuedOn)) &&
    (issuedBy === undefined || isText(issuedBy, 100))
  );
}

function isEnrolments(v: unknown): boolean {
  if (!Array.isArray(v) || v.length > 100) return false;
  for (let i = 0; i < v.length; i++) if (!isEnrolmentsItem(v[i])) return false;
  return true;
}

function isLifelongLearningRecord(v: unknown): boolean {
  if (!isObject(v)) return false;
  const { recordId, name, transcripts, diplomas, foreignDiplomas, results, assessments, awards, enrolments, form, signed } = v;
  return (
    isPersonalId(recordId) &&
    isPersonName(name) &&
    isTranscripts(transcripts) &&
    isDiplomas(diplomas) &&
    isForeignDiplomas(foreignDiplomas) &&
    isResults(results) &&
    isAssessments(assessments) &&
    isAwards(awards) &&
    isEnrolments(enrolments) &&
    (form === "original" || form === "copy") &&
    typeof signed === "boolean"
  );
}

/** The verdict of the zod schema, without zod. */
export function is(value: unknown): value is LifelongLearningRecord {
  return isLifelongLearningRecord(value);
}

function explainTranscriptsItem(v: unknown, at: Path, out: Faults): void {
  if (!out.object(v, at)) return;
  const { content, number, issuedOn, issuedBy } = v;
  out.text(content, [...at, "content"], 2000);
  if (number !== undefined) out.text(number, [...at, "number"], 100);
  if (issuedOn !== undefined) out.unitOf(issuedOn, [...at, "issuedOn"], examinePartialDate);
  if (issuedBy !== undefined) out.text(issuedBy, [...at, "issuedBy"], 100);
}

function explainTranscripts(v: unknown, at: Path, out: Faults): void {
  if (!out.list(v, at, 0, 100)) return;
  for (let i = 0; i < v.length && i < 100; i++) explainTranscriptsItem(v[i], [...at, i], out);
}

function explainDiplomasItem(v: unknown, at: Path, out: Faults): void {
  if (!out.object(v, at)) return;
  const { content, number, issuedOn, issuedBy } = v;
  out.text(content, [...at, "content"], 2000);
  if (number !== undefined) out.text(number, [...at, "number"], 100);
  if (issuedOn !== undefined) out.unitOf(issuedOn, [...at, "issuedOn"], examinePartialDate);
  if (issuedBy !== undefined) out.text(issuedBy, [...at, "issuedBy"], 100);
}

function explainDiplomas(v: unknown, at: Path, out: Faults): void {
  if (!out.list(v, at, 0, 100)) return;
  for (let i = 0; i < v.length && i < 100; i++) explainDiplomasItem(v[i], [...at, i], out);
}

function explainForeignDiplomasItem(v: unknown, at: Path, out: Faults): void {
  if (!out.object(v, at)) return;
  const { content, number, issuedOn, issuedBy } = v;
  out.text(content, [...at, "content"], 2000);
  if (number !== undefined) out.text(number, [...at, "number"], 100);
  if (issuedOn !== undefined) out.unitOf(issuedOn, [...at, "issuedOn"], examinePartialDate);
  if (issuedBy !== undefined) out.text(issuedBy, [...at, "issuedBy"], 100);
}

function explainForeignDiplomas(v: unknown, at: Path, out: Faults): void {
  if (!out.list(v, at, 0, 100)) return;
  for (let i = 0; i < v.length && i < 100; i++) explainForeignDiplomasItem(v[i], [...at, i], out);
}

function explainResultsItem(v: unknown, at: Path, out: Faults): void {
  if (!out.object(v, at)) return;
  const { content, number, issuedOn, issuedBy } = v;
  out.text(content, [...at, "content"], 2000);
  if (number !== undefined) out.text(number, [...at, "number"], 100);
  if (issuedOn !== undefined) out.unitOf(issuedOn, [...at, "issuedOn"], examinePartialDate);
  if (issuedBy !== undefined) out.text(issuedBy, [...at, "issuedBy"], 100);
}

function explainResults(v: unknown, at: Path, out: Faults): void {
  if (!out.list(v, at, 0, 100)) return;
  for (let i = 0; i < v.length && i < 100; i++) explainResultsItem(v[i], [...at, i], out);
}

function explainAssessmentsItem(v: unknown, at: Path, out: Faults): void {
  if (!out.object(v, at)) return;
  const { content, number, issuedOn, issuedBy } = v;
  out.text(content, [...at, "content"], 2000);
  if (number !== undefined) out.text(number, [...at, "number"], 100);
  if (issuedOn !== undefined) out.unitOf(issuedOn, [...at, "issuedOn"], examinePartialDate);
  if (issuedBy !== undefined) out.text(issuedBy, [...at, "issuedBy"], 100);
}

function explainAssessments(v: unknown, at: Path, out: Faults): void {
  if (!out.list(v, at, 0, 100)) return;
  for (let i = 0; i < v.length && i < 100; i++) explainAssessmentsItem(v[i], [...at, i], out);
}

function explainAwardsItem(v: unknown, at: Path, out: Faults): void {
  if (!out.object(v, at)) return;
  const { content, number, issuedOn, issuedBy } = v;
  out.text(content, [...at, "content"], 2000);
  if (number !== undefined) out.text(number, [...at, "number"], 100);
  if (issuedOn !== undefined) out.unitOf(issuedOn, [...at, "issuedOn"], examinePartialDate);
  if (issuedBy !== undefined) out.text(issuedBy, [...at, "issuedBy"], 100);
}

function explainAwards(v: unknown, at: Path, out: Faults): void {
  if (!out.list(v, at, 0, 100)) return;
  for (let i = 0; i < v.length && i < 100; i++) explainAwardsItem(v[i], [...at, i], out);
}

function explainEnrolmentsItem(v: unknown, at: Path, out: Faults): void {
  if (!out.object(v, at)) return;
  const { content, number, issuedOn, issuedBy } = v;
  out.text(content, [...at, "content"], 2000);
  if (number !== undefined) out.text(number, [...at, "number"], 100);
  if (issuedOn !== undefined) out.unitOf(issuedOn, [...at, "issuedOn"], examinePartialDate);
  if (issuedBy !== undefined) out.text(issuedBy, [...at, "issuedBy"], 100);
}

function explainEnrolments(v: unknown, at: Path, out: Faults): void {
  if (!out.list(v, at, 0, 100)) return;
  for (let i = 0; i < v.length && i < 100; i++) explainEnrolmentsItem(v[i], [...at, i], out);
}

function explainLifelongLearningRecord(v: unknown, at: Path, out: Faults): void {
  if (!out.object(v, at)) return;
  const { recordId, name, transcripts, diplomas, foreignDiplomas, results, assessments, awards, enrolments, form, signed } = v;
  out.unitOf(recordId, [...at, "recordId"], examinePersonalId);
  out.unitOf(name, [...at, "name"], examinePersonName);
  explainTranscripts(transcripts, [...at, "transcripts"], out);
  explainDiplomas(diplomas, [...at, "diplomas"], out);
  explainForeignDiplomas(foreignDiplomas, [...at, "foreignDiplomas"], out);
  explainResults(results, [...at, "results"], out);
  explainAssessments(assessments, [...at, "assessments"], out);
  explainAwards(awards, [...at, "awards"], out);
  explainEnrolments(enrolments, [...at, "enrolments"], out);
  out.code(form, [...at, "form"], formCodes);
  out.yesOrNo(signed, [...at, "signed"]);
}

/** Mọi lỗi trong một bản ghi lồng nhau, and where each is; none for what {@link is} accepts. Items past the limit of a list are not looked at. */
export function explain(value: unknown): readonly Fault[] {
  const out = new Faults("lifelong-learning-record");
  explainLifelongLearningRecord(value, [], out);
  return out.found;
}
