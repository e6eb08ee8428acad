// Generated from rule.ts by `pnpm codegen`. Do not edit.
import type { PlainDate } from "../../core/plain-date.js";
import type { ExamineOptions, Finding } from "../../core/reason.js";
import { chars, digits, noneOf } from "../../rules/primitives.js";
import type { LandCertificateSerial } from "./land-certificate-serial.js";
import type { LandCertificateSerialReason } from "./rule.js";

const unusualLetterValues = ["Ă","Â","Ê","Ô","Ơ","Ư"];
const unusualSecondLetterValues = ["Ă","Â","Ê","Ô","Ơ","Ư"];
const six = (t: string): boolean => t.length === 8 && chars(t, 0, 2, "AZĐĐĂĂÂÂÊÊÔÔƠƠƯƯ") && digits(t, 2, 8);
const eight = (t: string): boolean => t.length === 10 && chars(t, 0, 2, "AZĐĐĂĂÂÂÊÊÔÔƠƠƯƯ") && digits(t, 2, 10);
const unusualLetter = (t: string): boolean => !noneOf(t, 0, 1, unusualLetterValues);
const unusualSecondLetter = (t: string): boolean => !noneOf(t, 1, 2, unusualSecondLetterValues);

/** No rule that was ever in force refuses it. */
export function is(t: unknown): t is LandCertificateSerial {
  if (typeof t !== "string") return false;
  if (six(t)) return true;
  return eight(t);
}

/** Everything the rule has to say about `t`, refusals and doubts alike. */
export function findings(t: string, { asOf }: ExamineOptions = {}): Finding<LandCertificateSerialReason>[] {
  const out: Finding<LandCertificateSerialReason>[] = [];
  if (six(t)) {
    if (unusualLetter(t)) out.push({ code: "land-certificate-serial/unusual-letter", severity: "warning", params: { from: 1, to: 1 } });
    if (unusualSecondLetter(t)) out.push({ code: "land-certificate-serial/unusual-second-letter", severity: "warning", params: { from: 2, to: 2 } });
  } else if (eight(t)) {
    if (asOf !== undefined && asOf < "2024-08-01") out.push({ code: "land-certificate-serial/eight-not-yet", severity: "refuse", params: { day: "2024-08-01" } });
    if (unusualLetter(t)) out.push({ code: "land-certificate-serial/unusual-letter", severity: "warning", params: { from: 1, to: 1 } });
    if (unusualSecondLetter(t)) out.push({ code: "land-certificate-serial/unusual-second-letter", severity: "warning", params: { from: 2, to: 2 } });
  } else out.push({ code: "land-certificate-serial/shape", severity: "refuse", params: {} });
  return out;
}

/** The codes of {@link verdicts}, in order. */
export const steps = ["land-certificate-serial/shape","land-certificate-serial/eight-not-yet","land-certificate-serial/unusual-letter","land-certificate-serial/unusual-second-letter"] as const;

/** One verdict a step into `out`, from `at`: 1 pass, 0 fail, 2 not applicable. */
export function verdicts(t: string, out: Uint8Array, at: number, asOf?: PlainDate): void {
  out[at + 0] = six(t) || eight(t) ? 1 : 0;
  out[at + 1] = asOf === undefined || !eight(t) ? 2 : asOf >= "2024-08-01" ? 1 : 0;
  out[at + 2] = !(six(t) || eight(t)) ? 2 : unusualLetter(t) ? 0 : 1;
  out[at + 3] = !(six(t) || eight(t)) ? 2 : unusualSecondLetter(t) ? 0 : 1;
}
