import { describe, expect, test } from "vitest";
import { cite } from "../law/index.js";
import { isCalendarDay, isPlainDate, toPlainDate } from "../core/index.js";
import {
  all,
  asOf,
  column,
  dayNumber,
  duckdbRecord,
  endsIn,
  equal,
  integer,
  jsOnly,
  lessOrEqual,
  matches,
  named,
  notAfter,
  present,
  recordSteps,
  setting,
  type RecordCheck,
  type RecordRule,
} from "./index.js";
import { namedConditions } from "./record.js";
import { atMost, calendarDate, calendarDay, composed, dayNumber as numberOf } from "./record-primitives.js";

const law = cite("26/2023/QH15", "Điều 9", "design");
const check = (more: Partial<RecordCheck>): RecordCheck => ({
  code: "x",
  severity: "refuse",
  dimension: "accuracy",
  columns: ["a"],
  require: present(column("a")),
  law,
  ...more,
});
const ruleOf = (...checks: RecordCheck[]): RecordRule => ({ key: "thing", columns: [{ key: "a" }, { key: "b" }], checks });

describe("a rule that cannot be meant is refused when it is read", () => {
  test("a column that is not there", () => {
    expect(() => recordSteps(ruleOf(check({ require: present(column("c")) })))).toThrow("thing/x reads c, which is no column");
    expect(() => recordSteps(ruleOf(check({ columns: ["c"] })))).toThrow(TypeError);
  });

  test("a name for two conditions", () => {
    const one = check({ when: named("known", present(column("a"))) });
    expect([...namedConditions(ruleOf(one, one)).keys()]).toEqual(["known"]);
    expect(() => namedConditions(ruleOf(one, check({ when: named("known", present(column("b"))) })))).toThrow("known means two things");
  });

  test("a table that is not there", () => {
    expect(() => duckdbRecord(ruleOf(check({ require: endsIn(column("a"), "nowhere") })))).toThrow("no table nowhere");
  });

  test.for(["\\d", "^a", "a$", "a.b", "(?i)a", "(?=a)", "[à-ỹ]", "a\\.b"])("the pattern %s, which engines read differently", (pattern) => {
    expect(() => matches(column("a"), pattern)).toThrow(TypeError);
  });

  test.for(["[A-Z]{2}", "(ab|cd)+", "[^@ ]+@[^@ ]+", "[.$^]"])("but not %s", (pattern) => {
    expect(matches(column("a"), pattern)).toMatchObject({ pattern });
  });
});

describe("SQL of a record", () => {
  test("what only JavaScript has is left out, and the rest keeps its place", () => {
    const sql = duckdbRecord(ruleOf(check({ require: jsOnly("person-name", column("a")) }), check({ code: "y" })));
    expect(sql.map(({ code, index }) => ({ code, index }))).toEqual([{ code: "thing/y", index: 1 }]);
    expect(recordSteps(ruleOf(check({ require: all(jsOnly("person-name", column("a"))) })))[0]!.jsOnly).toBe(true);
  });

  test("a question of the day does not apply without one", () => {
    const rule = ruleOf(check({ require: notAfter(column("a"), asOf) }));
    expect(duckdbRecord(rule)[0]!.sql).toBe("2");
    expect(duckdbRecord(rule, { asOf: "2090-01-01" })[0]!.sql).toBe(`CASE WHEN ("a" <= '2090-01-01') THEN 1 ELSE 0 END`);
  });

  test("a setting is the rule's, until the caller says another; words are quoted", () => {
    const rule: RecordRule = { ...ruleOf(check({ require: lessOrEqual(integer(1), setting("days")) })), settings: { days: 3 } };
    expect(duckdbRecord(rule)[0]!.sql).toContain("(1 <= 3)");
    expect(duckdbRecord(rule, { settings: { days: 9 } })[0]!.sql).toContain("(1 <= 9)");
    expect(
      duckdbRecord(ruleOf(check({ columns: ["a"], require: equal(dayNumber(asOf), integer(1)) })), { asOf: "2090-01-01" })[0]!.sql,
    ).toContain("'2090-01-01'");
  });
});

describe("primitives of records", () => {
  test("days of the calendar, and dates that are partly known", () => {
    for (const text of ["2000-02-29", "2100-02-28", "0001-01-01", "9999-12-31"])
      expect([calendarDay(text), calendarDate(text)], text).toEqual([true, true]);
    for (const text of ["2100-02-29", "2050-04-31", "0000-01-01", "2050-00-01", "2050-1-01", "2050-01-01 ", "2050/01/01", ""])
      expect([calendarDay(text), calendarDate(text)], text).toEqual([false, false]);
    for (const text of ["2050", "2050-12", "0001"]) expect([calendarDay(text), calendarDate(text)], text).toEqual([false, true]);
    for (const text of ["0000", "2050-13", "2050-00", "205", "2050-1"]) expect(calendarDate(text), text).toBe(false);
    for (let month = 1; month <= 12; month++)
      for (let day = 1; day <= 31; day++)
        if (isCalendarDay(2096, month, day))
          expect(calendarDay(toPlainDate(2096, month, day))).toBe(isPlainDate(toPlainDate(2096, month, day)));
  });

  test("the number of a day grows by one each day, over leap years and centuries", () => {
    let last = numberOf("1899-12-31");
    for (let year = 1900; year <= 2104; year++) {
      for (let month = 1; month <= 12; month++) {
        for (let day = 1; isCalendarDay(year, month, day); day++) {
          const next = numberOf(toPlainDate(year, month, day));
          if (next !== last + 1) expect(next, toPlainDate(year, month, day)).toBe(last + 1);
          last = next;
        }
      }
    }
    expect(last - numberOf("2000-01-01")).toBe(38_350);
  });

  test("composed is NFC, and characters are counted, not units", () => {
    const texts = [
      "Nguyễn",
      "Nguyễn".normalize("NFD"),
      "\u0301",
      "a\u0323\u0302",
      "각",
      "각".normalize("NFD"),
      "\u212b",
      "ﬁ",
      "😀",
      "\u0958",
      "",
    ];
    for (const text of texts) expect(composed(text), JSON.stringify(text)).toBe(text.normalize("NFC") === text);
    expect([atMost("😀😀", 2), atMost("😀😀", 1), atMost("ab", 1), atMost("", 0)]).toEqual([true, false, false, true]);
  });
});
