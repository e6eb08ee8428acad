import fc from "fast-check";
import { expect, test } from "vitest";
import { asciiUpper, compact, unspace } from "./digits.js";

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
