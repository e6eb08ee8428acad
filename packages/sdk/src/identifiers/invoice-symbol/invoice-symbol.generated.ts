// Generated from rule.ts by `pnpm codegen`. Do not edit.
import type { PlainDate } from "../../core/plain-date.js";
import type { ExamineOptions, Finding } from "../../core/reason.js";
import { chars, digits, yearNotAfter } from "../../rules/primitives.js";
import type { InvoiceSymbol } from "./invoice-symbol.js";
import type { InvoiceSymbolReason } from "./rule.js";

const symbol = (t: string): boolean => t.length === 6 && (t.charCodeAt(0) === 67 || t.charCodeAt(0) === 75) && digits(t, 1, 3) && (t.charCodeAt(3) === 66 || t.charCodeAt(3) === 68 || (t.charCodeAt(3) >= 71 && t.charCodeAt(3) <= 72) || (t.charCodeAt(3) >= 76 && t.charCodeAt(3) <= 78) || t.charCodeAt(3) === 84 || t.charCodeAt(3) === 88) && chars(t, 4, 6, "AZ");
const refund = (t: string): boolean => t.length === 6 && (t.charCodeAt(0) === 67 || t.charCodeAt(0) === 75) && digits(t, 1, 3) && t.charCodeAt(3) === 70 && chars(t, 4, 6, "AZ");
const full = (t: string): boolean => t.length === 7 && (t.charCodeAt(0) >= 49 && t.charCodeAt(0) <= 57) && (t.charCodeAt(1) === 67 || t.charCodeAt(1) === 75) && digits(t, 2, 4) && (t.charCodeAt(4) === 66 || t.charCodeAt(4) === 68 || (t.charCodeAt(4) >= 71 && t.charCodeAt(4) <= 72) || (t.charCodeAt(4) >= 76 && t.charCodeAt(4) <= 78) || t.charCodeAt(4) === 84 || t.charCodeAt(4) === 88) && chars(t, 5, 7, "AZ");
const fullRefund = (t: string): boolean => t.length === 7 && (t.charCodeAt(0) >= 49 && t.charCodeAt(0) <= 57) && (t.charCodeAt(1) === 67 || t.charCodeAt(1) === 75) && digits(t, 2, 4) && t.charCodeAt(4) === 70 && chars(t, 5, 7, "AZ");
const withholding = (t: string): boolean => t.length === 6 && t.charCodeAt(0) === 67 && t.charCodeAt(1) === 84 && digits(t, 2, 4) && chars(t, 4, 6, "AZ");
const receipt = (t: string): boolean => t.length === 5 && digits(t, 0, 2) && t.charCodeAt(2) === 84 && chars(t, 3, 5, "AEGHKNPVXY");
const yearInFuture = (t: string, year: number): boolean => !yearNotAfter(t, 1, 3, 2000, year);
const laterYearInFuture = (t: string, year: number): boolean => !yearNotAfter(t, 2, 4, 2000, year);

/** No rule that was ever in force refuses it. */
export function is(t: unknown): t is InvoiceSymbol {
  if (typeof t !== "string") return false;
  if (symbol(t)) return true;
  if (refund(t)) return true;
  if (full(t)) return true;
  if (fullRefund(t)) return true;
  if (withholding(t)) return true;
  return receipt(t);
}

/** Everything the rule has to say about `t`, refusals and doubts alike. */
export function findings(t: string, { asOf }: ExamineOptions = {}): Finding<InvoiceSymbolReason>[] {
  const out: Finding<InvoiceSymbolReason>[] = [];
  const year = asOf === undefined ? undefined : Number(asOf.slice(0, 4));
  if (symbol(t)) {
    if (year !== undefined && yearInFuture(t, year)) out.push({ code: "invoice-symbol/year-in-future", severity: "warning", params: { year } });
  } else if (refund(t)) {
    if (asOf !== undefined && asOf < "2026-07-01") out.push({ code: "invoice-symbol/refund-not-yet", severity: "refuse", params: { day: "2026-07-01" } });
    if (year !== undefined && yearInFuture(t, year)) out.push({ code: "invoice-symbol/year-in-future", severity: "warning", params: { year } });
  } else if (full(t)) {
    if (year !== undefined && laterYearInFuture(t, year)) out.push({ code: "invoice-symbol/later-year-in-future", severity: "warning", params: { year } });
  } else if (fullRefund(t)) {
    if (asOf !== undefined && asOf < "2026-07-01") out.push({ code: "invoice-symbol/full-refund-not-yet", severity: "refuse", params: { day: "2026-07-01" } });
    if (year !== undefined && laterYearInFuture(t, year)) out.push({ code: "invoice-symbol/later-year-in-future", severity: "warning", params: { year } });
  } else if (withholding(t)) {
    if (year !== undefined && laterYearInFuture(t, year)) out.push({ code: "invoice-symbol/later-year-in-future", severity: "warning", params: { year } });
  } else if (receipt(t)) {
    // its form is all there is to it
  } else out.push({ code: "invoice-symbol/shape", severity: "refuse", params: {} });
  return out;
}

/** The codes of {@link verdicts}, in order. */
export const steps = ["invoice-symbol/shape","invoice-symbol/refund-not-yet","invoice-symbol/full-refund-not-yet","invoice-symbol/year-in-future","invoice-symbol/later-year-in-future"] as const;

/** One verdict a step into `out`, from `at`: 1 pass, 0 fail, 2 not applicable. */
export function verdicts(t: string, out: Uint8Array, at: number, asOf?: PlainDate): void {
  const year = asOf === undefined ? undefined : Number(asOf.slice(0, 4));
  out[at + 0] = symbol(t) || refund(t) || full(t) || fullRefund(t) || withholding(t) || receipt(t) ? 1 : 0;
  out[at + 1] = asOf === undefined || !refund(t) ? 2 : asOf >= "2026-07-01" ? 1 : 0;
  out[at + 2] = asOf === undefined || !fullRefund(t) ? 2 : asOf >= "2026-07-01" ? 1 : 0;
  out[at + 3] = year === undefined || !(symbol(t) || refund(t)) ? 2 : yearInFuture(t, year) ? 0 : 1;
  out[at + 4] = year === undefined || !(full(t) || fullRefund(t) || withholding(t)) ? 2 : laterYearInFuture(t, year) ? 0 : 1;
}
