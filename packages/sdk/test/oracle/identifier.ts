import type { PlainDate } from "../../src/core/plain-date.js";
import { stepsOf, type Form, type IdentifierRule, type Segment, type Tables, type Test } from "../../src/rules/index.js";

function pattern(segment: Segment): string {
  if (typeof segment === "number") return `[0-9]{${segment}}`;
  if (typeof segment === "string") return segment.replace(/[-/\\^$*+?.()|[\]{}]/g, "\\$&");
  const ranges = segment.chars.match(/../gu) ?? [];
  return `[${ranges.map((r) => `${r[0]}-${r[1]}`).join("")}]{${segment.count}}`;
}

/**
 * The closure oracle: the same rules, said slowly and in other words (regular expressions, BigInt, sets),
 * sharing nothing with the primitives that the generated code calls.
 */
export function oracle(rule: IdentifierRule, tables: Tables) {
  const matches = (form: Form): ((t: string) => boolean) => {
    const body = form.segments.map(pattern).join("");
    const regex = new RegExp(`^(?:${body})$`, "u");
    return (t) => regex.test(t) && !t.includes("\n");
  };
  const holds = (test: Test, asOf: PlainDate | undefined): ((t: string) => boolean) | undefined => {
    switch (test.kind) {
      case "notZeros":
        return (t) => BigInt(t.slice(test.from, test.to)) > 0n;
      case "inTable": {
        const all = new Set(test.tables.flatMap((name) => tables[name]!));
        return (t) => all.has(t.slice(test.from, test.to));
      }
      case "oneOf":
        return (t) => new Set(test.values).has(t.slice(test.from, test.to));
      case "weightedMod":
        return (t) => {
          const sum = test.weights.map((w, i) => BigInt(w) * BigInt(t[i]!)).reduce((a, b) => a + b, 0n);
          return BigInt(test.minus) - (sum % BigInt(test.modulus)) === BigInt(t[test.weights.length]!);
        };
      case "yearReached": {
        if (asOf === undefined) return undefined;
        const centuries = ["19", "19", "20", "20", "21", "21", "22", "22", "23", "23"];
        return (t) => Number(centuries[Number(t[test.century])]! + t.slice(test.year, test.year + 2)) <= Number.parseInt(asOf, 10);
      }
    }
  };
  const verdict = (value: boolean): number => (value ? 1 : 0);
  return (t: string, asOf?: PlainDate): number[] =>
    stepsOf(rule).map(({ step }) => {
      if (step.kind === "shape") return verdict(rule.forms.some((f) => matches(f)(t)));
      if (step.kind === "test") {
        const test = holds(step.test, asOf);
        return test === undefined || !step.forms.some((f) => matches(f)(t)) ? 2 : verdict(test(t));
      }
      if (asOf === undefined || !matches(step.form)(t)) return 2;
      return verdict(step.kind === "from" ? asOf >= step.day : asOf < step.day);
    });
}
