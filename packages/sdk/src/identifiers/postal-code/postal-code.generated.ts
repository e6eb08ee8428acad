// Generated from rule.ts by `pnpm codegen`. Do not edit.
import type { PlainDate } from "../../core/plain-date.js";
import type { ExamineOptions, Finding } from "../../core/reason.js";
import { digits } from "../../rules/primitives.js";
import type { PostalCode } from "./postal-code.js";
import type { PostalCodeReason } from "./rule.js";

const five = (t: string): boolean => t.length === 5 && digits(t, 0, 5);
const six = (t: string): boolean => t.length === 6 && digits(t, 0, 6);

/** No rule that was ever in force refuses it. */
export function is(t: unknown): t is PostalCode {
  if (typeof t !== "string") return false;
  if (five(t)) return true;
  return six(t);
}

/** Everything the rule has to say about `t`, refusals and doubts alike. */
export function findings(t: string, _options: ExamineOptions = {}): Finding<PostalCodeReason>[] {
  const out: Finding<PostalCodeReason>[] = [];
  if (five(t)) {
    // its form is all there is to it
  } else if (six(t)) {
    out.push({ code: "postal-code/six-digits", severity: "warning", params: {} });
  } else out.push({ code: "postal-code/shape", severity: "refuse", params: {} });
  return out;
}

/** The codes of {@link verdicts}, in order. */
export const steps = ["postal-code/shape","postal-code/six-digits"] as const;

/** One verdict a step into `out`, from `at`: 1 pass, 0 fail, 2 not applicable. */
export function verdicts(t: string, out: Uint8Array, at: number, _asOf?: PlainDate): void {
  out[at + 0] = five(t) || six(t) ? 1 : 0;
  out[at + 1] = !six(t) ? 2 : 0;
}
