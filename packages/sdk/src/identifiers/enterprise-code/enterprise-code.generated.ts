// Generated from rule.ts by `pnpm codegen`. Do not edit.
import { hasAt as birthplace } from "../../codes/birthplace/birthplace.generated.js";
import { hasAt as country } from "../../codes/country/country.generated.js";
import type { PlainDate } from "../../core/plain-date.js";
import type { ExamineOptions, Finding } from "../../core/reason.js";
import { digits, expectedDigit, notZeros, weightedMod, yearReached } from "../../rules/primitives.js";
import type { EnterpriseCode } from "./enterprise-code.js";
import type { EnterpriseCodeReason } from "./rule.js";

const checkDigitWeights = [31,29,23,19,17,13,7,5,3];
const enterprise = (t: string): boolean => t.length === 10 && digits(t, 0, 10);
const branch = (t: string): boolean => t.length === 14 && digits(t, 0, 10) && t.charCodeAt(10) === 45 && digits(t, 11, 14);
const household = (t: string): boolean => t.length === 12 && digits(t, 0, 12);
const registration = (t: string): boolean => t.length === 10 && digits(t, 0, 2) && (t.charCodeAt(2) >= 65 && t.charCodeAt(2) <= 90) && digits(t, 3, 10);
const serial = (t: string): boolean => !notZeros(t, 2, 9);
const checkDigit = (t: string): boolean => !weightedMod(t, checkDigitWeights, 11, 10);
const suffix = (t: string): boolean => !notZeros(t, 11, 14);
const unknownBirthplace = (t: string): boolean => !(birthplace(t, 0, 3) || country(t, 0, 3));
const birthInFuture = (t: string, year: number): boolean => !yearReached(t, 3, 4, year);

/** No rule that was ever in force refuses it. */
export function is(t: unknown): t is EnterpriseCode {
  if (typeof t !== "string") return false;
  if (enterprise(t)) return !serial(t) && !checkDigit(t);
  if (branch(t)) return !serial(t) && !checkDigit(t) && !suffix(t);
  if (household(t)) return true;
  return registration(t);
}

/** Everything the rule has to say about `t`, refusals and doubts alike. */
export function findings(t: string, { asOf }: ExamineOptions = {}): Finding<EnterpriseCodeReason>[] {
  const out: Finding<EnterpriseCodeReason>[] = [];
  const year = asOf === undefined ? undefined : Number(asOf.slice(0, 4));
  if (enterprise(t)) {
    if (serial(t)) out.push({ code: "enterprise-code/serial", severity: "refuse", params: { from: 3, to: 9 } });
    if (checkDigit(t)) out.push({ code: "enterprise-code/check-digit", severity: "refuse", params: { position: 10, expected: expectedDigit(t, checkDigitWeights, 11, 10) } });
  } else if (branch(t)) {
    if (serial(t)) out.push({ code: "enterprise-code/serial", severity: "refuse", params: { from: 3, to: 9 } });
    if (checkDigit(t)) out.push({ code: "enterprise-code/check-digit", severity: "refuse", params: { position: 10, expected: expectedDigit(t, checkDigitWeights, 11, 10) } });
    if (suffix(t)) out.push({ code: "enterprise-code/suffix", severity: "refuse", params: { from: 12, to: 14 } });
  } else if (household(t)) {
    if (asOf !== undefined && asOf < "2025-07-01") out.push({ code: "enterprise-code/household-not-yet", severity: "refuse", params: { day: "2025-07-01" } });
    if (unknownBirthplace(t)) out.push({ code: "enterprise-code/unknown-birthplace", severity: "strict", params: { from: 1, to: 3 } });
    if (year !== undefined && birthInFuture(t, year)) out.push({ code: "enterprise-code/birth-in-future", severity: "warning", params: { year } });
  } else if (registration(t)) {
    out.push({ code: "enterprise-code/old-registration", severity: "warning", params: {} });
  } else out.push({ code: "enterprise-code/shape", severity: "refuse", params: {} });
  return out;
}

/** The codes of {@link verdicts}, in order. */
export const steps = ["enterprise-code/shape","enterprise-code/household-not-yet","enterprise-code/serial","enterprise-code/check-digit","enterprise-code/suffix","enterprise-code/old-registration","enterprise-code/unknown-birthplace","enterprise-code/birth-in-future"] as const;

/** One verdict a step into `out`, from `at`: 1 pass, 0 fail, 2 not applicable. */
export function verdicts(t: string, out: Uint8Array, at: number, asOf?: PlainDate): void {
  const year = asOf === undefined ? undefined : Number(asOf.slice(0, 4));
  out[at + 0] = enterprise(t) || branch(t) || household(t) || registration(t) ? 1 : 0;
  out[at + 1] = asOf === undefined || !household(t) ? 2 : asOf >= "2025-07-01" ? 1 : 0;
  out[at + 2] = !(enterprise(t) || branch(t)) ? 2 : serial(t) ? 0 : 1;
  out[at + 3] = !(enterprise(t) || branch(t)) ? 2 : checkDigit(t) ? 0 : 1;
  out[at + 4] = !branch(t) ? 2 : suffix(t) ? 0 : 1;
  out[at + 5] = !registration(t) ? 2 : 0;
  out[at + 6] = !household(t) ? 2 : unknownBirthplace(t) ? 0 : 1;
  out[at + 7] = year === undefined || !household(t) ? 2 : birthInFuture(t, year) ? 0 : 1;
}
