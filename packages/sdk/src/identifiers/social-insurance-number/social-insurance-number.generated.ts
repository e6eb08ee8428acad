// Generated from rule.ts by `pnpm codegen`. Do not edit.
import { hasAt as birthplace } from "../../codes/birthplace/birthplace.generated.js";
import { hasAt as country } from "../../codes/country/country.generated.js";
import type { PlainDate } from "../../core/plain-date.js";
import type { ExamineOptions, Finding } from "../../core/reason.js";
import { digits, yearReached } from "../../rules/primitives.js";
import type { SocialInsuranceNumber } from "./social-insurance-number.js";
import type { SocialInsuranceNumberReason } from "./rule.js";

const number = (t: string): boolean => t.length === 10 && digits(t, 0, 10);
const personal = (t: string): boolean => t.length === 12 && digits(t, 0, 12);
const unknownBirthplace = (t: string): boolean => !(birthplace(t, 0, 3) || country(t, 0, 3));
const birthInFuture = (t: string, year: number): boolean => !yearReached(t, 3, 4, year);

/** No rule that was ever in force refuses it. */
export function is(t: unknown): t is SocialInsuranceNumber {
  if (typeof t !== "string") return false;
  if (number(t)) return true;
  return personal(t);
}

/** Everything the rule has to say about `t`, refusals and doubts alike. */
export function findings(t: string, { asOf }: ExamineOptions = {}): Finding<SocialInsuranceNumberReason>[] {
  const out: Finding<SocialInsuranceNumberReason>[] = [];
  const year = asOf === undefined ? undefined : Number(asOf.slice(0, 4));
  if (number(t)) {
    if (asOf !== undefined && asOf >= "2025-08-01") out.push({ code: "social-insurance-number/replaced", severity: "info", params: {} });
  } else if (personal(t)) {
    if (asOf !== undefined && asOf < "2025-08-01") out.push({ code: "social-insurance-number/personal-id-early", severity: "warning", params: {} });
    if (unknownBirthplace(t)) out.push({ code: "social-insurance-number/unknown-birthplace", severity: "strict", params: { from: 1, to: 3 } });
    if (year !== undefined && birthInFuture(t, year)) out.push({ code: "social-insurance-number/birth-in-future", severity: "warning", params: { year } });
  } else out.push({ code: "social-insurance-number/shape", severity: "refuse", params: {} });
  return out;
}

/** The codes of {@link verdicts}, in order. */
export const steps = ["social-insurance-number/shape","social-insurance-number/replaced","social-insurance-number/personal-id-early","social-insurance-number/unknown-birthplace","social-insurance-number/birth-in-future"] as const;

/** One verdict a step into `out`, from `at`: 1 pass, 0 fail, 2 not applicable. */
export function verdicts(t: string, out: Uint8Array, at: number, asOf?: PlainDate): void {
  const year = asOf === undefined ? undefined : Number(asOf.slice(0, 4));
  out[at + 0] = number(t) || personal(t) ? 1 : 0;
  out[at + 1] = !(asOf !== undefined && asOf >= "2025-08-01") || !number(t) ? 2 : 0;
  out[at + 2] = !(asOf !== undefined && asOf < "2025-08-01") || !personal(t) ? 2 : 0;
  out[at + 3] = !personal(t) ? 2 : unknownBirthplace(t) ? 0 : 1;
  out[at + 4] = year === undefined || !personal(t) ? 2 : birthInFuture(t, year) ? 0 : 1;
}
