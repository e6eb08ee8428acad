// Generated from rule.ts by `pnpm codegen`. Do not edit.
import { hasAt as birthplace } from "../../codes/birthplace/birthplace.generated.js";
import { hasAt as country } from "../../codes/country/country.generated.js";
import type { PlainDate } from "../../core/plain-date.js";
import type { ExamineOptions, Finding } from "../../core/reason.js";
import { digits, yearReached } from "../../rules/primitives.js";
import type { PersonalId } from "./personal-id.js";
import type { PersonalIdReason } from "./rule.js";

const citizen = (t: string): boolean => t.length === 12 && digits(t, 0, 12);
const unknownBirthplace = (t: string): boolean => !(birthplace(t, 0, 3) || country(t, 0, 3));
const birthInFuture = (t: string, year: number): boolean => !yearReached(t, 3, 4, year);

/** No rule that was ever in force refuses it. */
export function is(t: unknown): t is PersonalId {
  if (typeof t !== "string") return false;
  return citizen(t);
}

/** Everything the rule has to say about `t`, refusals and doubts alike. */
export function findings(t: string, { asOf }: ExamineOptions = {}): Finding<PersonalIdReason>[] {
  const out: Finding<PersonalIdReason>[] = [];
  const year = asOf === undefined ? undefined : Number(asOf.slice(0, 4));
  if (citizen(t)) {
    if (unknownBirthplace(t)) out.push({ code: "personal-id/unknown-birthplace", severity: "strict", params: { from: 1, to: 3 } });
    if (year !== undefined && birthInFuture(t, year)) out.push({ code: "personal-id/birth-in-future", severity: "warning", params: { year } });
  } else out.push({ code: "personal-id/shape", severity: "refuse", params: {} });
  return out;
}

/** The codes of {@link verdicts}, in order. */
export const steps = ["personal-id/shape","personal-id/unknown-birthplace","personal-id/birth-in-future"] as const;

/** One verdict a step into `out`, from `at`: 1 pass, 0 fail, 2 not applicable. */
export function verdicts(t: string, out: Uint8Array, at: number, asOf?: PlainDate): void {
  const year = asOf === undefined ? undefined : Number(asOf.slice(0, 4));
  out[at + 0] = citizen(t) ? 1 : 0;
  out[at + 1] = !citizen(t) ? 2 : unknownBirthplace(t) ? 0 : 1;
  out[at + 2] = year === undefined || !citizen(t) ? 2 : birthInFuture(t, year) ? 0 : 1;
}
