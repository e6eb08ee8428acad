// Generated from rule.ts by `pnpm codegen`. Do not edit.
import { hasAt as bank } from "../../codes/bank/bank.generated.js";
import type { PlainDate } from "../../core/plain-date.js";
import type { ExamineOptions, Finding } from "../../core/reason.js";
import { digits } from "../../rules/primitives.js";
import type { BankBin } from "./bank-bin.js";
import type { BankBinReason } from "./rule.js";

const bin = (t: string): boolean => t.length === 6 && digits(t, 0, 6);
const unknownBank = (t: string): boolean => !bank(t, 0, 6);

/** No rule that was ever in force refuses it. */
export function is(t: unknown): t is BankBin {
  if (typeof t !== "string") return false;
  return bin(t);
}

/** Everything the rule has to say about `t`, refusals and doubts alike. */
export function findings(t: string, _options: ExamineOptions = {}): Finding<BankBinReason>[] {
  const out: Finding<BankBinReason>[] = [];
  if (bin(t)) {
    if (unknownBank(t)) out.push({ code: "bank-bin/unknown-bank", severity: "warning", params: { from: 1, to: 6 } });
  } else out.push({ code: "bank-bin/shape", severity: "refuse", params: {} });
  return out;
}

/** The codes of {@link verdicts}, in order. */
export const steps = ["bank-bin/shape","bank-bin/unknown-bank"] as const;

/** One verdict a step into `out`, from `at`: 1 pass, 0 fail, 2 not applicable. */
export function verdicts(t: string, out: Uint8Array, at: number, _asOf?: PlainDate): void {
  out[at + 0] = bin(t) ? 1 : 0;
  out[at + 1] = !bin(t) ? 2 : unknownBank(t) ? 0 : 1;
}
