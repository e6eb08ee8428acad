import fc from "fast-check";
import { expect, test } from "vitest";
import { asciiUpper, compact, digits, unspace } from "./digits.js";

// letters, their marks, and what may stand between them
const awkward = fc.string({
  unit: fc.constantFrom(..."aođÐ0９.-–_ ", "\u0302", "\u0301", "\u0323", "\u200B", "\u00AD", "\uFEFF", "ﬁ", "ŉ", "ΐ", "½", "\u00A8"),
  maxLength: 12,
});

test.each([
  ["compact", compact],
  ["unspace", unspace],
  ["asciiUpper after compact", (text: string) => asciiUpper(compact(text))],
])("%s: twice is once", (_, clean) => {
  fc.assert(
    fc.property(awkward, (text) => {
      expect(clean(clean(text))).toBe(clean(text));
    }),
    { numRuns: 2000 },
  );
});

test("a mark finds its letter when what stood between them goes", () => {
  expect(compact("o\u200B\u0302")).toBe("ô");
  expect(unspace("o \u0302")).toBe("ô");
});

test("compact drops the dash, unspace makes every dash one", () => {
  expect(compact("99–00.00 00_16")).toBe("9900000016");
  expect(unspace("9900000016 – 001")).toBe("9900000016-001");
});

test("text too long to be an identifier is left as it is", () => {
  const [longest, longer] = [" ".repeat(256), " ".repeat(257)];
  expect([compact(longest), unspace(longest)]).toEqual(["", ""]);
  expect([compact(longer), unspace(longer)]).toEqual([longer, longer]);
});

test("text too long to be anything is not raised", () => {
  const [longest, longer] = ["a".repeat(1024), "a".repeat(1025)];
  expect([asciiUpper(longest), asciiUpper(longer)]).toEqual(["A".repeat(1024), longer]);
});

test("raises a to z and nothing else", () => {
  expect(asciiUpper("azđâß09")).toBe("AZđâß09");
});

test("digits between two places, and nowhere else", () => {
  expect([digits("a12b", 1, 3), digits("a12b", 0, 3), digits("a12b", 1, 4), digits("12", 0, 3), digits("", 0, 0)]).toEqual([
    true,
    false,
    false,
    false,
    true,
  ]);
  // the characters beside 0 and 9
  expect([digits("/", 0, 1), digits("0", 0, 1), digits("9", 0, 1), digits(":", 0, 1)]).toEqual([false, true, true, false]);
});

test("full width is folded, and every invisible character dropped", () => {
  expect([compact("０１２"), unspace("０１２")]).toEqual(["012", "012"]);
  for (const c of "\u00AD\u200B\u200C\u200D\u2060\uFEFF\t") expect([compact(`1${c}2`), unspace(`1${c}2`)]).toEqual(["12", "12"]);
  for (const c of "\u2010\u2011\u2012\u2013\u2014\u2015") expect([compact(`1${c}2`), unspace(`1${c}2`)]).toEqual(["12", "1-2"]);
  expect(unspace("1._2")).toBe("1._2");
});
