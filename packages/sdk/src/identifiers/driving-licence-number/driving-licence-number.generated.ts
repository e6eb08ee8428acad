// Generated from rule.ts by `pnpm codegen`. Do not edit.
import type { PlainDate } from "../../core/plain-date.js";
import type { ExamineOptions, Finding } from "../../core/reason.js";
import { digits } from "../../rules/primitives.js";
import type { DrivingLicenceNumber } from "./driving-licence-number.js";
import type { DrivingLicenceNumberReason } from "./rule.js";

const card = (t: string): boolean => t.length === 12 && digits(t, 0, 12);

/** No rule that was ever in force refuses it. */
export function is(t: unknown): t is DrivingLicenceNumber {
  if (typeof t !== "string") return false;
  return card(t);
}

/** Everything the rule has to say about `t`, refusals and doubts alike. */
export function findings(t: string, _options: ExamineOptions = {}): Finding<DrivingLicenceNumberReason>[] {
  const out: Finding<DrivingLicenceNumberReason>[] = [];
  if (card(t)) {
    // its form is all there is to it
  } else out.push({ code: "driving-licence-number/shape", severity: "refuse", params: {} });
  return out;
}

/** The codes of {@link verdicts}, in order. */
export const steps = ["driving-licence-number/shape"] as const;

/** One verdict a step into `out`, from `at`: 1 pass, 0 fail, 2 not applicable. */
export function verdicts(t: string, out: Uint8Array, at: number, _asOf?: PlainDate): void {
  out[at + 0] = card(t) ? 1 : 0;
}
