import { expect, test } from "vitest";
import { chars, expectedDigit, noneOf, notZeros, numberAt, oneOf, part, weightedMod, yearNotAfter, yearReached } from "./primitives.js";

test("characters of ranges, between two places", () => {
  expect([..."@AZ[/09:"].map((c) => chars(c, 0, 1, "09AZ"))).toEqual([false, true, true, false, false, true, true, false]);
  expect([chars("aB1c", 1, 3, "09AZ"), chars("aB1c", 0, 3, "09AZ"), chars("aB1c", 1, 4, "09AZ"), chars("a", 0, 2, "az")]).toEqual([
    true,
    false,
    false,
    false,
  ]);
  expect([chars("", 0, 0, "az"), chars("a", 0, 1, "")]).toEqual([true, false]);
});

test("one character that is not zero is enough", () => {
  expect([notZeros("10001", 1, 4), notZeros("10101", 1, 4), notZeros("00", 0, 2), notZeros("01", 0, 2), notZeros("1", 0, 0)]).toEqual([
    false,
    true,
    false,
    true,
    false,
  ]);
});

test("the number that digits write", () => {
  expect([numberAt("x0123", 1, 5), numberAt("905", 0, 1), numberAt("12", 1, 1)]).toEqual([123, 9, 0]);
});

test("a check digit is what is left of the modulus", () => {
  // 3·1 + 2·2 = 7, 7 mod 5 = 2, 9 − 2 = 7
  expect(expectedDigit("127", [3, 2], 5, 9)).toBe(7);
  expect([weightedMod("127", [3, 2], 5, 9), weightedMod("128", [3, 2], 5, 9), weightedMod("12", [3, 2], 5, 9)]).toEqual([
    true,
    false,
    false,
  ]);
  // ten is no digit
  expect([expectedDigit("00", [1], 11, 10), weightedMod("00", [1], 11, 10), weightedMod("0:", [1], 11, 10)]).toEqual([10, false, true]);
});

test("a slice is one of the values, or none", () => {
  expect([oneOf("xABy", 1, 3, ["AB", "CD"]), oneOf("xABy", 0, 2, ["AB"]), oneOf("AB", 0, 2, [])]).toEqual([true, false, false]);
  expect([noneOf("xABy", 1, 3, ["AB", "CD"]), noneOf("xABy", 0, 2, ["AB"]), noneOf("AB", 0, 2, [])]).toEqual([false, true, true]);
});

test("years that have been reached", () => {
  // century digit 2 or 3: from 2000
  expect([
    yearReached("2x05", 0, 2, 2005),
    yearReached("2x05", 0, 2, 2004),
    yearReached("3x05", 0, 2, 2005),
    yearReached("1x05", 0, 2, 1905),
  ]).toEqual([true, false, true, true]);
  expect([yearReached("1x05", 0, 2, 1904), yearReached("8x99", 0, 2, 2399), yearReached("8x99", 0, 2, 2398)]).toEqual([false, true, false]);
  expect([yearNotAfter("x26", 1, 3, 2000, 2026), yearNotAfter("x26", 1, 3, 2000, 2025), yearNotAfter("x26", 1, 3, 1900, 1926)]).toEqual([
    true,
    false,
    true,
  ]);
});

test("the part between separators; none where there are fewer", () => {
  expect([0, 1, 2, 3].map((index) => part("a-b-c", "-", index))).toEqual(["a", "b", "c", ""]);
});
