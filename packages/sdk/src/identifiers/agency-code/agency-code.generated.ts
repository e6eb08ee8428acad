// Generated from rule.ts by `pnpm codegen`. Do not edit.
import type { PlainDate } from "../../core/plain-date.js";
import type { ExamineOptions, Finding } from "../../core/reason.js";
import { digits, expectedDigit, noneOf, notZeros, weightedMod } from "../../rules/primitives.js";
import type { AgencyCode } from "./agency-code.js";
import type { AgencyCodeReason } from "./rule.js";

const agencyPattern = /^[A-Y]{1}[0-9]{2}(?:\.[0-9A-Z]{1,31}){0,16}$/;
const organisationPattern = /^Z[0-9]{2}[0-9A-Z]{0,32}$/;
const checkDigitWeights = [31,29,23,19,17,13,7,5,3];
const closedMinistryValues = ["G04","G05","G07","G10","G13","G14","G21"];
const agency = (t: string): boolean => t.length <= 35 && agencyPattern.test(t);
const organisation = (t: string): boolean => t.length <= 35 && organisationPattern.test(t);
const leafFirst = (t: string): boolean => t.length === 13 && digits(t, 0, 3) && t.charCodeAt(3) === 46 && digits(t, 4, 6) && t.charCodeAt(6) === 46 && digits(t, 7, 9) && t.charCodeAt(9) === 46 && (t.charCodeAt(10) >= 65 && t.charCodeAt(10) <= 89) && digits(t, 11, 13);
const enterprise = (t: string): boolean => t.length === 10 && digits(t, 0, 10);
const branch = (t: string): boolean => t.length === 14 && digits(t, 0, 10) && t.charCodeAt(10) === 45 && digits(t, 11, 14);
const number = (t: string): boolean => !notZeros(t, 1, 3);
const checkDigit = (t: string): boolean => !weightedMod(t, checkDigitWeights, 11, 10);
const closedMinistry = (t: string): boolean => !noneOf(t, 0, 3, closedMinistryValues);

/** No rule that was ever in force refuses it. */
export function is(t: unknown): t is AgencyCode {
  if (typeof t !== "string") return false;
  if (agency(t)) return true;
  if (organisation(t)) return !number(t);
  if (leafFirst(t)) return true;
  if (enterprise(t)) return !checkDigit(t);
  return branch(t) && !checkDigit(t);
}

/** Everything the rule has to say about `t`, refusals and doubts alike. */
export function findings(t: string, { asOf }: ExamineOptions = {}): Finding<AgencyCodeReason>[] {
  const out: Finding<AgencyCodeReason>[] = [];
  if (agency(t)) {
    if (asOf !== undefined && asOf >= "2025-03-01" && closedMinistry(t)) out.push({ code: "agency-code/closed-ministry", severity: "warning", params: { from: 1, to: 3 } });
  } else if (organisation(t)) {
    if (number(t)) out.push({ code: "agency-code/number", severity: "refuse", params: { from: 2, to: 3 } });
  } else if (leafFirst(t)) {
    out.push({ code: "agency-code/old-spelling", severity: "info", params: {} });
  } else if (enterprise(t)) {
    if (checkDigit(t)) out.push({ code: "agency-code/check-digit", severity: "refuse", params: { position: 10, expected: expectedDigit(t, checkDigitWeights, 11, 10) } });
  } else if (branch(t)) {
    if (checkDigit(t)) out.push({ code: "agency-code/check-digit", severity: "refuse", params: { position: 10, expected: expectedDigit(t, checkDigitWeights, 11, 10) } });
  } else out.push({ code: "agency-code/shape", severity: "refuse", params: {} });
  return out;
}

/** The codes of {@link verdicts}, in order. */
export const steps = ["agency-code/shape","agency-code/number","agency-code/check-digit","agency-code/closed-ministry","agency-code/old-spelling"] as const;

/** One verdict a step into `out`, from `at`: 1 pass, 0 fail, 2 not applicable. */
export function verdicts(t: string, out: Uint8Array, at: number, asOf?: PlainDate): void {
  out[at + 0] = agency(t) || organisation(t) || leafFirst(t) || enterprise(t) || branch(t) ? 1 : 0;
  out[at + 1] = !organisation(t) ? 2 : number(t) ? 0 : 1;
  out[at + 2] = !(enterprise(t) || branch(t)) ? 2 : checkDigit(t) ? 0 : 1;
  out[at + 3] = !(asOf !== undefined && asOf >= "2025-03-01") || !agency(t) ? 2 : closedMinistry(t) ? 0 : 1;
  out[at + 4] = !leafFirst(t) ? 2 : 0;
}
