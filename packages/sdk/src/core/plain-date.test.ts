import { expect, test } from "vitest";
import { addDays, daysBetween, daysInMonth, isCalendarDay, isLeapYear, isPlainDate, plainDate, toPlainDate } from "./plain-date.js";

test("leap years by four, not by a hundred, by four hundred", () => {
  expect([1900, 1904, 1905, 2000, 2100, 2400].map(isLeapYear)).toEqual([false, true, false, true, false, true]);
});

test("days of each month", () => {
  expect(Array.from({ length: 12 }, (_, i) => daysInMonth(1905, i + 1))).toEqual([31, 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31]);
  expect([daysInMonth(1904, 2), daysInMonth(1904, 1), daysInMonth(1904, 0), daysInMonth(1904, 13)]).toEqual([29, 31, 0, 0]);
});

test("years 1 to 9999, and no day outside its month", () => {
  expect([0, 1, 9999, 10_000].map((year) => isCalendarDay(year, 1, 1))).toEqual([false, true, true, false]);
  expect([0, 1, 30, 31].map((day) => isCalendarDay(1905, 4, day))).toEqual([false, true, true, false]);
});

test("a plain date is a text of ten characters, a day that exists", () => {
  for (const text of ["1905-02-28", "1904-02-29", "0001-01-01", "9999-12-31"]) expect(isPlainDate(text), text).toBe(true);
  const not = ["1905-02-29", "1905-13-01", "1905-1-01", "1905-01-1", "19050101", "x1905-01-01", "1905-01-01\n", "01905-1-01", "1905-01-0a"];
  for (const text of [...not, "a905-01-01", "1905-a1-01", "1905-01-01x", "1905001-01", "1905-01 01", "", "1905-01-01 1905-01-01"])
    expect(isPlainDate(text), text).toBe(false);
  for (const other of [19_050_101, undefined, null, ["1905-01-01"], { length: 10 }]) expect(isPlainDate(other)).toBe(false);
});

test("what a programmer wrote is returned, or thrown back", () => {
  expect(plainDate("1905-02-28")).toBe("1905-02-28");
  expect(() => plainDate("1905-02-29")).toThrow(new TypeError("not a calendar day in the form YYYY-MM-DD"));
});

test("numbers become text of full width", () => {
  expect([toPlainDate(1905, 2, 3), toPlainDate(7, 12, 31)]).toEqual(["1905-02-03", "0007-12-31"]);
});

test("days are counted across months, years and centuries", () => {
  expect(daysBetween("1905-02-28", "1905-03-01")).toBe(1);
  expect(daysBetween("1905-03-01", "1905-02-28")).toBe(-1);
  expect(daysBetween("1899-12-31", "1901-01-01")).toBe(366);
  expect(daysBetween("0001-01-01", "0002-01-01")).toBe(365);
  expect(daysBetween("1970-01-01", "1970-01-02")).toBe(1);
  expect([addDays("1904-02-28", 1), addDays("1904-02-28", 2), addDays("1904-01-01", -1)]).toEqual([
    "1904-02-29",
    "1904-03-01",
    "1903-12-31",
  ]);
  expect(addDays("1905-01-31", 365)).toBe("1906-01-31");
});
