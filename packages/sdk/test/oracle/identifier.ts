import type { PlainDate } from "../../src/core/plain-date.js";
import { stepsOf, type Form, type IdentifierRule, type PartOf, type Segment, type Tables, type Test } from "../../src/rules/index.js";

/** Every place where a segment may end, for a start at `at`: tried one by one, nothing shared with regular expressions. */
function ends(segment: Segment, t: string, at: number): number[] {
  if (typeof segment === "string") return t.slice(at).startsWith(segment) ? [at + segment.length] : [];
  const isOne =
    typeof segment === "number"
      ? (c: string) => "0123456789".includes(c)
      : "chars" in segment
        ? (c: string) => (segment.chars.match(/../gu) ?? []).some((r) => c >= r[0]! && c <= r[1]!)
        : undefined;
  const [min, max] =
    typeof segment === "number" ? [segment, segment] : "count" in segment ? [segment.count, segment.count] : [segment.min, segment.max];
  const one = (from: number): number[] =>
    isOne === undefined
      ? follow((segment as { repeat: readonly Segment[] }).repeat, t, from)
      : from < t.length && isOne(t[from]!)
        ? [from + 1]
        : [];
  const found = new Set<number>();
  let reached = [at];
  for (let n = 0; n <= max && reached.length > 0; n++) {
    if (n >= min) for (const place of reached) found.add(place);
    reached = [...new Set(reached.flatMap(one))];
  }
  return [...found];
}

const follow = (segments: readonly Segment[], t: string, at: number): number[] =>
  segments.reduce((places, segment) => [...new Set(places.flatMap((place) => ends(segment, t, place)))], [at]);

const partOf = (t: string, part: PartOf | undefined): string => (part === undefined ? t : (t.split(part.separator)[part.index] ?? ""));

/**
 * The closure oracle: the same rules, said slowly and in other words (places reached one by one, BigInt, sets),
 * sharing nothing with the primitives that the generated code calls.
 */
export function oracle(rule: IdentifierRule, tables: Tables) {
  const matches =
    (form: Form): ((t: string) => boolean) =>
    (t) =>
      t.length <= (form.longest ?? 256) && follow(form.segments, t, 0).includes(t.length);
  const holds = (test: Test, asOf: PlainDate | undefined): ((t: string) => boolean) | undefined => {
    switch (test.kind) {
      case "notZeros":
        return (t) => BigInt(partOf(t, test.part).slice(test.from, test.to)) > 0n;
      case "inTable": {
        const all = new Set(test.tables.flatMap((name) => tables[name]!));
        return (t) => all.has(partOf(t, test.part).slice(test.from, test.to));
      }
      case "oneOf":
        return (t) => new Set(test.values).has(partOf(t, test.part).slice(test.from, test.to));
      case "noneOf":
        return (t) => test.values.every((value) => partOf(t, test.part).slice(test.from, test.to) !== value);
      case "never":
        return () => false;
      case "yearNotAfter": {
        if (asOf === undefined) return undefined;
        return (t) => BigInt(test.base) + BigInt(partOf(t, test.part).slice(test.from, test.to)) <= BigInt(asOf.slice(0, 4));
      }
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
        const { from, until } = step.during;
        if ((from !== undefined || until !== undefined) && asOf === undefined) return 2;
        if (asOf !== undefined && (asOf < (from ?? asOf) || (until !== undefined && asOf >= until))) return 2;
        const test = holds(step.test, asOf);
        return test === undefined || !step.forms.some((f) => matches(f)(t)) ? 2 : verdict(test(t));
      }
      if (asOf === undefined || !matches(step.form)(t)) return 2;
      return verdict(step.kind === "from" ? asOf >= step.day : asOf < step.day);
    });
}
