// Generated from rule.ts by `pnpm codegen`. Do not edit.
import { hasAt as birthplace } from "../../codes/birthplace/birthplace.generated.js";
import { hasAt as country } from "../../codes/country/country.generated.js";
import type { PlainDate } from "../../core/plain-date.js";
import type { ExamineOptions, Finding } from "../../core/reason.js";
import { digits, expectedDigit, noneOf, notZeros, weightedMod, yearReached } from "../../rules/primitives.js";
import type { TaxCode } from "./tax-code.js";
import type { TaxCodeReason } from "./rule.js";

const checkDigitWeights = [31,29,23,19,17,13,7,5,3];
const practiceSuffixValues = ["888"];
const organisation = (t: string): boolean => t.length === 10 && digits(t, 0, 10);
const branch = (t: string): boolean => t.length === 14 && digits(t, 0, 10) && t.charCodeAt(10) === 45 && digits(t, 11, 14);
const personal = (t: string): boolean => t.length === 12 && digits(t, 0, 12);
const serial = (t: string): boolean => !notZeros(t, 2, 9);
const checkDigit = (t: string): boolean => !weightedMod(t, checkDigitWeights, 11, 10);
const suffix = (t: string): boolean => !notZeros(t, 11, 14);
const practiceSuffix = (t: string): boolean => !noneOf(t, 11, 14, practiceSuffixValues);
const unknownBirthplace = (t: string): boolean => !(birthplace(t, 0, 3) || country(t, 0, 3));
const birthInFuture = (t: string, year: number): boolean => !yearReached(t, 3, 4, year);

/** No rule that was ever in force refuses it. */
export function is(t: unknown): t is TaxCode {
  if (typeof t !== "string") return false;
  if (organisation(t)) return !serial(t) && !checkDigit(t);
  if (branch(t)) return !serial(t) && !checkDigit(t) && !suffix(t);
  return personal(t);
}

/** Everything the rule has to say about `t`, refusals and doubts alike. */
export function findings(t: string, { asOf }: ExamineOptions = {}): Finding<TaxCodeReason>[] {
  const out: Finding<TaxCodeReason>[] = [];
  const year = asOf === undefined ? undefined : Number(asOf.slice(0, 4));
  if (organisation(t)) {
    if (serial(t)) out.push({ code: "tax-code/serial", severity: "refuse", params: { from: 3, to: 9 } });
    if (checkDigit(t)) out.push({ code: "tax-code/check-digit", severity: "refuse", params: { position: 10, expected: expectedDigit(t, checkDigitWeights, 11, 10) } });
  } else if (branch(t)) {
    if (serial(t)) out.push({ code: "tax-code/serial", severity: "refuse", params: { from: 3, to: 9 } });
    if (checkDigit(t)) out.push({ code: "tax-code/check-digit", severity: "refuse", params: { position: 10, expected: expectedDigit(t, checkDigitWeights, 11, 10) } });
    if (suffix(t)) out.push({ code: "tax-code/suffix", severity: "refuse", params: { from: 12, to: 14 } });
    if (practiceSuffix(t)) out.push({ code: "tax-code/practice-suffix", severity: "info", params: { from: 12, to: 14 } });
  } else if (personal(t)) {
    if (asOf !== undefined && asOf < "2025-07-01") out.push({ code: "tax-code/personal-not-yet", severity: "refuse", params: { day: "2025-07-01" } });
    if (unknownBirthplace(t)) out.push({ code: "tax-code/unknown-birthplace", severity: "strict", params: { from: 1, to: 3 } });
    if (year !== undefined && birthInFuture(t, year)) out.push({ code: "tax-code/birth-in-future", severity: "warning", params: { year } });
  } else out.push({ code: "tax-code/shape", severity: "refuse", params: {} });
  return out;
}

/** The codes of {@link verdicts}, in order. */
export const steps = ["tax-code/shape","tax-code/personal-not-yet","tax-code/serial","tax-code/check-digit","tax-code/suffix","tax-code/practice-suffix","tax-code/unknown-birthplace","tax-code/birth-in-future"] as const;

/** One verdict a step into `out`, from `at`: 1 pass, 0 fail, 2 not applicable. */
export function verdicts(t: string, out: Uint8Array, at: number, asOf?: PlainDate): void {
  const year = asOf === undefined ? undefined : Number(asOf.slice(0, 4));
  out[at + 0] = organisation(t) || branch(t) || personal(t) ? 1 : 0;
  out[at + 1] = asOf === undefined || !personal(t) ? 2 : asOf >= "2025-07-01" ? 1 : 0;
  out[at + 2] = !(organisation(t) || branch(t)) ? 2 : serial(t) ? 0 : 1;
  out[at + 3] = !(organisation(t) || branch(t)) ? 2 : checkDigit(t) ? 0 : 1;
  out[at + 4] = !branch(t) ? 2 : suffix(t) ? 0 : 1;
  out[at + 5] = !branch(t) ? 2 : practiceSuffix(t) ? 0 : 1;
  out[at + 6] = !personal(t) ? 2 : unknownBirthplace(t) ? 0 : 1;
  out[at + 7] = year === undefined || !personal(t) ? 2 : birthInFuture(t, year) ? 0 : 1;
}
