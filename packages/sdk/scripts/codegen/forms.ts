import type { Form, Segment } from "../../src/rules/index.js";
import { camel, json } from "./source.js";

/** True when not every text of the form has the same length. */
export const varies = ({ segments }: Form): boolean => segments.some((s) => typeof s === "object" && "max" in s);

const longest = (segments: readonly Segment[]): number =>
  segments.reduce<number>((sum, s) => {
    if (typeof s === "number") return sum + s;
    if (typeof s === "string") return sum + s.length;
    if ("repeat" in s) return sum + s.max * longest(s.repeat);
    return sum + ("count" in s ? s.count : s.max);
  }, 0);

/** A segment as a regular expression; every repetition is bounded, and so is the text. */
function pattern(segment: Segment): string {
  if (typeof segment === "number") return `[0-9]{${segment}}`;
  if (typeof segment === "string") return segment.replace(/[./\\^$*+?()|[\]{}]/g, "\\$&");
  if ("repeat" in segment) return `(?:${segment.repeat.map(pattern).join("")}){${segment.min},${segment.max}}`;
  const times = "count" in segment ? segment.count : `${segment.min},${segment.max}`;
  return `[${segment.chars.replace(/(.)(.)/g, (_, a: string, b: string) => (a === b ? a : `${a}-${b}`))}]{${times}}`;
}

const patternName = (form: Form): string => `${camel(form.name)}Pattern`;

/** The regular expression of a form whose length varies, as a constant. */
export const patternOf = (form: Form): string[] =>
  varies(form) ? [`const ${patternName(form)} = /^${form.segments.map(pattern).join("")}$/;`] : [];

/** True when the form calls `chars`: several characters out of ranges. */
export const callsChars = (form: Form): boolean =>
  !varies(form) && form.segments.some((s) => typeof s === "object" && "count" in s && s.count > 1);

/** One character out of ranges, compared where it stands: a quarter faster than a walk through the ranges. */
function oneChar(c: string, ranges: string): string {
  const tests = (ranges.match(/../gsu) ?? []).map((range) => {
    const [first, last] = [range.charCodeAt(0), range.charCodeAt(1)];
    return first === last ? `${c} === ${first}` : `(${c} >= ${first} && ${c} <= ${last})`;
  });
  return tests.length === 1 ? tests.join() : `(${tests.join(" || ")})`;
}

/** One form as a predicate: its length, its literal characters, its digits. */
export function formBody(form: Form): string {
  if (varies(form)) return `t.length <= ${form.longest ?? longest(form.segments)} && ${patternName(form)}.test(t)`;
  const tests: string[] = [];
  let at = 0;
  for (const segment of form.segments) {
    if (typeof segment === "number") {
      tests.push(`digits(t, ${at}, ${at + segment})`);
      at += segment;
    } else if (typeof segment === "string") {
      for (const c of segment) tests.push(`t.charCodeAt(${at++}) === ${c.charCodeAt(0)}`);
    } else if ("count" in segment) {
      tests.push(
        segment.count === 1
          ? oneChar(`t.charCodeAt(${at})`, segment.chars)
          : `chars(t, ${at}, ${at + segment.count}, ${json(segment.chars)})`,
      );
      at += segment.count;
    }
  }
  return [`t.length === ${at}`, ...tests].join(" && ");
}
