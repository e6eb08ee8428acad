import type { Locale } from "@hoso/sdk/core";
import * as identityCard from "@hoso/sdk/documents/identity-card";
import * as partialDate from "@hoso/sdk/fields/partial-date";
import * as personName from "@hoso/sdk/fields/person-name";
import type { Part } from "@hoso/sdk/law";
import { identifiers } from "./identifiers.ts";
import { vectors } from "./vectors.ts";

/** Một ví dụ được vẽ: a made-up value in its parts, and what kind it is. */
export interface Drawing {
  readonly caption: string;
  readonly parts: readonly Part[];
}

/** The parts of what somebody typed, by the unit that knows how to take it apart. */
const explainers: Readonly<Record<string, (input: string, locale: Locale) => readonly Part[]>> = {
  "person-name": (input, locale) => personName.explain(personName.parse(input), locale),
  "partial-date": (input, locale) => partialDate.explain(partialDate.parse(input), locale),
  "identity-card": (input, locale) => {
    const reading = identityCard.readQr(input);
    if (!reading.ok) return [];
    // as the code has them: 01011900, Nam
    const written = identityCard.normalizeQr(input).split("|");
    return identityCard.explain(reading.card, locale).map((part, i) => ({ ...part, text: written[i] ?? part.text }));
  },
};

/** How a text looks: how many digits does not matter, letters do, words do not. */
const outline = (text: string): string =>
  text
    .replace(/\p{L}{3,}[\p{L}\s]*/gu, "w")
    .replace(/\p{L}/gu, "a")
    .replace(/\d+/g, "0");

/** Ví dụ của một đơn vị: the first vector of each shape, so that every way of writing is there once. */
export function drawingsOf(unit: string, locale: Locale, most: number): Drawing[] {
  const room = identifiers.get(unit);
  const explain = explainers[unit] ?? ((input: string) => room!.explain(room!.normalize(input), locale));
  const byShape = new Map<string, Drawing>();
  for (const { input, note } of vectors[unit]!.valid) {
    const parts = explain(input, locale);
    const shape = parts.map(({ name, text }) => `${name} ${outline(text)}`).join("|");
    if (!byShape.has(shape)) byShape.set(shape, { caption: note[locale], parts });
  }
  return [...byShape.values()].slice(0, most);
}
