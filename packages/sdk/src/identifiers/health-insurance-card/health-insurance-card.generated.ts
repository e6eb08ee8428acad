// Generated from rule.ts by `pnpm codegen`. Do not edit.
import { hasAt as healthInsuranceObject } from "../../codes/health-insurance-object/health-insurance-object.generated.js";
import { hasAt as birthplace } from "../../codes/birthplace/birthplace.generated.js";
import { hasAt as country } from "../../codes/country/country.generated.js";
import type { PlainDate } from "../../core/plain-date.js";
import type { ExamineOptions, Finding } from "../../core/reason.js";
import { chars, digits, noneOf, oneOf, yearReached } from "../../rules/primitives.js";
import type { HealthInsuranceCard } from "./health-insurance-card.js";
import type { HealthInsuranceCardReason } from "./rule.js";

const levelValues = ["1","2","3","4","5"];
const levelChangedValues = ["CN3","LH4"];
const card = (t: string): boolean => t.length === 15 && chars(t, 0, 2, "AZ") && digits(t, 2, 15);
const number = (t: string): boolean => t.length === 10 && digits(t, 0, 10);
const personal = (t: string): boolean => t.length === 12 && digits(t, 0, 12);
const unknownObject = (t: string): boolean => !healthInsuranceObject(t, 0, 2);
const level = (t: string): boolean => !oneOf(t, 2, 3, levelValues);
const levelChanged = (t: string): boolean => !noneOf(t, 0, 3, levelChangedValues);
const unknownBirthplace = (t: string): boolean => !(birthplace(t, 0, 3) || country(t, 0, 3));
const birthInFuture = (t: string, year: number): boolean => !yearReached(t, 3, 4, year);

/** No rule that was ever in force refuses it. */
export function is(t: unknown): t is HealthInsuranceCard {
  if (typeof t !== "string") return false;
  if (card(t)) return true;
  if (number(t)) return true;
  return personal(t);
}

/** Everything the rule has to say about `t`, refusals and doubts alike. */
export function findings(t: string, { asOf }: ExamineOptions = {}): Finding<HealthInsuranceCardReason>[] {
  const out: Finding<HealthInsuranceCardReason>[] = [];
  const year = asOf === undefined ? undefined : Number(asOf.slice(0, 4));
  if (card(t)) {
    if (unknownObject(t)) out.push({ code: "health-insurance-card/unknown-object", severity: "warning", params: { from: 1, to: 2 } });
    if (level(t)) out.push({ code: "health-insurance-card/level", severity: "strict", params: { from: 3, to: 3 } });
    if (asOf !== undefined && asOf >= "2026-01-01" && levelChanged(t)) out.push({ code: "health-insurance-card/level-changed", severity: "info", params: { from: 1, to: 3 } });
  } else if (number(t)) {
    // its form is all there is to it
  } else if (personal(t)) {
    if (unknownBirthplace(t)) out.push({ code: "health-insurance-card/unknown-birthplace", severity: "strict", params: { from: 1, to: 3 } });
    if (year !== undefined && birthInFuture(t, year)) out.push({ code: "health-insurance-card/birth-in-future", severity: "warning", params: { year } });
  } else out.push({ code: "health-insurance-card/shape", severity: "refuse", params: {} });
  return out;
}

/** The codes of {@link verdicts}, in order. */
export const steps = ["health-insurance-card/shape","health-insurance-card/unknown-object","health-insurance-card/level","health-insurance-card/level-changed","health-insurance-card/unknown-birthplace","health-insurance-card/birth-in-future"] as const;

/** One verdict a step into `out`, from `at`: 1 pass, 0 fail, 2 not applicable. */
export function verdicts(t: string, out: Uint8Array, at: number, asOf?: PlainDate): void {
  const year = asOf === undefined ? undefined : Number(asOf.slice(0, 4));
  out[at + 0] = card(t) || number(t) || personal(t) ? 1 : 0;
  out[at + 1] = !card(t) ? 2 : unknownObject(t) ? 0 : 1;
  out[at + 2] = !card(t) ? 2 : level(t) ? 0 : 1;
  out[at + 3] = !(asOf !== undefined && asOf >= "2026-01-01") || !card(t) ? 2 : levelChanged(t) ? 0 : 1;
  out[at + 4] = !personal(t) ? 2 : unknownBirthplace(t) ? 0 : 1;
  out[at + 5] = year === undefined || !personal(t) ? 2 : birthInFuture(t, year) ? 0 : 1;
}
