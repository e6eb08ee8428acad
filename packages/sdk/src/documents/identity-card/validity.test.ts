import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { addDays, toPlainDate, type PlainDate } from "../../core/index.js";
import { isInstrumentId } from "../../law/index.js";
import { ages, parse as date } from "../../fields/partial-date/index.js";
import { expectedExpiry, expiringWithin, type Expiry, type IssuedCard } from "./index.js";

// Days alone: no number, no name, nobody.
const card = (born: string, issued: string, document?: IssuedCard["document"]): IssuedCard => ({
  birthDate: date(born),
  issuedOn: date(issued),
  ...(document === undefined ? {} : { document }),
});
/** In short: the day, `none`, or what is left open. */
function short(expiry: Expiry): string {
  if (expiry.kind === "none") return "none";
  if (expiry.kind === "date") return expiry.on === expiry.validThrough ? expiry.on : `${expiry.on} through ${expiry.validThrough}`;
  const said = expiry.candidates.map((c) => (c === "none" ? c : c.first === c.last ? c.first : `${c.first}..${c.last}`));
  return `${said.join(" or ")} (${expiry.because.join(", ")})`;
}
const told = (born: string, issued: string, document?: IssuedCard["document"]) => short(expectedExpiry(card(born, issued, document)));

describe("under the law of 2023", () => {
  test.for([
    ["a child, on the day of birth", "2050-06-15", "2050-06-15", "2064-06-15"],
    ["the day before 12", "2050-06-15", "2062-06-14", "2064-06-15"],
    ["12: the two years begin", "2050-06-15", "2062-06-15", "2075-06-15"],
    ["the day before 14", "2050-06-15", "2064-06-14", "2075-06-15"],
    ["14", "2050-06-15", "2064-06-15", "2075-06-15"],
    ["the day before 23", "2050-06-15", "2073-06-14", "2075-06-15"],
    ["23", "2050-06-15", "2073-06-15", "2090-06-15"],
    ["25", "2050-06-15", "2075-06-15", "2090-06-15"],
    ["the day before 38", "2050-06-15", "2088-06-14", "2090-06-15"],
    ["38", "2050-06-15", "2088-06-15", "2110-06-15"],
    ["the day before 58", "2030-06-15", "2088-06-14", "2090-06-15"],
    ["58: no end", "2030-06-15", "2088-06-15", "none"],
    ["60", "2030-06-15", "2090-06-15", "none"],
    ["120", "1904-06-15", "2024-07-01", "none"],
    ["the first day of the law", "2010-06-30", "2024-07-01", "2035-06-30"],
  ] as const)("%s", ([, born, issued, on]) => {
    expect(told(born, issued)).toBe(on);
  });
});

describe("under the law of 2014", () => {
  test.for([
    ["its first day, at 14", "2002-01-01", "2016-01-01", "2027-01-01"],
    ["the day before 14: no such card", "2002-01-02", "2016-01-01", " (issued-too-young)"],
    ["14 is no age to renew", "2010-06-30", "2024-06-30", "2035-06-30"],
    ["the day before 23", "2000-06-15", "2023-06-14", "2025-06-15"],
    ["23", "2000-06-15", "2023-06-15", "2040-06-15"],
    ["58", "1966-06-15", "2024-06-15", "none"],
    ["before there were such cards", "1990-01-01", "2015-12-31", " (not-issued-then)"],
    ["issued before birth", "2050-01-02", "2050-01-01", " (issued-before-birth)"],
    ["ran out the day before the extension", "1984-01-14", "2021-01-01", "2024-01-14"],
    ["ran out on its first day", "1984-01-15", "2021-01-01", "2024-01-15 through 2024-06-30"],
    ["ran out on its last day but one", "1984-06-29", "2021-01-01", "2024-06-29 through 2024-06-30"],
    ["ran out on 30/6/2024 itself", "1984-06-30", "2021-01-01", "2024-06-30"],
    ["ran out a day later: not extended", "1984-07-01", "2021-01-01", "2024-07-01"],
  ] as const)("%s", ([, born, issued, on]) => {
    expect(told(born, issued)).toBe(on);
  });

  test("cites the law of the day of issue, and the extension where it applies", () => {
    const cited = (born: string, issued: string) => expectedExpiry(card(born, issued)).law.map((l) => `${l.instrument} ${l.at}`);
    expect(cited("2000-06-15", "2023-06-15")).toContain("59/2014/QH13 Điều 21");
    expect(cited("2000-06-15", "2024-07-01")).toEqual(["26/2023/QH15 Điều 21"]);
    expect(cited("1984-01-15", "2021-01-01")).toContain("26/2023/QH15 Điều 46 khoản 3");
    expect(cited("1984-01-14", "2021-01-01")).not.toContain("26/2023/QH15 Điều 46 khoản 3");
    for (const law of expectedExpiry(card("1984", "2024")).law) expect(isInstrumentId(law.instrument)).toBe(true);
  });
});

describe("the old card, of nine digits or twelve", () => {
  test.for([
    ["fifteen years", "2001-03-05", "2016-03-05"],
    ["into the extension", "2009-02-01", "2024-02-01 through 2024-06-30"],
    ["the last one that runs its fifteen years", "2009-12-31", "2024-12-31"],
    ["cut short by the law", "2010-01-01", "2025-01-01 through 2024-12-31"],
    ["issued late", "2019-05-05", "2034-05-05 through 2024-12-31"],
    ["issued on 29 February", "2004-02-29", "2019-02-28..2019-03-01 (leap-day)"],
    ["only the year of issue is known", "2005", "2020-01-01..2020-12-31 (issue-date)"],
    ["after there were none", "2024-07-01", " (not-issued-then)"],
  ] as const)("%s", ([, issued, on]) => {
    expect(told("1970", issued, "old-card")).toBe(on);
  });
});

describe("what the papers leave open", () => {
  test.for([
    ["born on 29 February, 25 in a common year", "2052-02-29", "2070-01-01", "2077-02-28..2077-03-01 (leap-day)"],
    ["born on 29 February, 40 in a leap year", "2048-02-29", "2080-01-01", "2088-02-29"],
    ["23 on a day that is not: the card may pass over 25", "2052-02-29", "2075-02-28", "2077-02-28..2077-03-01 or 2092-02-29 (leap-day)"],
    ["a day later it does", "2052-02-29", "2075-03-01", "2092-02-29"],
    ["only the year of birth", "2050", "2070-06-15", "2075-01-01..2075-12-31 (birth-date)"],
    ["only the month of birth", "2050-02", "2070-06-15", "2075-02-01..2075-02-28 (birth-date)"],
    ["only the year, and some were 23 that day", "2050", "2073-06-15", "2075-06-16..2075-12-31 or 2090-01-01..2090-06-15 (birth-date)"],
    ["only the year, all past 58", "1930", "2025-06-15", "none"],
    ["only the year, some past 58", "2030", "2088-06-15", "2090-06-16..2090-12-31 or none (birth-date)"],
    ["only the year of issue, within one tier", "2050-06-15", "2070", "2075-06-15"],
    ["only the year of issue, over an edge", "2050-06-15", "2073", "2075-06-15 or 2090-06-15 (issue-date)"],
    ["the year of two laws: only the second gives a card at 13", "2011-06-15", "2024", "2036-06-15"],
    ["both", "2050", "2073", "2075-01-02..2075-12-31 or 2090-01-01..2090-12-31 (birth-date, issue-date)"],
  ] as const)("%s", ([, born, issued, on]) => {
    expect(told(born, issued)).toBe(on);
  });
});

test("a whole date is one of the days that its month, or its year, leaves open", () => {
  const day = fc
    .tuple(fc.integer({ min: 1950, max: 2089 }), fc.integer({ min: 0, max: 364 }))
    .map(([y, n]) => addDays(toPlainDate(y, 1, 1), n));
  const inside = (whole: Expiry, open: Expiry): boolean => {
    if (whole.kind === "none") return open.kind === "none" || (open.kind === "candidates" && open.candidates.includes("none"));
    if (whole.kind === "date") {
      if (open.kind === "date") return open.on === whole.on;
      return open.kind === "candidates" && open.candidates.some((c) => c !== "none" && c.first <= whole.on && whole.on <= c.last);
    }
    return whole.candidates.every((c) => c === "none" || c.first.endsWith("02-28"));
  };
  fc.assert(
    fc.property(day, day, fc.constantFrom(4, 7), fc.constantFrom(4, 7, 10), (born, issued, a, b) => {
      const whole = expectedExpiry(card(born, issued));
      expect(inside(whole, expectedExpiry(card(born.slice(0, a), issued.slice(0, b))))).toBe(true);
    }),
    { numRuns: 400 },
  );
});

test("a day it gives is a birthday of 14, 25, 40 or 60, more than two years after the issue or past that age", () => {
  const day = fc.integer({ min: 0, max: 40_000 }).map((n) => addDays("1960-01-01", n));
  fc.assert(
    fc.property(day, day, (born, issued) => {
      const expiry = expectedExpiry(card(born, issued));
      if (expiry.kind !== "date") return;
      const age = ages(date(born), expiry.on)!.max;
      expect([14, 25, 40, 60]).toContain(age);
      expect(expiry.on.slice(4)).toBe(born.slice(4));
      expect(ages(date(born), issued)!.max).toBeLessThan(age - 2);
    }),
    { numRuns: 1000 },
  );
});

describe("expiringWithin", () => {
  const soon = (asOf: PlainDate, days = 30) => expiringWithin(days, asOf);
  test.for([
    ["2075-06-16", "expired"],
    ["2075-06-15", "expiring"],
    ["2075-05-16", "expiring"],
    ["2075-05-15", "later"],
  ] as const)("on %s: %s", ([asOf, said]) => {
    expect(soon(asOf)(card("2050-06-15", "2070-01-01"))).toBe(said);
  });
  test("nothing is said that the papers leave open", () => {
    expect(soon("2076-01-01")(card("2050", "2070-01-01"))).toBe("expired");
    expect(soon("2074-11-01")(card("2050", "2070-01-01"))).toBe("later");
    expect(soon("2075-06-01")(card("2050", "2070-01-01"))).toBe("unsure");
    expect(soon("2074-12-31", 366)(card("2050", "2070-01-01"))).toBe("expiring");
    expect(soon("2090-01-01")(card("2030-01-01", "2088-01-01"))).toBe("never");
    expect(soon("2090-01-01")(card("2030", "2088-06-15"))).toBe("unsure");
    expect(soon("2090-01-01")(card("2050-01-02", "2050-01-01"))).toBe("unsure");
  });
  test("what the law moved is judged where it was moved to", () => {
    expect(soon("2024-06-30")(card("1984-02-01", "2021-01-01"))).toBe("expiring");
    expect(soon("2024-07-01")(card("1984-02-01", "2021-01-01"))).toBe("expired");
    expect(soon("2025-01-01")(card("1970", "2019-05-05", "old-card"))).toBe("expired");
    expect(soon("2024-12-31", 0)(card("1970", "2019-05-05", "old-card"))).toBe("expiring");
  });
  test("a number of days that is none is a programmer's mistake", () => {
    for (const days of [-1, 1.5, Number.NaN]) expect(() => expiringWithin(days, "2090-01-01")).toThrow(TypeError);
  });
});

test("the end of the calendar ends", () => {
  for (const born of ["9999", "9990-12-31", "9999-12-31"]) expect(told(born, "9999")).not.toBe("");
});
