import type { Bilingual } from "@hoso/sdk/core";
import type { Citation, InstrumentId } from "@hoso/sdk/law";

/** One thing that rests on an act: a rule, a form, a field, or the unit as a whole. */
export interface Resting {
  readonly citation: Citation;
  /** The reason code of a rule, the name of a form or the key of a field; absent for the unit as a whole. */
  readonly kind: "rule" | "form" | "field" | "unit";
  readonly key?: string;
  readonly name?: Bilingual;
}

type Plain = Readonly<Record<string, unknown>>;

const isPlain = (value: unknown): value is Plain =>
  typeof value === "object" && value !== null && !Array.isArray(value) && [Object.prototype, null].includes(Object.getPrototypeOf(value));

const isCitation = (value: Plain): boolean =>
  typeof value["instrument"] === "string" && typeof value["at"] === "string" && typeof value["readOn"] === "string";

const isBilingual = (value: unknown): value is Bilingual =>
  isPlain(value) && typeof value["vi"] === "string" && typeof value["en"] === "string";

type Holder = Omit<Resting, "citation">;

/** What an object that holds a citation is, from its own members and the name it goes by. */
function holderOf(value: Plain, under: string, prefix: string, outer: Holder): Holder {
  if (typeof value["code"] === "string" && "severity" in value)
    return { kind: "rule", key: value["code"].includes("/") ? value["code"] : `${prefix}/${value["code"]}` };
  if (typeof value["name"] === "string" && "segments" in value) return { kind: "form", key: value["name"] };
  if (isBilingual(value["name"]) && "law" in value)
    return { kind: "field", key: typeof value["key"] === "string" ? value["key"] : under, name: value["name"] };
  return outer;
}

/** Lists of codes and of rows are long and hold no citations. */
const LONGEST = 2_000;

/**
 * Every citation that the exports of a module hold, each with what holds it. Functions and classes are not looked into,
 * nor what was `seen` in a module before: a unit that passes on another's fields is not what they belong to.
 */
export function citationsOf(module: Plain, prefix: string, seen: Set<unknown> = new Set()): Resting[] {
  const found: Resting[] = [];
  const walk = (value: unknown, under: string, holder: Holder): void => {
    if (Array.isArray(value)) {
      if (value.length > LONGEST || seen.has(value)) return;
      seen.add(value);
      value.forEach((item, i) => walk(item, String(i), holder));
    } else if (isPlain(value)) {
      // a citation may be shared by two holders, and then rests under both
      if (isCitation(value)) found.push({ ...holder, citation: value as unknown as Citation });
      else if (!seen.has(value)) {
        seen.add(value);
        const inner = holderOf(value, under, prefix, holder);
        for (const [name, member] of Object.entries(value)) walk(member, name, inner);
      }
    }
  };
  for (const [name, value] of Object.entries(module)) walk(value, name, { kind: "unit" });
  return found;
}

/** The acts that a source text cites, whether the citation is exported or only made inside a function. */
export function actsCitedIn(source: string): InstrumentId[] {
  return [...source.matchAll(/\bcite\(\s*"([^"]+)"/gu)].map(([, id]) => id as InstrumentId);
}
