import { expect, test } from "vitest";
import { barOf, placeOf } from "./scale.ts";

test("a day stands where its year does", () => {
  expect(placeOf("2014-01-01")).toBe(0);
  expect(placeOf("2021-01-01")).toBe(50);
  expect(placeOf("1999-05-01")).toBe(0);
  expect(placeOf("2099-01-01")).toBe(100);
});

test("a bar says which of its ends is known", () => {
  expect(barOf({ issued: "2023-11-27", from: "2021-01-01" })).toEqual({ left: 50, right: 100, begin: "known", end: "open" });
  expect(barOf({ issued: "2021-01-01", from: "unknown", until: "2028-01-01" })).toEqual({
    left: 50,
    right: 100,
    begin: "unknown",
    end: "known",
  });
  expect(barOf({ issued: "unknown", from: "1999-05-01", until: "unknown" })).toEqual({
    left: 0,
    right: 100,
    begin: "earlier",
    end: "unknown",
  });
  expect(barOf({ issued: "unknown", from: "unknown" })).toBeUndefined();
  expect(barOf({ issued: "unknown", from: "unknown", until: "unknown" })).toBeUndefined();
});

test("a bar is never too short to see", () => {
  const bar = barOf({ issued: "2026-01-26", from: "2026-06-30", until: "2026-07-01" })!;
  expect(bar.right - bar.left).toBe(1);
});
