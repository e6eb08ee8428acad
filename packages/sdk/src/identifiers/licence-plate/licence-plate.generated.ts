// Generated from rule.ts by `pnpm codegen`. Do not edit.
import { hasAt as plateLocality } from "../../codes/plate-locality/plate-locality.generated.js";
import type { PlainDate } from "../../core/plain-date.js";
import type { ExamineOptions, Finding } from "../../core/reason.js";
import { digits, noneOf, oneOf } from "../../rules/primitives.js";
import type { LicencePlate } from "./licence-plate.js";
import type { LicencePlateReason } from "./rule.js";

const twoLetterPattern = /^[0-9]{2}[A-Z]{2}[0-9]{4,5}$/;
const foreignPattern = /^[0-9]{5}[A-Z]{2}[0-9]{2,3}$/;
const armyPattern = /^[A-Z]{2}[0-9]{3,6}$/;
const unusedLetterValues = ["I","J","O","Q","W"];
const unusedSecondLetterValues = ["G","I","J","O","Q","W"];
const unknownSeriesValues = ["NG","QT","CV","NN"];
const carOrMotorcycleValues = ["0"];
const car = (t: string): boolean => t.length === 8 && digits(t, 0, 2) && (t.charCodeAt(2) >= 65 && t.charCodeAt(2) <= 90) && digits(t, 3, 8);
const short = (t: string): boolean => t.length === 7 && digits(t, 0, 2) && (t.charCodeAt(2) >= 65 && t.charCodeAt(2) <= 90) && digits(t, 3, 7);
const motorcycle = (t: string): boolean => t.length === 9 && digits(t, 0, 2) && (t.charCodeAt(2) >= 65 && t.charCodeAt(2) <= 90) && (t.charCodeAt(3) >= 49 && t.charCodeAt(3) <= 57) && digits(t, 4, 9);
const twoLetter = (t: string): boolean => t.length <= 9 && twoLetterPattern.test(t);
const foreign = (t: string): boolean => t.length <= 10 && foreignPattern.test(t);
const army = (t: string): boolean => t.length <= 8 && armyPattern.test(t);
const unknownLocality = (t: string): boolean => !plateLocality(t, 0, 2);
const unusedLetter = (t: string): boolean => !noneOf(t, 2, 3, unusedLetterValues);
const unusedSecondLetter = (t: string): boolean => !noneOf(t, 3, 4, unusedSecondLetterValues);
const unknownSeries = (t: string): boolean => !oneOf(t, 5, 7, unknownSeriesValues);
const carOrMotorcycle = (t: string): boolean => !oneOf(t, 3, 4, carOrMotorcycleValues);

/** No rule that was ever in force refuses it. */
export function is(t: unknown): t is LicencePlate {
  if (typeof t !== "string") return false;
  if (car(t)) return true;
  if (short(t)) return true;
  if (motorcycle(t)) return true;
  if (twoLetter(t)) return true;
  if (foreign(t)) return true;
  return army(t);
}

/** Everything the rule has to say about `t`, refusals and doubts alike. */
export function findings(t: string, _options: ExamineOptions = {}): Finding<LicencePlateReason>[] {
  const out: Finding<LicencePlateReason>[] = [];
  if (car(t)) {
    if (unknownLocality(t)) out.push({ code: "licence-plate/unknown-locality", severity: "strict", params: { from: 1, to: 2 } });
    if (unusedLetter(t)) out.push({ code: "licence-plate/unused-letter", severity: "strict", params: { from: 3, to: 3 } });
    if (carOrMotorcycle(t)) out.push({ code: "licence-plate/car-or-motorcycle", severity: "info", params: { from: 4, to: 4 } });
  } else if (short(t)) {
    if (unknownLocality(t)) out.push({ code: "licence-plate/unknown-locality", severity: "strict", params: { from: 1, to: 2 } });
    if (unusedLetter(t)) out.push({ code: "licence-plate/unused-letter", severity: "strict", params: { from: 3, to: 3 } });
  } else if (motorcycle(t)) {
    if (unknownLocality(t)) out.push({ code: "licence-plate/unknown-locality", severity: "strict", params: { from: 1, to: 2 } });
    if (unusedLetter(t)) out.push({ code: "licence-plate/unused-letter", severity: "strict", params: { from: 3, to: 3 } });
  } else if (twoLetter(t)) {
    if (unknownLocality(t)) out.push({ code: "licence-plate/unknown-locality", severity: "strict", params: { from: 1, to: 2 } });
    if (unusedLetter(t)) out.push({ code: "licence-plate/unused-letter", severity: "strict", params: { from: 3, to: 3 } });
    if (unusedSecondLetter(t)) out.push({ code: "licence-plate/unused-second-letter", severity: "strict", params: { from: 4, to: 4 } });
  } else if (foreign(t)) {
    if (unknownLocality(t)) out.push({ code: "licence-plate/unknown-locality", severity: "strict", params: { from: 1, to: 2 } });
    if (unknownSeries(t)) out.push({ code: "licence-plate/unknown-series", severity: "strict", params: { from: 6, to: 7 } });
  } else if (army(t)) {
    // its form is all there is to it
  } else out.push({ code: "licence-plate/shape", severity: "refuse", params: {} });
  return out;
}

/** The codes of {@link verdicts}, in order. */
export const steps = ["licence-plate/shape","licence-plate/unknown-locality","licence-plate/unused-letter","licence-plate/unused-second-letter","licence-plate/unknown-series","licence-plate/car-or-motorcycle"] as const;

/** One verdict a step into `out`, from `at`: 1 pass, 0 fail, 2 not applicable. */
export function verdicts(t: string, out: Uint8Array, at: number, _asOf?: PlainDate): void {
  out[at + 0] = car(t) || short(t) || motorcycle(t) || twoLetter(t) || foreign(t) || army(t) ? 1 : 0;
  out[at + 1] = !(car(t) || short(t) || motorcycle(t) || twoLetter(t) || foreign(t)) ? 2 : unknownLocality(t) ? 0 : 1;
  out[at + 2] = !(car(t) || short(t) || motorcycle(t) || twoLetter(t)) ? 2 : unusedLetter(t) ? 0 : 1;
  out[at + 3] = !twoLetter(t) ? 2 : unusedSecondLetter(t) ? 0 : 1;
  out[at + 4] = !foreign(t) ? 2 : unknownSeries(t) ? 0 : 1;
  out[at + 5] = !car(t) ? 2 : carOrMotorcycle(t) ? 0 : 1;
}
