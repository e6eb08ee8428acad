// Generated from rule.ts and schema.ts by `pnpm codegen`. Do not edit.
import type { PlainDate } from "../../../core/plain-date.js";
import { examine as examinePartialDate, is as isPartialDate } from "../../../fields/partial-date/index.js";
import { findings as examineBudgetUnitCode, is as isBudgetUnitCode, verdicts as budgetUnitCodeVerdicts } from "../../../identifiers/budget-unit-code/budget-unit-code.generated.js";
import { Faults, isObject, isText, type Fault, type Path } from "../../../rules/record-faults.js";
import { atMost, calendarDate, composed, verdict } from "../../../rules/record-primitives.js";
import type { RecordStepNote } from "../../../rules/record.js";
import type { BudgetReportSubmission } from "./schema.js";


/** Các bước, in the order of the verdicts that {@link verdicts} writes. */
export const steps = [
  { code: "budget-unit-code/shape", severity: "refuse", dimension: "accuracy", columns: ["unitCode"], jsOnly: false },
  { code: "budget-unit-code/zeros", severity: "strict", dimension: "accuracy", columns: ["unitCode"], jsOnly: false },
  { code: "budget-report-submission/missing", severity: "refuse", dimension: "completeness", columns: ["unitCode"], jsOnly: false },
  { code: "budget-report-submission/missing", severity: "refuse", dimension: "completeness", columns: ["form"], jsOnly: false },
  { code: "budget-report-submission/missing", severity: "refuse", dimension: "completeness", columns: ["period"], jsOnly: false },
  { code: "budget-report-submission/missing", severity: "refuse", dimension: "completeness", columns: ["signedFile"], jsOnly: false },
  { code: "budget-report-submission/too-long", severity: "refuse", dimension: "accuracy", columns: ["form"], jsOnly: false },
  { code: "budget-report-submission/not-a-date", severity: "refuse", dimension: "accuracy", columns: ["period"], jsOnly: false },
  { code: "budget-report-submission/too-long", severity: "refuse", dimension: "accuracy", columns: ["signedFile"], jsOnly: false },
  { code: "budget-report-submission/unknown-code", severity: "refuse", dimension: "accuracy", columns: ["secretLeftOut"], jsOnly: false },
  { code: "budget-report-submission/not-composed", severity: "warning", dimension: "cleanness", columns: ["form"], jsOnly: false },
  { code: "budget-report-submission/not-composed", severity: "warning", dimension: "cleanness", columns: ["signedFile"], jsOnly: false },
] as const satisfies readonly RecordStepNote[];

/** One verdict a step into `out`: 1 pass, 0 fail, 2 not applicable. `row` holds canonical texts, one a column. */
export function verdicts(row: readonly (string | undefined)[], out: Uint8Array, asOf?: PlainDate): void {
  const unitCode = row[0] ?? "";
  const form = row[1] ?? "";
  const period = row[2] ?? "";
  const signedFile = row[3] ?? "";
  const secretLeftOut = row[4] ?? "";
  const periodKnown = calendarDate(period);
  if (unitCode === "") out.fill(2, 0, 2);
  else budgetUnitCodeVerdicts(unitCode, out, 0, asOf);
  // budget-report-submission/missing: unitCode
  out[2] = verdict(unitCode !== "");
  // budget-report-submission/missing: form
  out[3] = verdict(form !== "");
  // budget-report-submission/missing: period
  out[4] = verdict(period !== "");
  // budget-report-submission/missing: signedFile
  out[5] = verdict(signedFile !== "");
  // budget-report-submission/too-long: form
  out[6] = form !== "" ? verdict(atMost(form, 100)) : 2;
  // budget-report-submission/not-a-date: period
  out[7] = period !== "" ? verdict(periodKnown) : 2;
  // budget-report-submission/too-long: signedFile
  out[8] = signedFile !== "" ? verdict(atMost(signedFile, 2000)) : 2;
  // budget-report-submission/unknown-code: secretLeftOut
  out[9] = secretLeftOut !== "" ? verdict(secretLeftOut === "true" || secretLeftOut === "false") : 2;
  // budget-report-submission/not-composed: form
  out[10] = form !== "" ? verdict(composed(form)) : 2;
  // budget-report-submission/not-composed: signedFile
  out[11] = signedFile !== "" ? verdict(composed(signedFile)) : 2;
}



function isBudgetReportSubmission(v: unknown): boolean {
  if (!isObject(v)) return false;
  const { unitCode, form, period, signedFile, secretLeftOut } = v;
  return (
    isBudgetUnitCode(unitCode) &&
    isText(form, 100) &&
    isPartialDate(period) &&
    isText(signedFile, 2000) &&
    (secretLeftOut === undefined || typeof secretLeftOut === "boolean")
  );
}

/** The verdict of the zod schema, without zod. */
export function is(value: unknown): value is BudgetReportSubmission {
  return isBudgetReportSubmission(value);
}

function explainBudgetReportSubmission(v: unknown, at: Path, out: Faults): void {
  if (!out.object(v, at)) return;
  const { unitCode, form, period, signedFile, secretLeftOut } = v;
  out.unitOf(unitCode, [...at, "unitCode"], examineBudgetUnitCode);
  out.text(form, [...at, "form"], 100);
  out.unitOf(period, [...at, "period"], examinePartialDate);
  out.text(signedFile, [...at, "signedFile"], 2000);
  if (secretLeftOut !== undefined) out.yesOrNo(secretLeftOut, [...at, "secretLeftOut"]);
}

/** Mọi lỗi trong một bản ghi lồng nhau, and where each is; none for what {@link is} accepts. Items past the limit of a list are not looked at. */
export function explain(value: unknown): readonly Fault[] {
  const out = new Faults("budget-report-submission");
  explainBudgetReportSubmission(value, [], out);
  return out.found;
}
