import type { Severity } from "../core/reason.js";
import type { Citation } from "../law/index.js";
import type { Condition, NumberExpression, TextExpression } from "./record-expressions.js";
import type { IdentifierRule } from "./rule.js";
import { stepsOf } from "./verdicts.js";

/** Đúng, đủ, sạch, sống, thống nhất, dùng chung: what a check speaks of. */
export type Dimension = "accuracy" | "completeness" | "cleanness" | "timeliness" | "consistency" | "shareability";

/** Một lần kiểm trên một dòng: it applies when `when` holds, and passes when `require` does. */
export interface RecordCheck {
  readonly code: string;
  readonly severity: Severity;
  readonly dimension: Dimension;
  /** The columns that it speaks of; the first is where a report points. */
  readonly columns: readonly string[];
  readonly when?: Condition;
  readonly require: Condition;
  readonly law: Citation;
}

/** Một cột: one that holds an identifier takes every step of that identifier's rule. */
export interface ColumnRule {
  readonly key: string;
  readonly identifier?: IdentifierRule;
}

/** Quy tắc của một bản ghi phẳng, as data. */
export interface RecordRule {
  readonly key: string;
  readonly columns: readonly ColumnRule[];
  /** Tables of words that `endsIn` looks into. */
  readonly tables?: Readonly<Record<string, readonly string[]>>;
  /** Numbers that a caller may set, with what they are otherwise. */
  readonly settings?: Readonly<Record<string, number>>;
  readonly checks: readonly RecordCheck[];
}

/** Một bước của một bản ghi: what one verdict speaks of. */
export interface RecordStepNote {
  readonly code: string;
  readonly severity: Severity;
  readonly dimension: Dimension;
  readonly columns: readonly string[];
  /** No SQL has it. */
  readonly jsOnly: boolean;
}

/** A step with its law and with what it does. */
export interface RecordStep extends RecordStepNote {
  readonly law: Citation;
  readonly step:
    | { readonly kind: "identifier"; readonly rule: IdentifierRule; readonly index: number }
    | { readonly kind: "check"; readonly check: RecordCheck };
}

/** The rule as the flat list of verdicts every engine gives: identifiers by column, then the checks. */
export function recordSteps(rule: RecordRule): RecordStep[] {
  const keys = new Set(rule.columns.map((c) => c.key));
  const steps: RecordStep[] = rule.columns.flatMap(({ key, identifier }) =>
    identifier === undefined
      ? []
      : stepsOf(identifier).map((s, index) => ({
          code: s.code,
          severity: s.severity,
          dimension: "accuracy" as const,
          columns: [key],
          law: s.law,
          jsOnly: false,
          step: { kind: "identifier" as const, rule: identifier, index },
        })),
  );
  for (const check of rule.checks) {
    for (const key of [...check.columns, ...readBy(check)])
      if (!keys.has(key)) throw new TypeError(`${rule.key}/${check.code} reads ${key}, which is no column`);
    const { severity, dimension, columns, law } = check;
    const jsOnly = parts(check).some((e) => e.kind === "jsOnly");
    steps.push({ code: `${rule.key}/${check.code}`, severity, dimension, columns, law, jsOnly, step: { kind: "check", check } });
  }
  return steps;
}

type Expression = TextExpression | NumberExpression | Condition;

/** An expression and everything in it. */
function* walk(e: Expression): Generator<Expression> {
  yield e;
  for (const child of [...("of" in e ? [e.of].flat() : []), ...("left" in e ? [e.left, e.right] : [])] as Expression[]) yield* walk(child);
}

const parts = (check: RecordCheck): Expression[] => [...(check.when ? walk(check.when) : []), ...walk(check.require)];
const readBy = (check: RecordCheck): string[] => parts(check).flatMap((e) => (e.kind === "column" ? [e.key] : []));

/** A check that asks for the day does not apply without one. */
export const asksTheDay = (check: RecordCheck): boolean => parts(check).some((e) => e.kind === "asOf");

/** The named conditions of a rule, each once, in the order they are met. */
export function namedConditions(rule: RecordRule): ReadonlyMap<string, Condition> {
  const out = new Map<string, Condition>();
  for (const e of rule.checks.flatMap(parts)) {
    if (e.kind !== "named") continue;
    const known = out.get(e.name);
    if (known !== undefined && JSON.stringify(known) !== JSON.stringify(e.of)) throw new TypeError(`${e.name} means two things`);
    out.set(e.name, e.of);
  }
  return out;
}
