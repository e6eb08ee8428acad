import { expect, test } from "vitest";
import { describeIdentifier } from "../../../test/describe-identifier.js";
import * as civilStatusNumber from "./index.js";
import { vectors } from "./vectors.js";

describeIdentifier(civilStatusNumber, vectors);

const { explain, key, mask, normalize, parse, read } = civilStatusNumber;

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

test("drops the word for number, however it is written, and nothing else", () => {
  for (const text of ["Số: 05/1905", "SỐ 05/1905", "số số: 05/1905", "Số:Số:05/1905"]) expect(normalize(text), text).toBe("05/1905");
  expect(normalize("05/số1905")).toBe("05/Số1905");
});

test("an extract says that it is one", () => {
  const means = (text: string) => explain(parse(text), "vi")[0]!.means;
  expect(means("TLKS 05/1905")).toContain("trích lục");
  expect(means("05/1905")).not.toContain("trích lục");
});

test("a year that something follows is hidden too", () => {
  expect(mask("05/19051")).toBe("****");
});
