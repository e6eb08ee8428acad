// Generated from rule.ts and schema.ts by `pnpm codegen`. Do not edit.
import type { PlainDate } from "../../../core/plain-date.js";
import { findings as examineProcedureCode, is as isProcedureCode, verdicts as procedureCodeVerdicts } from "../../../identifiers/procedure-code/procedure-code.generated.js";
import { Faults, isObject, isText, type Fault, type Path } from "../../../rules/record-faults.js";
import { atMost, composed, verdict } from "../../../rules/record-primitives.js";
import type { RecordStepNote } from "../../../rules/record.js";
import { isWholeNumber } from "../../../databases/forms.js";
import type { Procedure } from "./schema.js";


/** Các bước, in the order of the verdicts that {@link verdicts} writes. */
export const steps = [
  { code: "procedure-code/shape", severity: "refuse", dimension: "accuracy", columns: ["code"], jsOnly: false },
  { code: "procedure-code/release", severity: "warning", dimension: "accuracy", columns: ["code"], jsOnly: false },
  { code: "procedure/missing", severity: "refuse", dimension: "completeness", columns: ["code"], jsOnly: false },
  { code: "procedure/missing", severity: "refuse", dimension: "completeness", columns: ["name"], jsOnly: false },
  { code: "procedure/missing", severity: "refuse", dimension: "completeness", columns: ["steps"], jsOnly: false },
  { code: "procedure/missing", severity: "refuse", dimension: "completeness", columns: ["channels"], jsOnly: false },
  { code: "procedure/missing", severity: "refuse", dimension: "completeness", columns: ["sets"], jsOnly: false },
  { code: "procedure/missing", severity: "refuse", dimension: "completeness", columns: ["timeLimit"], jsOnly: false },
  { code: "procedure/missing", severity: "refuse", dimension: "completeness", columns: ["subjects"], jsOnly: false },
  { code: "procedure/missing", severity: "refuse", dimension: "completeness", columns: ["authority"], jsOnly: false },
  { code: "procedure/too-long", severity: "refuse", dimension: "accuracy", columns: ["name"], jsOnly: false },
  { code: "procedure/too-long", severity: "refuse", dimension: "accuracy", columns: ["steps"], jsOnly: false },
  { code: "procedure/unknown-code", severity: "refuse", dimension: "accuracy", columns: ["channels"], jsOnly: false },
  { code: "procedure/not-a-whole-number", severity: "refuse", dimension: "accuracy", columns: ["sets"], jsOnly: false },
  { code: "procedure/too-long", severity: "refuse", dimension: "accuracy", columns: ["timeLimit"], jsOnly: false },
  { code: "procedure/too-long", severity: "refuse", dimension: "accuracy", columns: ["subjects"], jsOnly: false },
  { code: "procedure/too-long", severity: "refuse", dimension: "accuracy", columns: ["authority"], jsOnly: false },
  { code: "procedure/too-long", severity: "refuse", dimension: "accuracy", columns: ["forms"], jsOnly: false },
  { code: "procedure/too-long", severity: "refuse", dimension: "accuracy", columns: ["result"], jsOnly: false },
  { code: "procedure/too-long", severity: "refuse", dimension: "accuracy", columns: ["conditions"], jsOnly: false },
  { code: "procedure/too-long", severity: "refuse", dimension: "accuracy", columns: ["fees"], jsOnly: false },
  { code: "procedure/unknown-code", severity: "refuse", dimension: "accuracy", columns: ["serviceLevel"], jsOnly: false },
  { code: "procedure/too-long", severity: "refuse", dimension: "accuracy", columns: ["partialReason"], jsOnly: false },
  { code: "procedure/unknown-code", severity: "refuse", dimension: "accuracy", columns: ["proactiveLevel"], jsOnly: false },
  { code: "procedure/not-composed", severity: "warning", dimension: "cleanness", columns: ["name"], jsOnly: false },
  { code: "procedure/not-composed", severity: "warning", dimension: "cleanness", columns: ["steps"], jsOnly: false },
  { code: "procedure/not-composed", severity: "warning", dimension: "cleanness", columns: ["timeLimit"], jsOnly: false },
  { code: "procedure/not-composed", severity: "warning", dimension: "cleanness", columns: ["subjects"], jsOnly: false },
  { code: "procedure/not-composed", severity: "warning", dimension: "cleanness", columns: ["authority"], jsOnly: false },
  { code: "procedure/not-composed", severity: "warning", dimension: "cleanness", columns: ["forms"], jsOnly: false },
  { code: "procedure/not-composed", severity: "warning", dimension: "cleanness", columns: ["result"], jsOnly: false },
  { code: "procedure/not-composed", severity: "warning", dimension: "cleanness", columns: ["conditions"], jsOnly: false },
  { code: "procedure/not-composed", severity: "warning", dimension: "cleanness", columns: ["fees"], jsOnly: false },
  { code: "procedure/not-composed", severity: "warning", dimension: "cleanness", columns: ["partialReason"], jsOnly: false },
  { code: "procedure/partial-without-reason", severity: "warning", dimension: "consistency", columns: ["partialReason","serviceLevel"], jsOnly: false },
] as const satisfies readonly RecordStepNote[];

/** One verdict a step into `out`: 1 pass, 0 fail, 2 not applicable. `row` holds canonical texts, one a column. */
export function verdicts(row: readonly (string | undefined)[], out: Uint8Array, asOf?: PlainDate): void {
  const code = row[0] ?? "";
  const name = row[1] ?? "";
  const steps = row[2] ?? "";
  const channels = row[3] ?? "";
  const sets = row[4] ?? "";
  const timeLimit = row[5] ?? "";
  const subjects = row[6] ?? "";
  const authority = row[7] ?? "";
  const forms = row[8] ?? "";
  const result = row[9] ?? "";
  const conditions = row[10] ?? "";
  const fees = row[11] ?? "";
  const serviceLevel = row[12] ?? "";
  const partialReason = row[13] ?? "";
  const proactiveLevel = row[14] ?? "";

  if (code === "") out.fill(2, 0, 2);
  else procedureCodeVerdicts(code, out, 0, asOf);
  // procedure/missing: code
  out[2] = verdict(code !== "");
  // procedure/missing: name
  out[3] = verdict(name !== "");
  // procedure/missing: steps
  out[4] = verdict(steps !== "");
  // procedure/missing: channels
  out[5] = verdict(channels !== "");
  // procedure/missing: sets
  out[6] = verdict(sets !== "");
  // procedure/missing: timeLimit
  out[7] = verdict(timeLimit !== "");
  // procedure/missing: subjects
  out[8] = verdict(subjects !== "");
  // procedure/missing: authority
  out[9] = verdict(authority !== "");
  // procedure/too-long: name
  out[10] = name !== "" ? verdict(atMost(name, 2000)) : 2;
  // procedure/too-long: steps
  out[11] = steps !== "" ? verdict(atMost(steps, 2000)) : 2;
  // procedure/unknown-code: channels
  out[12] = channels !== "" ? verdict(channels === "1" || channels === "2" || channels === "3") : 2;
  // procedure/not-a-whole-number: sets
  out[13] = sets !== "" ? verdict(/^(?:0|[1-9][0-9]{0,17})$/u.test(sets)) : 2;
  // procedure/too-long: timeLimit
  out[14] = timeLimit !== "" ? verdict(atMost(timeLimit, 100)) : 2;
  // procedure/too-long: subjects
  out[15] = subjects !== "" ? verdict(atMost(subjects, 100)) : 2;
  // procedure/too-long: authority
  out[16] = authority !== "" ? verdict(atMost(authority, 100)) : 2;
  // procedure/too-long: forms
  out[17] = forms !== "" ? verdict(atMost(forms, 100)) : 2;
  // procedure/too-long: result
  out[18] = result !== "" ? verdict(atMost(result, 2000)) : 2;
  // procedure/too-long: conditions
  out[19] = conditions !== "" ? verdict(atMost(conditions, 2000)) : 2;
  // procedure/too-long: fees
  out[20] = fees !== "" ? verdict(atMost(fees, 100)) : 2;
  // procedure/unknown-code: serviceLevel
  out[21] = serviceLevel !== "" ? verdict(serviceLevel === "full" || serviceLevel === "partial") : 2;
  // procedure/too-long: partialReason
  out[22] = partialReason !== "" ? verdict(atMost(partialReason, 2000)) : 2;
  // procedure/unknown-code: proactiveLevel
  out[23] = proactiveLevel !== "" ? verdict(proactiveLevel === "0" || proactiveLevel === "1" || proactiveLevel === "2" || proactiveLevel === "3" || proactiveLevel === "4") : 2;
  // procedure/not-composed: name
  out[24] = name !== "" ? verdict(composed(name)) : 2;
  // procedure/not-composed: steps
  out[25] = steps !== "" ? verdict(composed(steps)) : 2;
  // procedure/not-composed: timeLimit
  out[26] = timeLimit !== "" ? verdict(composed(timeLimit)) : 2;
  // procedure/not-composed: subjects
  out[27] = subjects !== "" ? verdict(composed(subjects)) : 2;
  // procedure/not-composed: authority
  out[28] = authority !== "" ? verdict(composed(authority)) : 2;
  // procedure/not-composed: forms
  out[29] = forms !== "" ? verdict(composed(forms)) : 2;
  // procedure/not-composed: result
  out[30] = result !== "" ? verdict(composed(result)) : 2;
  // procedure/not-composed: conditions
  out[31] = conditions !== "" ? verdict(composed(conditions)) : 2;
  // procedure/not-composed: fees
  out[32] = fees !== "" ? verdict(composed(fees)) : 2;
  // procedure/not-composed: partialReason
  out[33] = partialReason !== "" ? verdict(composed(partialReason)) : 2;
  // procedure/partial-without-reason: partialReason, serviceLevel
  out[34] = serviceLevel === "partial" ? verdict(partialReason !== "") : 2;
}

const channelsItemCodes = ["1","2","3"];
const serviceLevelCodes = ["full","partial"];
const proactiveLevelCodes = ["0","1","2","3","4"];

function isChannels(v: unknown): boolean {
  if (!Array.isArray(v) || v.length < 1 || v.length > 100) return false;
  for (let i = 0; i < v.length; i++) if (!(v[i] === "1" || v[i] === "2" || v[i] === "3")) return false;
  return true;
}

function isComponentsItem(v: unknown): boolean {
  if (!isObject(v)) return false;
  const { name, originals, copies } = v;
  return (
    isText(name, 2000) &&
    (originals === undefined || isWholeNumber(originals)) &&
    (copies === undefined || isWholeNumber(copies))
  );
}

function isComponents(v: unknown): boolean {
  if (!Array.isArray(v) || v.length > 100) return false;
  for (let i = 0; i < v.length; i++) if (!isComponentsItem(v[i])) return false;
  return true;
}

function isSubjects(v: unknown): boolean {
  if (!Array.isArray(v) || v.length < 1 || v.length > 100) return false;
  for (let i = 0; i < v.length; i++) if (!isText(v[i], 100)) return false;
  return true;
}

function isForms(v: unknown): boolean {
  if (!Array.isArray(v) || v.length > 100) return false;
  for (let i = 0; i < v.length; i++) if (!isText(v[i], 100)) return false;
  return true;
}

function isProcedure(v: unknown): boolean {
  if (!isObject(v)) return false;
  const { code, name, steps, channels, components, sets, timeLimit, subjects, authority, forms, result, conditions, fees, serviceLevel, partialReason, proactiveLevel } = v;
  return (
    isProcedureCode(code) &&
    isText(name, 2000) &&
    isText(steps, 2000) &&
    isChannels(channels) &&
    isComponents(components) &&
    isWholeNumber(sets) &&
    isText(timeLimit, 100) &&
    isSubjects(subjects) &&
    isText(authority, 100) &&
    isForms(forms) &&
    (result === undefined || isText(result, 2000)) &&
    (conditions === undefined || isText(conditions, 2000)) &&
    (fees === undefined || isText(fees, 100)) &&
    (serviceLevel === undefined || serviceLevel === "full" || serviceLevel === "partial") &&
    (partialReason === undefined || isText(partialReason, 2000)) &&
    (proactiveLevel === undefined || proactiveLevel === "0" || proactiveLevel === "1" || proactiveLevel === "2" || proactiveLevel === "3" || proactiveLevel === "4")
  );
}

/** The verdict of the zod schema, without zod. */
export function is(value: unknown): value is Procedure {
  return isProcedure(value);
}

function explainChannels(v: unknown, at: Path, out: Faults): void {
  if (!out.list(v, at, 1, 100)) return;
  for (let i = 0; i < v.length && i < 100; i++) out.code(v[i], [...at, i], channelsItemCodes);
}

function explainComponentsItem(v: unknown, at: Path, out: Faults): void {
  if (!out.object(v, at)) return;
  const { name, originals, copies } = v;
  out.text(name, [...at, "name"], 2000);
  if (originals !== undefined) out.form(originals, [...at, "originals"], isWholeNumber, "not-a-whole-number");
  if (copies !== undefined) out.form(copies, [...at, "copies"], isWholeNumber, "not-a-whole-number");
}

function explainComponents(v: unknown, at: Path, out: Faults): void {
  if (!out.list(v, at, 0, 100)) return;
  for (let i = 0; i < v.length && i < 100; i++) explainComponentsItem(v[i], [...at, i], out);
}

function explainSubjects(v: unknown, at: Path, out: Faults): void {
  if (!out.list(v, at, 1, 100)) return;
  for (let i = 0; i < v.length && i < 100; i++) out.text(v[i], [...at, i], 100);
}

function explainForms(v: unknown, at: Path, out: Faults): void {
  if (!out.list(v, at, 0, 100)) return;
  for (let i = 0; i < v.length && i < 100; i++) out.text(v[i], [...at, i], 100);
}

function explainProcedure(v: unknown, at: Path, out: Faults): void {
  if (!out.object(v, at)) return;
  const { code, name, steps, channels, components, sets, timeLimit, subjects, authority, forms, result, conditions, fees, serviceLevel, partialReason, proactiveLevel } = v;
  out.unitOf(code, [...at, "code"], examineProcedureCode);
  out.text(name, [...at, "name"], 2000);
  out.text(steps, [...at, "steps"], 2000);
  explainChannels(channels, [...at, "channels"], out);
  explainComponents(components, [...at, "components"], out);
  out.form(sets, [...at, "sets"], isWholeNumber, "not-a-whole-number");
  out.text(timeLimit, [...at, "timeLimit"], 100);
  explainSubjects(subjects, [...at, "subjects"], out);
  out.text(authority, [...at, "authority"], 100);
  explainForms(forms, [...at, "forms"], out);
  if (result !== undefined) out.text(result, [...at, "result"], 2000);
  if (conditions !== undefined) out.text(conditions, [...at, "conditions"], 2000);
  if (fees !== undefined) out.text(fees, [...at, "fees"], 100);
  if (serviceLevel !== undefined) out.code(serviceLevel, [...at, "serviceLevel"], serviceLevelCodes);
  if (partialReason !== undefined) out.text(partialReason, [...at, "partialReason"], 2000);
  if (proactiveLevel !== undefined) out.code(proactiveLevel, [...at, "proactiveLevel"], proactiveLevelCodes);
}

/** Mọi lỗi trong một bản ghi lồng nhau, and where each is; none for what {@link is} accepts. Items past the limit of a list are not looked at. */
export function explain(value: unknown): readonly Fault[] {
  const out = new Faults("procedure");
  explainProcedure(value, [], out);
  return out.found;
}
