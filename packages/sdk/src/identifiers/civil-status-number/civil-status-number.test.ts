import { expect, test } from "vitest";
import { describeIdentifier } from "../../../test/describe-identifier.js";
import * as civilStatusNumber from "./index.js";
import { vectors } from "./vectors.js";

describeIdentifier(civilStatusNumber, vectors);

const { explain, key, mask, parse, read } = civilStatusNumber;

test("01, 1 and an extract of the same entry have one key", () => {
  expect(new Set(["01/1905", "1/1905", "TLKS 01/1905"].map((text) => key(parse(text))))).toEqual(new Set(["1/1905"]));
  expect(key(parse("10/1905"))).not.toBe(key(parse("1/1905")));
});

test("reads number and year", () => {
  expect(read(parse("TLKS 05/1905"))).toEqual({ kind: "extract", number: 5, year: 1905 });
  expect(read(parse("00012/1905"))).toEqual({ kind: "entry", number: 12, year: 1905 });
  expect(
    explain(parse("01/1905"), "vi")
      .map((p) => p.text)
      .join("/"),
  ).toBe("01/1905");
});

test("hides the number, whatever its length", () => {
  expect(mask("01/1905")).toBe("****/1905");
  expect(mask("12345/1905")).toBe("****/1905");
  expect(mask("12345")).toBe("****");
});
