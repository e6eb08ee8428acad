import type { PlainDate } from "./plain-date.js";

/** Ngôn ngữ của câu trả lời: Vietnamese first, English second. */
export type Locale = "vi" | "en";

/** Tham số của một lý do: positions and expectations, never the value of a person. */
export type Params = Readonly<Record<string, string | number>>;

/** Lý do từ chối: a stable code `<unit>/<problem>` (part of semver) and what its sentence needs. */
export interface Reason<Code extends string = string> {
  readonly code: Code;
  readonly params: Params;
}

/**
 * Mức độ: `refuse` no rule in force allows it; `strict` a convention the law no longer promises;
 * `warning` a doubt; `info` context worth knowing.
 */
export type Severity = "refuse" | "strict" | "warning" | "info";

/** Điều tìm thấy: a reason together with how much it weighs. */
export interface Finding<Code extends string = string> extends Reason<Code> {
  readonly severity: Severity;
}

/** Lời nhắc: a finding that does not refuse. */
export interface Remark<Code extends string = string> extends Reason<Code> {
  readonly severity: "warning" | "info";
}

/** Câu chữ của từng lý do; a missing one does not compile. */
export type Phrasebook<Code extends string = string> = { readonly [C in Code]: (params: Params) => string };

/** Cách xét: on which day, and whether conventions count as refusals. */
export interface ExamineOptions {
  /** The day to judge on. Without it a value is refused only if no period ever allowed it. */
  readonly asOf?: PlainDate | undefined;
  /** Turns `strict` findings into refusals. */
  readonly strict?: boolean | undefined;
}

/** The findings that refuse. */
export function refusals<C extends string>(findings: readonly Finding<C>[], options: ExamineOptions = {}): Reason<C>[] {
  return findings
    .filter((f) => f.severity === "refuse" || (options.strict === true && f.severity === "strict"))
    .map(({ code, params }) => ({ code, params }));
}

/** The findings that do not refuse; a `strict` one is a warning to everybody else. */
export function doubts<C extends string>(findings: readonly Finding<C>[]): Remark<C>[] {
  return findings
    .filter((f) => f.severity !== "refuse")
    .map(({ code, params, severity }) => ({ code, params, severity: severity === "info" ? "info" : "warning" }));
}
