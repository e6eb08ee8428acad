// Generated from rule.ts by `pnpm codegen`. Do not edit.
import type { PlainDate } from "../../core/plain-date.js";
import type { ExamineOptions, Finding } from "../../core/reason.js";
import { digits } from "../../rules/primitives.js";
import type { OldIdCard } from "./old-id-card.js";
import type { OldIdCardReason } from "./rule.js";

const nine = (t: string): boolean => t.length === 9 && digits(t, 0, 9);
const twelve = (t: string): boolean => t.length === 12 && digits(t, 0, 12);

/** No rule that was ever in force refuses it. */
export function is(t: unknown): t is OldIdCard {
  if (typeof t !== "string") return false;
  if (nine(t)) return true;
  return twelve(t);
}

/** Everything the rule has to say about `t`, refusals and doubts alike. */
export function findings(t: string, { asOf }: ExamineOptions = {}): Finding<OldIdCardReason>[] {
  const out: Finding<OldIdCardReason>[] = [];
  if (nine(t)) {
    if (asOf !== undefined && asOf >= "2025-01-01") out.push({ code: "old-id-card/no-longer-a-document", severity: "info", params: {} });
  } else if (twelve(t)) {
    out.push({ code: "old-id-card/personal-id", severity: "info", params: {} });
    if (asOf !== undefined && asOf >= "2025-01-01") out.push({ code: "old-id-card/no-longer-a-document", severity: "info", params: {} });
  } else out.push({ code: "old-id-card/shape", severity: "refuse", params: {} });
  return out;
}

/** The codes of {@link verdicts}, in order. */
export const steps = ["old-id-card/shape","old-id-card/personal-id","old-id-card/no-longer-a-document"] as const;

/** One verdict a step into `out`, from `at`: 1 pass, 0 fail, 2 not applicable. */
export function verdicts(t: string, out: Uint8Array, at: number, asOf?: PlainDate): void {
  out[at + 0] = nine(t) || twelve(t) ? 1 : 0;
  out[at + 1] = !twelve(t) ? 2 : 0;
  out[at + 2] = !(asOf !== undefined && asOf >= "2025-01-01") || !(nine(t) || twelve(t)) ? 2 : 0;
}
