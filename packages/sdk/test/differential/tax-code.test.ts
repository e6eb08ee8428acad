import { stdnum } from "stdnum";
import { expect, test } from "vitest";
import * as taxCode from "../../src/identifiers/tax-code/index.js";
import { compare } from "./compare.js";
import { compared } from "./findings/index.js";
import { inputs } from "./inputs.js";

const mst = stdnum["VN"]!["mst"]!;

const ours = (text: string): string | undefined => {
  const code = taxCode.normalize(text);
  return taxCode.is(code) ? taxCode.format(code) : undefined;
};
const theirs = (text: string): string | undefined => (mst.validate(text).isValid ? mst.format(text) : undefined);

test("tax codes: stdnum differs only where the table says why", () => {
  const { unexplained, idle, agreed } = compare(
    inputs(taxCode.generate, [9, 14], ["99", "00", "01", ""]),
    ours,
    theirs,
    compared("tax-code", "stdnum"),
  );
  expect(unexplained).toEqual([]);
  expect(idle).toEqual([]);
  expect(agreed).toBeGreaterThan(15_000);
});
