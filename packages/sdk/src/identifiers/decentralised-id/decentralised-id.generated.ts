// Generated from rule.ts by `pnpm codegen`. Do not edit.
import type { PlainDate } from "../../core/plain-date.js";
import type { ExamineOptions, Finding } from "../../core/reason.js";
import { chars, noneOf } from "../../rules/primitives.js";
import type { DecentralisedId } from "./decentralised-id.js";
import type { DecentralisedIdReason } from "./rule.js";

const noKeyValues = ["0000000000000000000000000000000000000000"];
const nda = (t: string): boolean => t.length === 50 && t.charCodeAt(0) === 100 && t.charCodeAt(1) === 105 && t.charCodeAt(2) === 100 && t.charCodeAt(3) === 58 && t.charCodeAt(4) === 110 && t.charCodeAt(5) === 100 && t.charCodeAt(6) === 97 && t.charCodeAt(7) === 58 && t.charCodeAt(8) === 48 && t.charCodeAt(9) === 120 && chars(t, 10, 50, "09afAF");
const noKey = (t: string): boolean => !noneOf(t, 10, 50, noKeyValues);

/** No rule that was ever in force refuses it. */
export function is(t: unknown): t is DecentralisedId {
  if (typeof t !== "string") return false;
  return nda(t);
}

/** Everything the rule has to say about `t`, refusals and doubts alike. */
export function findings(t: string, _options: ExamineOptions = {}): Finding<DecentralisedIdReason>[] {
  const out: Finding<DecentralisedIdReason>[] = [];
  if (nda(t)) {
    if (noKey(t)) out.push({ code: "decentralised-id/no-key", severity: "warning", params: { from: 11, to: 50 } });
  } else out.push({ code: "decentralised-id/shape", severity: "refuse", params: {} });
  return out;
}

/** The codes of {@link verdicts}, in order. */
export const steps = ["decentralised-id/shape","decentralised-id/no-key"] as const;

/** One verdict a step into `out`, from `at`: 1 pass, 0 fail, 2 not applicable. */
export function verdicts(t: string, out: Uint8Array, at: number, _asOf?: PlainDate): void {
  out[at + 0] = nda(t) ? 1 : 0;
  out[at + 1] = !nda(t) ? 2 : noKey(t) ? 0 : 1;
}
