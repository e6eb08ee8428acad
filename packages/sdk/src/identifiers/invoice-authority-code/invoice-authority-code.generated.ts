// Generated from rule.ts by `pnpm codegen`. Do not edit.
import type { PlainDate } from "../../core/plain-date.js";
import type { ExamineOptions, Finding } from "../../core/reason.js";
import { chars, digits, yearNotAfter } from "../../rules/primitives.js";
import type { InvoiceAuthorityCode } from "./invoice-authority-code.js";
import type { InvoiceAuthorityCodeReason } from "./rule.js";

const opaquePattern = /^[0-9A-Z]{1,34}$/;
const cashRegister = (t: string): boolean => t.length === 23 && t.charCodeAt(0) === 77 && (t.charCodeAt(1) >= 49 && t.charCodeAt(1) <= 50) && t.charCodeAt(2) === 45 && digits(t, 3, 5) && t.charCodeAt(5) === 45 && chars(t, 6, 11, "09AZ") && t.charCodeAt(11) === 45 && digits(t, 12, 23);
const opaque = (t: string): boolean => t.length <= 34 && opaquePattern.test(t);
const yearInFuture = (t: string, year: number): boolean => !yearNotAfter(t, 3, 5, 2000, year);

/** No rule that was ever in force refuses it. */
export function is(t: unknown): t is InvoiceAuthorityCode {
  if (typeof t !== "string") return false;
  if (cashRegister(t)) return true;
  return opaque(t);
}

/** Everything the rule has to say about `t`, refusals and doubts alike. */
export function findings(t: string, { asOf }: ExamineOptions = {}): Finding<InvoiceAuthorityCodeReason>[] {
  const out: Finding<InvoiceAuthorityCodeReason>[] = [];
  const year = asOf === undefined ? undefined : Number(asOf.slice(0, 4));
  if (cashRegister(t)) {
    if (year !== undefined && yearInFuture(t, year)) out.push({ code: "invoice-authority-code/year-in-future", severity: "warning", params: { year } });
  } else if (opaque(t)) {
    out.push({ code: "invoice-authority-code/opaque-code", severity: "info", params: {} });
  } else out.push({ code: "invoice-authority-code/shape", severity: "refuse", params: {} });
  return out;
}

/** The codes of {@link verdicts}, in order. */
export const steps = ["invoice-authority-code/shape","invoice-authority-code/year-in-future","invoice-authority-code/opaque-code"] as const;

/** One verdict a step into `out`, from `at`: 1 pass, 0 fail, 2 not applicable. */
export function verdicts(t: string, out: Uint8Array, at: number, asOf?: PlainDate): void {
  const year = asOf === undefined ? undefined : Number(asOf.slice(0, 4));
  out[at + 0] = cashRegister(t) || opaque(t) ? 1 : 0;
  out[at + 1] = year === undefined || !cashRegister(t) ? 2 : yearInFuture(t, year) ? 0 : 1;
  out[at + 2] = !opaque(t) ? 2 : 0;
}
