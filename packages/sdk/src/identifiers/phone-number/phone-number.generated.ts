// Generated from rule.ts by `pnpm codegen`. Do not edit.
import { hasAt as phoneOperator } from "../../codes/phone-operator/phone-operator.generated.js";
import { hasAt as areaCode } from "../../codes/area-code/area-code.generated.js";
import type { PlainDate } from "../../core/plain-date.js";
import type { ExamineOptions, Finding } from "../../core/reason.js";
import { digits } from "../../rules/primitives.js";
import type { PhoneNumber } from "./phone-number.js";
import type { PhoneNumberReason } from "./rule.js";

const servicePattern = /^1[89]{1}00[0-9]{4,6}$/;
const mobile = (t: string): boolean => t.length === 10 && t.charCodeAt(0) === 48 && (t.charCodeAt(1) === 51 || t.charCodeAt(1) === 53 || (t.charCodeAt(1) >= 55 && t.charCodeAt(1) <= 57)) && digits(t, 2, 10);
const cityLandline = (t: string): boolean => t.length === 11 && t.charCodeAt(0) === 48 && t.charCodeAt(1) === 50 && (t.charCodeAt(2) === 52 || t.charCodeAt(2) === 56) && digits(t, 3, 11);
const landline = (t: string): boolean => t.length === 11 && t.charCodeAt(0) === 48 && t.charCodeAt(1) === 50 && ((t.charCodeAt(2) >= 48 && t.charCodeAt(2) <= 51) || (t.charCodeAt(2) >= 53 && t.charCodeAt(2) <= 55) || t.charCodeAt(2) === 57) && digits(t, 3, 11);
const oldMobile = (t: string): boolean => t.length === 11 && t.charCodeAt(0) === 48 && t.charCodeAt(1) === 49 && digits(t, 2, 11);
const service = (t: string): boolean => t.length <= 10 && servicePattern.test(t);
const unknownPrefix = (t: string): boolean => !phoneOperator(t, 0, 3);
const unknownArea = (t: string): boolean => !areaCode(t, 0, 4);

/** No rule that was ever in force refuses it. */
export function is(t: unknown): t is PhoneNumber {
  if (typeof t !== "string") return false;
  if (mobile(t)) return true;
  if (cityLandline(t)) return true;
  return landline(t);
}

/** Everything the rule has to say about `t`, refusals and doubts alike. */
export function findings(t: string, _options: ExamineOptions = {}): Finding<PhoneNumberReason>[] {
  const out: Finding<PhoneNumberReason>[] = [];
  if (mobile(t)) {
    if (unknownPrefix(t)) out.push({ code: "phone-number/unknown-prefix", severity: "strict", params: { from: 1, to: 3 } });
  } else if (cityLandline(t)) {
    // its form is all there is to it
  } else if (landline(t)) {
    if (unknownArea(t)) out.push({ code: "phone-number/unknown-area", severity: "strict", params: { from: 1, to: 4 } });
  } else if (oldMobile(t)) {
    out.push({ code: "phone-number/old-prefix", severity: "refuse", params: {} });
  } else if (service(t)) {
    out.push({ code: "phone-number/service-number", severity: "refuse", params: {} });
  } else out.push({ code: "phone-number/shape", severity: "refuse", params: {} });
  return out;
}

/** The codes of {@link verdicts}, in order. */
export const steps = ["phone-number/shape","phone-number/unknown-prefix","phone-number/unknown-area","phone-number/old-prefix","phone-number/service-number"] as const;

/** One verdict a step into `out`, from `at`: 1 pass, 0 fail, 2 not applicable. */
export function verdicts(t: string, out: Uint8Array, at: number, _asOf?: PlainDate): void {
  out[at + 0] = mobile(t) || cityLandline(t) || landline(t) || oldMobile(t) || service(t) ? 1 : 0;
  out[at + 1] = !mobile(t) ? 2 : unknownPrefix(t) ? 0 : 1;
  out[at + 2] = !landline(t) ? 2 : unknownArea(t) ? 0 : 1;
  out[at + 3] = !oldMobile(t) ? 2 : 0;
  out[at + 4] = !service(t) ? 2 : 0;
}
