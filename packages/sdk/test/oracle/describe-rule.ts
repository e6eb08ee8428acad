import { expect, test } from "vitest";
import { seeded, type ExamineOptions, type Finding, type PlainDate, type Random } from "../../src/core/index.js";
import { stepsOf, type IdentifierRule } from "../../src/rules/index.js";
import type { Vectors } from "../../src/testing.js";
import { tables } from "../equivalence/engines.js";
import { mutate } from "../equivalence/hostile.js";
import { oracle } from "./identifier.js";

/** What codegen makes of a rule. */
export interface Generated {
  is(t: unknown): boolean;
  findings(t: string, options?: ExamineOptions): readonly Finding[];
  readonly steps: readonly string[];
  verdicts(t: string, out: Uint8Array, at: number, asOf?: PlainDate): void;
}

/** Days on which something in the rule begins or ends, and the days before them. */
function daysOf({ forms, checks }: IdentifierRule): (PlainDate | undefined)[] {
  const days = [...forms, ...checks].flatMap(({ from, until }) => [from, until]).filter((day) => day !== undefined);
  const before = days.map((day) => new Date(Date.parse(day) - 86_400_000).toISOString().slice(0, 10) as PlainDate);
  return [...new Set([undefined, "1904-07-01", "2026-11-23", ...days, ...before] as const)];
}

/** Lời hứa của mã sinh ra từ quy tắc: it says what the closure oracle says, of every text and on every day that matters. */
export function describeRule(
  unit: { readonly rule: IdentifierRule; generate(random: Random): string },
  code: Generated,
  vectors: Vectors,
): void {
  const { rule } = unit;
  const steps = stepsOf(rule);

  test(`${rule.key}: the generated code is the rule`, () => {
    const slow = oracle(rule, tables);
    const random = seeded(20);
    const given = [...vectors.valid, ...vectors.refused, ...vectors.remarked].map((v) => v.input);
    const made = Array.from({ length: 250 }, () => unit.generate(random));
    const texts = [...given, ...made, ...made.flatMap((text) => [0, 1].map(() => mutate(random, text, "2026-11-23") ?? ""))];
    const out = new Uint8Array(steps.length + 1);
    const wrong: string[] = [];
    for (const asOf of daysOf(rule)) {
      for (const text of texts) {
        const verdicts = slow(text, asOf);
        out.fill(9);
        code.verdicts(text, out, 1, asOf);
        const failed = steps.filter((_, i) => verdicts[i] === 0).map((s) => `${s.code} ${s.severity}`);
        const found = code.findings(text, { asOf }).map((f) => `${f.code} ${f.severity}`);
        const taken = steps.every((s, i) => s.severity !== "refuse" || verdicts[i] !== 0);
        const agree =
          out.join("") === `9${verdicts.join("")}` && found.join() === failed.join() && (asOf !== undefined || code.is(text) === taken);
        if (!agree) wrong.push(`${JSON.stringify(text)} on ${asOf}: ${failed.join(", ")}; generated: ${found.join(", ")}`);
      }
    }
    expect(wrong).toEqual([]);
    expect(code.steps).toEqual(steps.map((s) => s.code));
    for (const x of [undefined, null, 0, 12, [], {}, { length: 12 }, [made[0]]]) expect(code.is(x)).toBe(false);
  });

  test(`${rule.key}: a finding says where, counted from 1`, () => {
    const random = seeded(21);
    const places = new Map(
      steps.map(({ code: key, step }) => [key, step.kind === "test" && "from" in step.test && !step.test.part ? step.test : undefined]),
    );
    const days = new Map(steps.map(({ code: key, step }) => [key, "day" in step ? step.day : undefined]));
    for (let i = 0; i < 400; i++) {
      const text = mutate(random, unit.generate(random), "2026-11-23") ?? "";
      for (const asOf of daysOf(rule)) {
        for (const { code: key, params } of code.findings(text, { asOf })) {
          const place = places.get(key);
          if (place && "from" in params) expect([key, params["from"], params["to"]]).toEqual([key, place.from + 1, place.to]);
          if ("day" in params) expect(params["day"]).toBe(days.get(key));
          if ("year" in params) expect(params["year"]).toBe(Number(asOf?.slice(0, 4)));
        }
      }
    }
  });
}
