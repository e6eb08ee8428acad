// Generated from rule.ts by `pnpm codegen`. Do not edit.
import type { PlainDate } from "../../core/plain-date.js";
import type { ExamineOptions, Finding } from "../../core/reason.js";
import { digits } from "../../rules/primitives.js";
import type { HealthFacilityCode } from "./health-facility-code.js";
import type { HealthFacilityCodeReason } from "./rule.js";

const facility = (t: string): boolean => t.length === 5 && digits(t, 0, 5);

/** No rule that was ever in force refuses it. */
export function is(t: unknown): t is HealthFacilityCode {
  if (typeof t !== "string") return false;
  return facility(t);
}

/** Everything the rule has to say about `t`, refusals and doubts alike. */
export function findings(t: string, _options: ExamineOptions = {}): Finding<HealthFacilityCodeReason>[] {
  const out: Finding<HealthFacilityCodeReason>[] = [];
  if (facility(t)) {
    // its form is all there is to it
  } else out.push({ code: "health-facility-code/shape", severity: "refuse", params: {} });
  return out;
}

/** The codes of {@link verdicts}, in order. */
export const steps = ["health-facility-code/shape"] as const;

/** One verdict a step into `out`, from `at`: 1 pass, 0 fail, 2 not applicable. */
export function verdicts(t: string, out: Uint8Array, at: number, _asOf?: PlainDate): void {
  out[at + 0] = facility(t) ? 1 : 0;
}
