// The cases of one unit: its vectors, numbers it generates, mutants of both, and the days on which a rule begins or ends.
import { addDays, seeded, type Bilingual, type PlainDate } from "../../src/core/index.js";
import { mayBeShown } from "./made-up.js";
import { mutants, type Mutation } from "./mutate.js";
import { nameKey } from "./names.js";
import type { Unit } from "./units.js";

type Origin = "vector" | "generated" | "day" | Mutation;

/** One case: what was given, and all that must be said about it. */
export interface Case {
  readonly input: string;
  /** The day to judge on, where it matters. */
  readonly asOf?: PlainDate;
  readonly origin: Origin;
  readonly note?: Bilingual;
  readonly canonical: string;
  readonly verdict: "accepted" | "refused";
  readonly reasons: readonly string[];
  readonly remarks: readonly { readonly code: string; readonly severity: "warning" | "info" }[];
  readonly formatted?: string;
  readonly parts?: readonly { readonly name: string; readonly text: string }[];
}

type Given = Pick<Case, "input" | "asOf" | "origin" | "note">;

const GENERATED = 12;
const SEED = 1900;

function judge({ verbs }: Unit, { input, asOf, origin, note }: Given): Case {
  const canonical = verbs.normalize(input);
  const reasons = verbs.examine(canonical, { asOf }).map(({ code }) => code);
  const accepted = reasons.length === 0;
  return {
    input,
    ...(asOf === undefined ? {} : { asOf }),
    origin,
    ...(note === undefined ? {} : { note }),
    canonical,
    verdict: accepted ? "accepted" : "refused",
    reasons,
    remarks: verbs.remarks(canonical, { asOf }).map(({ code, severity }) => ({ code, severity })),
    ...(accepted ? { formatted: verbs.format(canonical as never), parts: partsOf(verbs, canonical) } : {}),
  };
}

function partsOf(verbs: Unit["verbs"], canonical: string): NonNullable<Case["parts"]> {
  const [vi, en] = [verbs.explain(canonical as never, "vi"), verbs.explain(canonical as never, "en")];
  return en.map((part, i) => {
    if (vi.length !== en.length || vi[i]?.text !== part.text)
      throw new Error(`${verbs.meta.key} explains ${canonical} otherwise in Vietnamese than in English`);
    return { name: nameKey(part.name), text: part.text };
  });
}

/** Days on which something in the rule begins or ends, and one on which the made-up people are not all born. */
function daysOf({ verbs }: Unit): PlainDate[] {
  const bounded = [...(verbs.rule?.forms ?? []), ...(verbs.rule?.checks ?? [])];
  const days = bounded.flatMap(({ from, until }) => [from, until]).filter((day) => day !== undefined);
  return [...new Set<PlainDate>([...days, "1905-01-01"])].toSorted();
}

const said = ({ reasons, remarks }: Case): string => JSON.stringify([reasons, remarks]);

/** The day before and the day itself, wherever they differ. */
function dated(unit: Unit, inputs: readonly string[]): Case[] {
  return daysOf(unit).flatMap((day) =>
    inputs.flatMap((input) => {
      const pair = [addDays(day, -1), day].map((asOf) => judge(unit, { input, asOf, origin: "day" }));
      return said(pair[0]!) === said(pair[1]!) ? [] : pair;
    }),
  );
}

/** The texts to mutate: the first three of different lengths, so that several forms are among them. */
const basesOf = (texts: readonly string[]): string[] =>
  [...new Map(texts.toReversed().map((text) => [text.length, text])).values()].toReversed().slice(0, 3);

/** All cases of a unit, each input once for each day. */
export function casesOf(unit: Unit): Case[] {
  const { verbs, vectors } = unit;
  const random = seeded(SEED);
  const fromVectors = [...vectors.valid, ...vectors.refused, ...vectors.remarked].map(({ input, asOf, note }) =>
    judge(unit, { input, ...(asOf === undefined ? {} : { asOf }), origin: "vector", note }),
  );
  const generated = Array.from({ length: GENERATED }, (): string => verbs.generate(random));
  const valid = [...new Set(vectors.valid.map(({ input }) => verbs.normalize(input)))];
  const bases = basesOf([...valid, ...generated]);
  const mutated = bases.flatMap((base) => mutants(base).filter(({ input }) => mayBeShown(unit, base, input)));
  const all = [
    ...fromVectors,
    ...generated.map((input) => judge(unit, { input, origin: "generated" })),
    ...dated(unit, [...valid, ...generated]),
    ...mutated.map(({ input, mutation }) => judge(unit, { input, origin: mutation })),
  ];
  const first = new Map<string, Case>();
  for (const one of all) {
    const key = JSON.stringify([one.input, one.asOf]);
    if (!first.has(key)) first.set(key, one);
  }
  return [...first.values()];
}
