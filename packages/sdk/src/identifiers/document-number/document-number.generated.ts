// Generated from rule.ts by `pnpm codegen`. Do not edit.
import type { PlainDate } from "../../core/plain-date.js";
import type { ExamineOptions, Finding } from "../../core/reason.js";
import { noneOf, part, yearNotAfter } from "../../rules/primitives.js";
import type { DocumentNumber } from "./document-number.js";
import type { DocumentNumberReason } from "./rule.js";

const legislativePattern = /^[0-9]{1,5}(?:\.[0-9]{1,3}){0,1}[a-z]{0,1}\/[0-9]{4}\/[A-ZĐĂÂÊÔƠƯ]{1}[0-9A-Za-zĐ-đĂ-ăÂâÊêÔôƠ-ơƯ-ư]{0,14}(?:-[A-ZĐĂÂÊÔƠƯ]{1}[0-9A-Za-zĐ-đĂ-ăÂâÊêÔôƠ-ơƯ-ư]{0,14}){0,5}$/;
const administrativePattern = /^[0-9]{1,5}[a-z]{0,1}\/[A-ZĐĂÂÊÔƠƯ]{1}[0-9A-Za-zĐ-đĂ-ăÂâÊêÔôƠ-ơƯ-ư]{0,14}(?:-[A-ZĐĂÂÊÔƠƯ]{1}[0-9A-Za-zĐ-đĂ-ăÂâÊêÔôƠ-ơƯ-ư]{0,14}){0,5}$/;
const partyPattern = /^[0-9]{1,5}[a-z]{0,1}-[A-ZĐĂÂÊÔƠƯ]{1}[0-9A-Za-zĐ-đĂ-ăÂâÊêÔôƠ-ơƯ-ư]{0,14}\/[A-ZĐĂÂÊÔƠƯ]{1}[0-9A-Za-zĐ-đĂ-ăÂâÊêÔôƠ-ơƯ-ư]{0,14}(?:-[A-ZĐĂÂÊÔƠƯ]{1}[0-9A-Za-zĐ-đĂ-ăÂâÊêÔôƠ-ơƯ-ư]{0,14}){0,5}$/;
const earlyPattern = /^[0-9]{1,5}[a-z]{0,1}-[A-ZĐĂÂÊÔƠƯ]{1}[0-9A-Za-zĐ-đĂ-ăÂâÊêÔôƠ-ơƯ-ư]{0,14}$/;
const unpaddedValues = ["1","2","3","4","5","6","7","8","9"];
const legislative = (t: string): boolean => t.length <= 64 && legislativePattern.test(t);
const administrative = (t: string): boolean => t.length <= 64 && administrativePattern.test(t);
const party = (t: string): boolean => t.length <= 64 && partyPattern.test(t);
const early = (t: string): boolean => t.length <= 64 && earlyPattern.test(t);
const yearInFuture = (t: string, year: number): boolean => !yearNotAfter(part(t, "/", 1), 0, 4, 0, year);
const unpadded = (t: string): boolean => !noneOf(part(t, "/", 0), 0, 6, unpaddedValues);

/** No rule that was ever in force refuses it. */
export function is(t: unknown): t is DocumentNumber {
  if (typeof t !== "string") return false;
  if (legislative(t)) return true;
  if (administrative(t)) return true;
  if (party(t)) return true;
  return early(t);
}

/** Everything the rule has to say about `t`, refusals and doubts alike. */
export function findings(t: string, { asOf }: ExamineOptions = {}): Finding<DocumentNumberReason>[] {
  const out: Finding<DocumentNumberReason>[] = [];
  const year = asOf === undefined ? undefined : Number(asOf.slice(0, 4));
  if (legislative(t)) {
    if (year !== undefined && yearInFuture(t, year)) out.push({ code: "document-number/year-in-future", severity: "warning", params: { year } });
    if (unpadded(t)) out.push({ code: "document-number/unpadded", severity: "info", params: { part: 1, from: 1, to: 6 } });
  } else if (administrative(t)) {
    if (unpadded(t)) out.push({ code: "document-number/unpadded", severity: "info", params: { part: 1, from: 1, to: 6 } });
  } else if (party(t)) {
    // its form is all there is to it
  } else if (early(t)) {
    // its form is all there is to it
  } else out.push({ code: "document-number/shape", severity: "refuse", params: {} });
  return out;
}

/** The codes of {@link verdicts}, in order. */
export const steps = ["document-number/shape","document-number/year-in-future","document-number/unpadded"] as const;

/** One verdict a step into `out`, from `at`: 1 pass, 0 fail, 2 not applicable. */
export function verdicts(t: string, out: Uint8Array, at: number, asOf?: PlainDate): void {
  const year = asOf === undefined ? undefined : Number(asOf.slice(0, 4));
  out[at + 0] = legislative(t) || administrative(t) || party(t) || early(t) ? 1 : 0;
  out[at + 1] = year === undefined || !legislative(t) ? 2 : yearInFuture(t, year) ? 0 : 1;
  out[at + 2] = !(legislative(t) || administrative(t)) ? 2 : unpadded(t) ? 0 : 1;
}
