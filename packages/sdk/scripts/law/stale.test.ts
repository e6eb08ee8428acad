import { expect, test } from "vitest";
import { citationsIn } from "./citations.js";
import { aYearAfter, stale } from "./stale.js";

const written = citationsIn(
  "src/planted.ts",
  `cite("26/2023/QH15", "Điều 12", "statute", { readOn: "2026-03-01" });
   cite("91/2015/QH13", "Điều 26", "statute", { readOn: "2024-02-29" });`,
);
const linesOn = (asOf: `${number}-${number}-${number}`): number[] => stale(written, asOf).map(({ line }) => line);

test("a citation is stale from the day after the year is full, the longest ago first", () => {
  expect(linesOn("2025-02-28")).toEqual([]);
  expect(linesOn("2025-03-01")).toEqual([2]);
  expect(linesOn("2027-03-01")).toEqual([2]);
  expect(linesOn("2027-03-02")).toEqual([2, 1]);
});

test("a year after a leap day is a day that exists", () => {
  expect(aYearAfter("2024-02-29")).toBe("2025-02-28");
  expect(aYearAfter("2026-12-31")).toBe("2027-12-31");
});
