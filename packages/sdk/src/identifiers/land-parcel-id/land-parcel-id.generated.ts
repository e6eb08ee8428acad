// Generated from rule.ts by `pnpm codegen`. Do not edit.
import type { PlainDate } from "../../core/plain-date.js";
import type { ExamineOptions, Finding } from "../../core/reason.js";
import { chars, oneOf } from "../../rules/primitives.js";
import type { LandParcelId } from "./land-parcel-id.js";
import type { LandParcelIdReason } from "./rule.js";

const outsideVietnamValues = ["w3","w6","w7","wk","w9","wd","we"];
const geohash = (t: string): boolean => t.length === 12 && chars(t, 0, 12, "09bhjkmnpz");
const outsideVietnam = (t: string): boolean => !oneOf(t, 0, 2, outsideVietnamValues);

/** No rule that was ever in force refuses it. */
export function is(t: unknown): t is LandParcelId {
  if (typeof t !== "string") return false;
  return geohash(t);
}

/** Everything the rule has to say about `t`, refusals and doubts alike. */
export function findings(t: string, _options: ExamineOptions = {}): Finding<LandParcelIdReason>[] {
  const out: Finding<LandParcelIdReason>[] = [];
  if (geohash(t)) {
    if (outsideVietnam(t)) out.push({ code: "land-parcel-id/outside-vietnam", severity: "warning", params: { from: 1, to: 2 } });
  } else out.push({ code: "land-parcel-id/shape", severity: "refuse", params: {} });
  return out;
}

/** The codes of {@link verdicts}, in order. */
export const steps = ["land-parcel-id/shape","land-parcel-id/outside-vietnam"] as const;

/** One verdict a step into `out`, from `at`: 1 pass, 0 fail, 2 not applicable. */
export function verdicts(t: string, out: Uint8Array, at: number, _asOf?: PlainDate): void {
  out[at + 0] = geohash(t) ? 1 : 0;
  out[at + 1] = !geohash(t) ? 2 : outsideVietnam(t) ? 0 : 1;
}
