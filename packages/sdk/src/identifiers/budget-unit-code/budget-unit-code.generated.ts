// Generated from rule.ts by `pnpm codegen`. Do not edit.
import type { PlainDate } from "../../core/plain-date.js";
import type { ExamineOptions, Finding } from "../../core/reason.js";
import { digits, notZeros } from "../../rules/primitives.js";
import type { BudgetUnitCode } from "./budget-unit-code.js";
import type { BudgetUnitCodeReason } from "./rule.js";

const unit = (t: string): boolean => t.length === 7 && digits(t, 0, 7);
const zeros = (t: string): boolean => !notZeros(t, 0, 7);

/** No rule that was ever in force refuses it. */
export function is(t: unknown): t is BudgetUnitCode {
  if (typeof t !== "string") return false;
  return unit(t);
}

/** Everything the rule has to say about `t`, refusals and doubts alike. */
export function findings(t: string, _options: ExamineOptions = {}): Finding<BudgetUnitCodeReason>[] {
  const out: Finding<BudgetUnitCodeReason>[] = [];
  if (unit(t)) {
    if (zeros(t)) out.push({ code: "budget-unit-code/zeros", severity: "strict", params: { from: 1, to: 7 } });
  } else out.push({ code: "budget-unit-code/shape", severity: "refuse", params: {} });
  return out;
}

/** The codes of {@link verdicts}, in order. */
export const steps = ["budget-unit-code/shape","budget-unit-code/zeros"] as const;

/** One verdict a step into `out`, from `at`: 1 pass, 0 fail, 2 not applicable. */
export function verdicts(t: string, out: Uint8Array, at: number, _asOf?: PlainDate): void {
  out[at + 0] = unit(t) ? 1 : 0;
  out[at + 1] = !unit(t) ? 2 : zeros(t) ? 0 : 1;
}
