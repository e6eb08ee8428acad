import type { Params, Phrasebook, Reason } from "../core/index.js";
import type { StructureProblem } from "../rules/index.js";

/** The part of a zod issue that a reason is made of. */
interface RawIssue {
  readonly code?: string | undefined;
  readonly input?: unknown;
  readonly expected?: unknown;
  readonly origin?: unknown;
  readonly minimum?: unknown;
  readonly maximum?: unknown;
  readonly format?: unknown;
  params?: unknown;
}

const expectations: Readonly<Record<string, StructureProblem>> = {
  object: "not-an-object",
  array: "not-a-list",
  string: "not-text",
  boolean: "not-yes-or-no",
};

function problemOf(issue: RawIssue, forms: Readonly<Record<string, string>>): { problem: string; params: Params } | undefined {
  const { code, origin, minimum, maximum } = issue;
  if (code === "invalid_format") {
    const problem = forms[String(issue.format)];
    return problem === undefined ? undefined : { problem, params: {} };
  }
  if (code === "too_big") return { problem: origin === "array" ? "too-many" : "too-long", params: { max: Number(maximum) } };
  if (code === "too_small")
    return origin === "array" ? { problem: "too-few", params: { min: Number(minimum) } } : { problem: "empty", params: {} };
  if (issue.input === undefined) return { problem: "missing", params: {} };
  if (code === "invalid_value") return { problem: "unknown-code", params: {} };
  const problem = expectations[String(issue.expected)];
  return problem === undefined ? undefined : { problem, params: {} };
}

/**
 * Lời của một bản ghi cho zod: an error function that names what is wrong with the structure by the record's own
 * codes, keeps the reason in the issue, and answers in the words of `phrases`.
 */
export function told<Code extends string>(unit: string, forms: Readonly<Record<string, string>>, phrases: Phrasebook<Code>) {
  const book: Readonly<Record<string, (params: Params) => string>> = phrases;
  return (issue: RawIssue): string | undefined => {
    const found = problemOf(issue, forms);
    if (found === undefined) return undefined;
    const reason: Reason = { code: `${unit}/${found.problem}`, params: found.params };
    issue.params = { reasons: [reason] };
    return book[reason.code]?.(reason.params);
  };
}
