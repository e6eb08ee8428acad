// Generated from rule.ts by `pnpm codegen`. Do not edit.
import type { PlainDate } from "../../core/plain-date.js";
import type { ExamineOptions, Finding } from "../../core/reason.js";
import { digits } from "../../rules/primitives.js";
import type { PassportNumber } from "./passport-number.js";
import type { PassportNumberReason } from "./rule.js";

const seven = (t: string): boolean => t.length === 8 && (t.charCodeAt(0) >= 65 && t.charCodeAt(0) <= 90) && digits(t, 1, 8);
const eight = (t: string): boolean => t.length === 9 && (t.charCodeAt(0) >= 65 && t.charCodeAt(0) <= 90) && digits(t, 1, 9);

/** No rule that was ever in force refuses it. */
export function is(t: unknown): t is PassportNumber {
  if (typeof t !== "string") return false;
  if (seven(t)) return true;
  return eight(t);
}

/** Everything the rule has to say about `t`, refusals and doubts alike. */
export function findings(t: string, _options: ExamineOptions = {}): Finding<PassportNumberReason>[] {
  const out: Finding<PassportNumberReason>[] = [];
  if (seven(t)) {
    // its form is all there is to it
  } else if (eight(t)) {
    out.push({ code: "passport-number/eight-digits", severity: "info", params: {} });
  } else out.push({ code: "passport-number/shape", severity: "refuse", params: {} });
  return out;
}

/** The codes of {@link verdicts}, in order. */
export const steps = ["passport-number/shape","passport-number/eight-digits"] as const;

/** One verdict a step into `out`, from `at`: 1 pass, 0 fail, 2 not applicable. */
export function verdicts(t: string, out: Uint8Array, at: number, _asOf?: PlainDate): void {
  out[at + 0] = seven(t) || eight(t) ? 1 : 0;
  out[at + 1] = !eight(t) ? 2 : 0;
}
