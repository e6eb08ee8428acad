import { pick, randomDigits, type Bilingual, type PlainDate, type Random, type Reason } from "@hoso/sdk/core";
import * as personalId from "@hoso/sdk/identifiers/personal-id";
import * as phoneNumber from "@hoso/sdk/identifiers/phone-number";
import * as taxCode from "@hoso/sdk/identifiers/tax-code";

/** The day on which values are judged. It is said in the question; no clock is read. */
const asOf: PlainDate = "2026-11-25";

interface Unit {
  readonly name: Bilingual;
  generate(random: Random): string;
  normalize(text: string): string;
  examine(text: string): readonly Reason[];
}

/** Ten digits of an organisation: branches and personal ids have faults of their own. */
const organisation = (random: Random): string => {
  let text: string = taxCode.generate(random);
  while (text.length !== 10) text = taxCode.generate(random);
  return text;
};

/** Verbs are named one by one: a whole room as a value would bring zod with it. */
export const units = {
  "personal-id": {
    name: personalId.meta.name,
    generate: personalId.generate,
    normalize: personalId.normalize,
    examine: (text) => personalId.examine(text, { asOf }),
  },
  "tax-code": {
    name: taxCode.meta.name,
    generate: organisation,
    normalize: taxCode.normalize,
    examine: (text) => taxCode.examine(text, { asOf }),
  },
  "phone-number": {
    name: phoneNumber.meta.name,
    generate: phoneNumber.generate,
    normalize: phoneNumber.normalize,
    examine: (text) => phoneNumber.examine(text, { asOf }),
  },
} as const satisfies Record<string, Unit>;
type UnitKey = keyof typeof units;

/** A way to spoil a value, and the code with which the SDK must refuse it. */
export interface Fault {
  readonly unit: UnitKey;
  readonly code: string;
  spoil(text: string, random: Random): string;
}

export const faults: readonly Fault[] = [
  { unit: "personal-id", code: "personal-id/shape", spoil: (t) => t.slice(0, -1) },
  { unit: "personal-id", code: "personal-id/shape", spoil: (t, random) => t + randomDigits(random, 1) },
  { unit: "tax-code", code: "tax-code/shape", spoil: (t) => t.slice(0, -1) },
  { unit: "tax-code", code: "tax-code/check-digit", spoil: (t) => t.slice(0, 9) + ((Number(t[9]) + 1) % 10) },
  { unit: "tax-code", code: "tax-code/suffix", spoil: (t) => `${t}-000` },
  { unit: "phone-number", code: "phone-number/shape", spoil: (t) => t.slice(0, -1) },
];

export const codes: readonly string[] = [...new Set(faults.map((f) => f.code))];

/** A spoilt value of some identifier. */
export function plant(random: Random, choices: readonly Fault[] = faults): { readonly text: string; readonly fault: Fault } {
  const fault = pick(random, choices);
  return { text: fault.spoil(units[fault.unit].generate(random), random), fault };
}
