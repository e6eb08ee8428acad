import { stdnum } from "stdnum";
import { expect, test } from "vitest";
import * as taxCode from "../../src/identifiers/tax-code/index.js";
import { compare, type Difference } from "./compare.js";
import { inputs } from "./inputs.js";

const mst = stdnum["VN"]!["mst"]!;

const ours = (text: string): string | undefined => {
  const code = taxCode.normalize(text);
  return taxCode.is(code) ? taxCode.format(code) : undefined;
};
const theirs = (text: string): string | undefined => (mst.validate(text).isValid ? mst.format(text) : undefined);

const differences: readonly Difference[] = [
  {
    taken: "by us",
    given: /^(?:\P{Nd}*\p{Nd}){12}\P{Nd}*$/u,
    because:
      "since 1/7/2025 the personal id is the tax code of a person (Circular 86/2024/TT-BTC, Article 5.5); they know 10 and 13 digits",
  },
  {
    taken: "by us",
    given: /[\p{Zs}\s\u200b\ufeff]/u,
    because: "any blank, and what cannot be seen, is dropped; they drop the plain space",
  },
  { taken: "by us", given: /^00/, because: "no text says that range 00 is not in use" },
  { taken: "by them", given: /[.-]/, because: "they drop dots and dashes wherever they stand; in a tax code the dash says something" },
];

test("tax codes: stdnum differs only where the table says why", () => {
  const { unexplained, idle, agreed } = compare(inputs(taxCode.generate, [9, 14], ["99", "00", "01", ""]), ours, theirs, differences);
  expect(unexplained).toEqual([]);
  expect(idle).toEqual([]);
  expect(agreed).toBeGreaterThan(15_000);
});
