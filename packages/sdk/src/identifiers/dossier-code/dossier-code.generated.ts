// Generated from rule.ts by `pnpm codegen`. Do not edit.
import type { PlainDate } from "../../core/plain-date.js";
import type { ExamineOptions, Finding } from "../../core/reason.js";
import { oneOf, part, yearNotAfter } from "../../rules/primitives.js";
import type { DossierCode } from "./dossier-code.js";
import type { DossierCodeReason } from "./rule.js";

const leafFirstPattern = /^[0-9]{3}\.[0-9]{2}\.[0-9]{2}\.[A-Y]{1}[0-9]{2}-[0-9]{6}-[0-9]{4,10}$/;
const rootFirstPattern = /^[A-Y]{1}[0-9]{2}(?:\.[0-9]{1,3}){0,4}-[0-9]{6}-[0-9]{4,10}$/;
const eightDigitPattern = /^[A-Y]{1}[0-9]{2}(?:\.[0-9]{1,3}){0,4}-[0-9]{8}-[0-9]{4,10}$/;
const monthValues = ["01","02","03","04","05","06","07","08","09","10","11","12"];
const dayValues = ["01","02","03","04","05","06","07","08","09","10","11","12","13","14","15","16","17","18","19","20","21","22","23","24","25","26","27","28","29","30","31"];
const leafFirst = (t: string): boolean => t.length <= 31 && leafFirstPattern.test(t);
const rootFirst = (t: string): boolean => t.length <= 37 && rootFirstPattern.test(t);
const eightDigit = (t: string): boolean => t.length <= 39 && eightDigitPattern.test(t);
const month = (t: string): boolean => !oneOf(part(t, "-", 1), 2, 4, monthValues);
const day = (t: string): boolean => !oneOf(part(t, "-", 1), 4, 6, dayValues);
const receivedInFuture = (t: string, year: number): boolean => !yearNotAfter(part(t, "-", 1), 0, 2, 2000, year);

/** No rule that was ever in force refuses it. */
export function is(t: unknown): t is DossierCode {
  if (typeof t !== "string") return false;
  if (leafFirst(t)) return true;
  if (rootFirst(t)) return true;
  return eightDigit(t);
}

/** Everything the rule has to say about `t`, refusals and doubts alike. */
export function findings(t: string, { asOf }: ExamineOptions = {}): Finding<DossierCodeReason>[] {
  const out: Finding<DossierCodeReason>[] = [];
  const year = asOf === undefined ? undefined : Number(asOf.slice(0, 4));
  if (leafFirst(t)) {
    if (month(t)) out.push({ code: "dossier-code/month", severity: "strict", params: { part: 2, from: 3, to: 4 } });
    if (day(t)) out.push({ code: "dossier-code/day", severity: "strict", params: { part: 2, from: 5, to: 6 } });
    if (year !== undefined && receivedInFuture(t, year)) out.push({ code: "dossier-code/received-in-future", severity: "warning", params: { year } });
    if (asOf !== undefined && asOf >= "2026-01-25") out.push({ code: "dossier-code/old-spelling", severity: "info", params: {} });
  } else if (rootFirst(t)) {
    if (month(t)) out.push({ code: "dossier-code/month", severity: "strict", params: { part: 2, from: 3, to: 4 } });
    if (day(t)) out.push({ code: "dossier-code/day", severity: "strict", params: { part: 2, from: 5, to: 6 } });
    if (year !== undefined && receivedInFuture(t, year)) out.push({ code: "dossier-code/received-in-future", severity: "warning", params: { year } });
  } else if (eightDigit(t)) {
    out.push({ code: "dossier-code/eight-digit-date", severity: "warning", params: {} });
  } else out.push({ code: "dossier-code/shape", severity: "refuse", params: {} });
  return out;
}

/** The codes of {@link verdicts}, in order. */
export const steps = ["dossier-code/shape","dossier-code/month","dossier-code/day","dossier-code/received-in-future","dossier-code/eight-digit-date","dossier-code/old-spelling"] as const;

/** One verdict a step into `out`, from `at`: 1 pass, 0 fail, 2 not applicable. */
export function verdicts(t: string, out: Uint8Array, at: number, asOf?: PlainDate): void {
  const year = asOf === undefined ? undefined : Number(asOf.slice(0, 4));
  out[at + 0] = leafFirst(t) || rootFirst(t) || eightDigit(t) ? 1 : 0;
  out[at + 1] = !(leafFirst(t) || rootFirst(t)) ? 2 : month(t) ? 0 : 1;
  out[at + 2] = !(leafFirst(t) || rootFirst(t)) ? 2 : day(t) ? 0 : 1;
  out[at + 3] = year === undefined || !(leafFirst(t) || rootFirst(t)) ? 2 : receivedInFuture(t, year) ? 0 : 1;
  out[at + 4] = !eightDigit(t) ? 2 : 0;
  out[at + 5] = !(asOf !== undefined && asOf >= "2026-01-25") || !leafFirst(t) ? 2 : 0;
}
