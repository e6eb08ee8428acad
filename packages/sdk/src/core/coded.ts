import { vi as ofValue, type ValueReason } from "./value-phrases.js";
import type { Locale, Params, Phrasebook, Reason } from "./reason.js";

interface RawIssue {
  readonly input?: unknown;
  params?: unknown;
}

/**
 * Lời từ chối cho zod: an error function that asks `examine`, keeps every reason in the issue
 * (`issue.params.reasons`) and answers with the sentences of `phrases`. What is no text is told by `value/…`.
 */
export function coded<C extends string>(examine: (text: string) => readonly Reason<C>[], phrases: Phrasebook<C>) {
  return (issue: RawIssue): string => {
    if (typeof issue.input !== "string") {
      const code: ValueReason = issue.input === undefined ? "value/missing" : "value/not-text";
      issue.params = { reasons: [{ code, params: {} }] };
      return ofValue[code]({});
    }
    const reasons = examine(issue.input);
    issue.params = { reasons };
    return reasons.map((r) => phrases[r.code](r.params)).join("; ");
  };
}

/** Our reasons inside a zod issue; empty when the issue is zod's own. */
export function reasonsOf(issue: object): readonly Reason[] {
  const params = (issue as RawIssue).params;
  const reasons = typeof params === "object" && params !== null ? (params as { reasons?: unknown }).reasons : undefined;
  return Array.isArray(reasons) ? (reasons as Reason[]) : [];
}

/** The sentence of one reason, out of `phrases`; the code itself when nobody wrote one. */
export function sentence(phrases: Readonly<Record<string, (params: Params) => string>>, reason: Reason): string {
  return Object.hasOwn(phrases, reason.code) ? phrases[reason.code]!(reason.params) : reason.code;
}

/** Two texts that say the same. */
export type Bilingual = Readonly<Record<Locale, string>>;
