import { between, pick, randomDigits, type Random } from "@hoso/sdk/core";
import { examine, generate, remarks } from "@hoso/sdk/identifiers/personal-id";
import { asOf } from "./asof.ts";

/** A way to spoil a personal id, and the code with which the SDK must answer. */
interface Fault {
  readonly code: string;
  spoil(id: string, random: Random): string;
}

/** Codes of three digits between the provinces, before the countries and after them, that no list has. */
const UNKNOWN_PLACES = ["000", "003", "005", "013", "097", "099", "100", "296", "300", "500", "999"];

export const faults: readonly Fault[] = [
  { code: "personal-id/shape", spoil: (id) => id.slice(0, -1) },
  { code: "personal-id/shape", spoil: (id, random) => id + randomDigits(random, 1) },
  {
    code: "personal-id/shape",
    spoil: (id, random) => {
      const i = between(random, 6, 11);
      return `${id.slice(0, i)}${pick(random, ["O", "l", "S"])}${id.slice(i + 1)}`;
    },
  },
  { code: "personal-id/unknown-birthplace", spoil: (id, random) => pick(random, UNKNOWN_PLACES) + id.slice(3) },
  { code: "personal-id/unknown-birthplace", spoil: (id, random) => pick(random, UNKNOWN_PLACES) + id.slice(3) },
  // years 2090 to 2099: nobody has such a number yet
  { code: "personal-id/birth-in-future", spoil: (id, random) => `${id.slice(0, 3)}${pick(random, ["2", "3"])}9${id.slice(5)}` },
];

/** A number, and what was done to it: an empty `code` when nothing was. */
export interface Planted {
  readonly text: string;
  readonly code: string;
}

export const sound = (random: Random): Planted => ({ text: generate(random), code: "" });

export function spoilt(random: Random): Planted {
  const { code, spoil } = pick(random, faults);
  return { code, text: spoil(generate(random), random) };
}

/** All that the SDK has against a number: refusals first, then warnings. */
export function objections(text: string): readonly { readonly code: string; readonly params: Readonly<Record<string, string | number>> }[] {
  return [...examine(text, { asOf }), ...remarks(text, { asOf }).filter((r) => r.severity === "warning")];
}
