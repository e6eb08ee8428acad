// Generated from rule.ts by `pnpm codegen`. Do not edit.
import type { PlainDate } from "../../core/plain-date.js";
import type { ExamineOptions, Finding } from "../../core/reason.js";
import { noneOf, part, yearNotAfter } from "../../rules/primitives.js";
import type { CivilStatusNumber } from "./civil-status-number.js";
import type { CivilStatusNumberReason } from "./rule.js";

const entryPattern = /^[0-9]{1,5}\/[0-9]{4}$/;
const extractPattern = /^TLKS[0-9]{1,5}\/[0-9]{4}$/;
const zeroValues = ["0","00","000","0000","00000"];
const entry = (t: string): boolean => t.length <= 10 && entryPattern.test(t);
const extract = (t: string): boolean => t.length <= 14 && extractPattern.test(t);
const zero = (t: string): boolean => !noneOf(part(t, "/", 0), 0, 5, zeroValues);
const yearInFuture = (t: string, year: number): boolean => !yearNotAfter(part(t, "/", 1), 0, 4, 0, year);

/** No rule that was ever in force refuses it. */
export function is(t: unknown): t is CivilStatusNumber {
  if (typeof t !== "string") return false;
  if (entry(t)) return true;
  return extract(t);
}

/** Everything the rule has to say about `t`, refusals and doubts alike. */
export function findings(t: string, { asOf }: ExamineOptions = {}): Finding<CivilStatusNumberReason>[] {
  const out: Finding<CivilStatusNumberReason>[] = [];
  const year = asOf === undefined ? undefined : Number(asOf.slice(0, 4));
  if (entry(t)) {
    if (zero(t)) out.push({ code: "civil-status-number/zero", severity: "strict", params: { part: 1, from: 1, to: 5 } });
    if (year !== undefined && yearInFuture(t, year)) out.push({ code: "civil-status-number/year-in-future", severity: "warning", params: { year } });
  } else if (extract(t)) {
    if (year !== undefined && yearInFuture(t, year)) out.push({ code: "civil-status-number/year-in-future", severity: "warning", params: { year } });
    out.push({ code: "civil-status-number/extract-prefix", severity: "info", params: {} });
  } else out.push({ code: "civil-status-number/shape", severity: "refuse", params: {} });
  return out;
}

/** The codes of {@link verdicts}, in order. */
export const steps = ["civil-status-number/shape","civil-status-number/zero","civil-status-number/year-in-future","civil-status-number/extract-prefix"] as const;

/** One verdict a step into `out`, from `at`: 1 pass, 0 fail, 2 not applicable. */
export function verdicts(t: string, out: Uint8Array, at: number, asOf?: PlainDate): void {
  const year = asOf === undefined ? undefined : Number(asOf.slice(0, 4));
  out[at + 0] = entry(t) || extract(t) ? 1 : 0;
  out[at + 1] = !entry(t) ? 2 : zero(t) ? 0 : 1;
  out[at + 2] = year === undefined || !(entry(t) || extract(t)) ? 2 : yearInFuture(t, year) ? 0 : 1;
  out[at + 3] = !extract(t) ? 2 : 0;
}
