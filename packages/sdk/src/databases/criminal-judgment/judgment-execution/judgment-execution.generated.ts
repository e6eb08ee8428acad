// Generated from rule.ts and schema.ts by `pnpm codegen`. Do not edit.
import type { PlainDate } from "../../../core/plain-date.js";
import { findings as examinePersonalId, is as isPersonalId, verdicts as personalIdVerdicts } from "../../../identifiers/personal-id/personal-id.generated.js";
import { Faults, isObject, isText, type Fault, type Path } from "../../../rules/record-faults.js";
import { atMost, composed, verdict } from "../../../rules/record-primitives.js";
import type { RecordStepNote } from "../../../rules/record.js";
import { isDay } from "../../../databases/forms.js";
import type { JudgmentExecution } from "./schema.js";


/** Các bước, in the order of the verdicts that {@link verdicts} writes. */
export const steps = [
  { code: "personal-id/shape", severity: "refuse", dimension: "accuracy", columns: ["personalId"], jsOnly: false },
  { code: "personal-id/unknown-birthplace", severity: "strict", dimension: "accuracy", columns: ["personalId"], jsOnly: false },
  { code: "personal-id/birth-in-future", severity: "warning", dimension: "accuracy", columns: ["personalId"], jsOnly: false },
  { code: "judgment-execution/missing", severity: "refuse", dimension: "completeness", columns: ["judgment"], jsOnly: false },
  { code: "judgment-execution/too-long", severity: "refuse", dimension: "accuracy", columns: ["judgment"], jsOnly: false },
  { code: "judgment-execution/too-long", severity: "refuse", dimension: "accuracy", columns: ["background"], jsOnly: false },
  { code: "judgment-execution/too-long", severity: "refuse", dimension: "accuracy", columns: ["foreignId"], jsOnly: false },
  { code: "judgment-execution/too-long", severity: "refuse", dimension: "accuracy", columns: ["offence"], jsOnly: false },
  { code: "judgment-execution/too-long", severity: "refuse", dimension: "accuracy", columns: ["duties"], jsOnly: false },
  { code: "judgment-execution/too-long", severity: "refuse", dimension: "accuracy", columns: ["residenceAfter"], jsOnly: false },
  { code: "judgment-execution/not-composed", severity: "warning", dimension: "cleanness", columns: ["judgment"], jsOnly: false },
  { code: "judgment-execution/not-composed", severity: "warning", dimension: "cleanness", columns: ["background"], jsOnly: false },
  { code: "judgment-execution/not-composed", severity: "warning", dimension: "cleanness", columns: ["foreignId"], jsOnly: false },
  { code: "judgment-execution/not-composed", severity: "warning", dimension: "cleanness", columns: ["offence"], jsOnly: false },
  { code: "judgment-execution/not-composed", severity: "warning", dimension: "cleanness", columns: ["duties"], jsOnly: false },
  { code: "judgment-execution/not-composed", severity: "warning", dimension: "cleanness", columns: ["residenceAfter"], jsOnly: false },
  { code: "judgment-execution/nobody-identified", severity: "warning", dimension: "consistency", columns: ["personalId","foreignId"], jsOnly: false },
] as const satisfies readonly RecordStepNote[];

/** One verdict a step into `out`: 1 pass, 0 fail, 2 not applicable. `row` holds canonical texts, one a column. */
export function verdicts(row: readonly (string | undefined)[], out: Uint8Array, asOf?: PlainDate): void {
  const judgment = row[0] ?? "";
  const background = row[1] ?? "";
  const personalId = row[2] ?? "";
  const foreignId = row[3] ?? "";
  const offence = row[4] ?? "";
  const duties = row[5] ?? "";
  const residenceAfter = row[6] ?? "";

  if (personalId === "") out.fill(2, 0, 3);
  else personalIdVerdicts(personalId, out, 0, asOf);
  // judgment-execution/missing: judgment
  out[3] = verdict(judgment !== "");
  // judgment-execution/too-long: judgment
  out[4] = judgment !== "" ? verdict(atMost(judgment, 100)) : 2;
  // judgment-execution/too-long: background
  out[5] = background !== "" ? verdict(atMost(background, 2000)) : 2;
  // judgment-execution/too-long: foreignId
  out[6] = foreignId !== "" ? verdict(atMost(foreignId, 100)) : 2;
  // judgment-execution/too-long: offence
  out[7] = offence !== "" ? verdict(atMost(offence, 2000)) : 2;
  // judgment-execution/too-long: duties
  out[8] = duties !== "" ? verdict(atMost(duties, 2000)) : 2;
  // judgment-execution/too-long: residenceAfter
  out[9] = residenceAfter !== "" ? verdict(atMost(residenceAfter, 500)) : 2;
  // judgment-execution/not-composed: judgment
  out[10] = judgment !== "" ? verdict(composed(judgment)) : 2;
  // judgment-execution/not-composed: background
  out[11] = background !== "" ? verdict(composed(background)) : 2;
  // judgment-execution/not-composed: foreignId
  out[12] = foreignId !== "" ? verdict(composed(foreignId)) : 2;
  // judgment-execution/not-composed: offence
  out[13] = offence !== "" ? verdict(composed(offence)) : 2;
  // judgment-execution/not-composed: duties
  out[14] = duties !== "" ? verdict(composed(duties)) : 2;
  // judgment-execution/not-composed: residenceAfter
  out[15] = residenceAfter !== "" ? verdict(composed(residenceAfter)) : 2;
  // judgment-execution/nobody-identified: personalId, foreignId
  out[16] = judgment !== "" ? verdict(personalId !== "" || foreignId !== "") : 2;
}



function isCourseItem(v: unknown): boolean {
  if (!isObject(v)) return false;
  const { on, what } = v;
  return (
    isDay(on) &&
    isText(what, 2000)
  );
}

function isCourse(v: unknown): boolean {
  if (!Array.isArray(v) || v.length > 100) return false;
  for (let i = 0; i < v.length; i++) if (!isCourseItem(v[i])) return false;
  return true;
}

function isJudgmentExecution(v: unknown): boolean {
  if (!isObject(v)) return false;
  const { judgment, background, personalId, foreignId, offence, duties, course, residenceAfter } = v;
  return (
    isText(judgment, 100) &&
    (background === undefined || isText(background, 2000)) &&
    (personalId === undefined || isPersonalId(personalId)) &&
    (foreignId === undefined || isText(foreignId, 100)) &&
    (offence === undefined || isText(offence, 2000)) &&
    (duties === undefined || isText(duties, 2000)) &&
    isCourse(course) &&
    (residenceAfter === undefined || isText(residenceAfter, 500))
  );
}

/** The verdict of the zod schema, without zod. */
export function is(value: unknown): value is JudgmentExecution {
  return isJudgmentExecution(value);
}

function explainCourseItem(v: unknown, at: Path, out: Faults): void {
  if (!out.object(v, at)) return;
  const { on, what } = v;
  out.form(on, [...at, "on"], isDay, "not-a-day");
  out.text(what, [...at, "what"], 2000);
}

function explainCourse(v: unknown, at: Path, out: Faults): void {
  if (!out.list(v, at, 0, 100)) return;
  for (let i = 0; i < v.length && i < 100; i++) explainCourseItem(v[i], [...at, i], out);
}

function explainJudgmentExecution(v: unknown, at: Path, out: Faults): void {
  if (!out.object(v, at)) return;
  const { judgment, background, personalId, foreignId, offence, duties, course, residenceAfter } = v;
  out.text(judgment, [...at, "judgment"], 100);
  if (background !== undefined) out.text(background, [...at, "background"], 2000);
  if (personalId !== undefined) out.unitOf(personalId, [...at, "personalId"], examinePersonalId);
  if (foreignId !== undefined) out.text(foreignId, [...at, "foreignId"], 100);
  if (offence !== undefined) out.text(offence, [...at, "offence"], 2000);
  if (duties !== undefined) out.text(duties, [...at, "duties"], 2000);
  explainCourse(course, [...at, "course"], out);
  if (residenceAfter !== undefined) out.text(residenceAfter, [...at, "residenceAfter"], 500);
}

/** Mọi lỗi trong một bản ghi lồng nhau, and where each is; none for what {@link is} accepts. Items past the limit of a list are not looked at. */
export function explain(value: unknown): readonly Fault[] {
  const out = new Faults("judgment-execution");
  explainJudgmentExecution(value, [], out);
  return out.found;
}
