import type { PlainDate } from "../core/plain-date.js";
import type { Severity } from "../core/reason.js";
import type { Citation, Period } from "../law/index.js";
import type { Form, IdentifierRule, Test } from "./rule.js";

/** Đạt, không đạt, không áp dụng: what one check says of one value. */
export const FAIL = 0;
export const PASS = 1;
export const NOT_APPLICABLE = 2;

/** One line of a rule, flat: the shape first, then each dated form, then each check. */
export interface Step {
  readonly code: string;
  readonly severity: Severity;
  readonly law: Citation;
  readonly step:
    | { readonly kind: "shape" }
    | { readonly kind: "from" | "until"; readonly form: Form; readonly day: PlainDate }
    | { readonly kind: "test"; readonly forms: readonly Form[]; readonly test: Test; readonly during: Period };
}

/** The rule as the list of verdicts every engine gives, in the order every engine gives them. */
export function stepsOf(rule: IdentifierRule): Step[] {
  const first = rule.forms[0];
  if (first === undefined) throw new TypeError(`${rule.key} has no form`);
  const steps: Step[] = [{ code: `${rule.key}/shape`, severity: "refuse", law: first.law, step: { kind: "shape" } }];
  for (const form of rule.forms) {
    if (form.from)
      steps.push({
        code: `${rule.key}/${form.name}-not-yet`,
        severity: "refuse",
        law: form.law,
        step: { kind: "from", form, day: form.from },
      });
    if (form.until)
      steps.push({
        code: `${rule.key}/${form.name}-no-longer`,
        severity: "refuse",
        law: form.law,
        step: { kind: "until", form, day: form.until },
      });
  }
  for (const check of rule.checks) {
    const forms = rule.forms.filter((f) => check.forms === undefined || check.forms.includes(f.name));
    if (forms.length === 0) throw new TypeError(`${rule.key}/${check.code} applies to no form`);
    steps.push({
      code: `${rule.key}/${check.code}`,
      severity: check.severity,
      law: check.law,
      step: { kind: "test", forms, test: check.test, during: { from: check.from, until: check.until } },
    });
  }
  return steps;
}

/** Lần kiểm có áp dụng vào ngày `asOf` không: always, when it has no dates; never without `asOf`, when it has. */
export function applies({ from, until }: Period, asOf: PlainDate | undefined): boolean {
  if (from === undefined && until === undefined) return true;
  return asOf !== undefined && (from === undefined || asOf >= from) && (until === undefined || asOf < until);
}
