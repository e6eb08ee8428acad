// Generated from rule.ts by `pnpm codegen`. Do not edit.
import type { PlainDate } from "../../core/plain-date.js";
import type { ExamineOptions, Finding } from "../../core/reason.js";
import { digits, oneOf } from "../../rules/primitives.js";
import type { ProcedureCode } from "./procedure-code.js";
import type { ProcedureCodeReason } from "./rule.js";

const releaseValues = ["1","2","3"];
const national = (t: string): boolean => t.length === 8 && digits(t, 0, 1) && t.charCodeAt(1) === 46 && digits(t, 2, 8);
const withAgency = (t: string): boolean => t.length === 12 && digits(t, 0, 1) && t.charCodeAt(1) === 46 && digits(t, 2, 8) && t.charCodeAt(8) === 46 && (t.charCodeAt(9) >= 65 && t.charCodeAt(9) <= 89) && digits(t, 10, 12);
const leafFirst = (t: string): boolean => t.length === 22 && digits(t, 0, 1) && t.charCodeAt(1) === 46 && digits(t, 2, 8) && t.charCodeAt(8) === 46 && t.charCodeAt(9) === 48 && t.charCodeAt(10) === 48 && t.charCodeAt(11) === 48 && t.charCodeAt(12) === 46 && t.charCodeAt(13) === 48 && t.charCodeAt(14) === 48 && t.charCodeAt(15) === 46 && t.charCodeAt(16) === 48 && t.charCodeAt(17) === 48 && t.charCodeAt(18) === 46 && (t.charCodeAt(19) >= 65 && t.charCodeAt(19) <= 89) && digits(t, 20, 22);
const release = (t: string): boolean => !oneOf(t, 0, 1, releaseValues);

/** No rule that was ever in force refuses it. */
export function is(t: unknown): t is ProcedureCode {
  if (typeof t !== "string") return false;
  if (national(t)) return true;
  if (withAgency(t)) return true;
  return leafFirst(t);
}

/** Everything the rule has to say about `t`, refusals and doubts alike. */
export function findings(t: string, _options: ExamineOptions = {}): Finding<ProcedureCodeReason>[] {
  const out: Finding<ProcedureCodeReason>[] = [];
  if (national(t)) {
    if (release(t)) out.push({ code: "procedure-code/release", severity: "warning", params: { from: 1, to: 1 } });
  } else if (withAgency(t)) {
    if (release(t)) out.push({ code: "procedure-code/release", severity: "warning", params: { from: 1, to: 1 } });
  } else if (leafFirst(t)) {
    if (release(t)) out.push({ code: "procedure-code/release", severity: "warning", params: { from: 1, to: 1 } });
  } else out.push({ code: "procedure-code/shape", severity: "refuse", params: {} });
  return out;
}

/** The codes of {@link verdicts}, in order. */
export const steps = ["procedure-code/shape","procedure-code/release"] as const;

/** One verdict a step into `out`, from `at`: 1 pass, 0 fail, 2 not applicable. */
export function verdicts(t: string, out: Uint8Array, at: number, _asOf?: PlainDate): void {
  out[at + 0] = national(t) || withAgency(t) || leafFirst(t) ? 1 : 0;
  out[at + 1] = !(national(t) || withAgency(t) || leafFirst(t)) ? 2 : release(t) ? 0 : 1;
}
