import fc from "fast-check";
import { expect, test } from "vitest";
import { describeField } from "../../../test/describe-field.js";
import { isPlainDate, plainDate, toPlainDate } from "../../core/index.js";
import * as partialDate from "./index.js";
import { vectors } from "./vectors.js";

describeField(partialDate, vectors);

const parts = { year: fc.integer({ min: 1800, max: 2199 }), month: fc.integer({ min: 1, max: 12 }), day: fc.integer({ min: 1, max: 31 }) };
const two = (n: number) => String(n).padStart(2, "0");

test("every way of writing a day means that day, the day before the month", () => {
  fc.assert(
    fc.property(fc.record(parts), ({ year, month, day }) => {
      const canonical = toPlainDate(year, month, day);
      const written = [
        `${day}/${month}/${year}`,
        `${two(day)}/${month}/${year}`,
        `${two(day)}-${two(month)}-${year}`,
        `${day}.${month}.${year}`,
        `${two(day)}${two(month)}${year}`,
        `${year}-${month}-${day}`,
        `${year}/${two(month)}/${two(day)}`,
        `ngày ${two(day)} tháng ${month} năm ${year}`,
        `NGÀY ${day} THÁNG ${two(month)}, NĂM ${year}`.normalize("NFD"),
      ];
      for (const text of written) expect(partialDate.normalize(text), text).toBe(canonical);
      expect(partialDate.is(canonical)).toBe(isPlainDate(canonical));
    }),
  );
});

test("a month and a year, or a year, stay what they are in every way of writing", () => {
  for (const text of ["3/1905", "03-1905", "03.1905", "1905-3", "1905-03-00", "00/3/1905", "00031905", "tháng 3 năm 1905"])
    expect(partialDate.normalize(text), text).toBe("1905-03");
  for (const text of ["1905", "00/00/1905", "0/0/1905", "00001905", "1905-00", "năm 1905", "１９０５"])
    expect(partialDate.normalize(text), text).toBe("1905");
});

test("eight digits with the year first are never taken for a day", () => {
  for (let year = 1800; year <= 2199; year++)
    for (let month = 1; month <= 12; month++) {
      const text = `${year}${two(month)}15`;
      expect(partialDate.normalize(text)).toBe(text);
      expect(partialDate.is(text)).toBe(false);
    }
});

test("no first of January is made up", () => {
  expect(partialDate.read(partialDate.parse("1905"))).toEqual({ year: 1905, precision: "year" });
  expect(partialDate.read(partialDate.parse("3/1905"))).toEqual({ year: 1905, month: 3, precision: "month" });
  expect(partialDate.read(partialDate.parse("05/3/1905"))).toEqual({ year: 1905, month: 3, day: 5, precision: "day" });
});

test("spans the days it may mean", () => {
  expect(partialDate.span(partialDate.parse("1904"))).toEqual({ first: "1904-01-01", last: "1904-12-31" });
  expect(partialDate.span(partialDate.parse("2/1904"))).toEqual({ first: "1904-02-01", last: "1904-02-29" });
  expect(partialDate.span(partialDate.parse("05/3/1904"))).toEqual({ first: "1904-03-05", last: "1904-03-05" });
});

test.for([
  ["2072-03-05", "2090-03-04", 17, 17],
  ["2072-03-05", "2090-03-05", 18, 18],
  ["2072-03", "2090-03-15", 17, 18],
  ["2072", "2090-01-01", 17, 18],
  ["2072", "2090-12-31", 18, 18],
  ["2072-02-29", "2090-02-28", 17, 17],
  ["2072-02-29", "2090-03-01", 18, 18],
  ["2090", "2090-06-01", 0, 0],
] as const)("born %s, on %s is %i to %i", ([born, asOf, min, max]) => {
  expect(partialDate.ages(partialDate.parse(born), plainDate(asOf))).toEqual({ min, max });
});

test("nobody has an age before the first day they may be born on", () => {
  expect(partialDate.ages(partialDate.parse("2090"), plainDate("2089-12-31"))).toBeUndefined();
});

test("the ages of a partial date are those of its first and last day", () => {
  fc.assert(
    fc.property(fc.record(parts), fc.constantFrom(4, 7), ({ year, month }, length) => {
      const date = partialDate.parse(`${year}-${two(month)}`.slice(0, length));
      const { first, last } = partialDate.span(date);
      const asOf = plainDate("2199-12-31");
      expect(partialDate.ages(date, asOf)).toEqual({
        min: partialDate.ages(partialDate.parse(last), asOf)?.min,
        max: partialDate.ages(partialDate.parse(first), asOf)?.max,
      });
    }),
  );
});

test("born on the last day of the span, one has just come of age", () => {
  expect(partialDate.ages(partialDate.parse("2090-06-01"), plainDate("2090-06-01"))).toEqual({ min: 0, max: 0 });
  expect(partialDate.ages(partialDate.parse("2072"), plainDate("2072-12-31"))).toEqual({ min: 0, max: 0 });
});

test("says what is not known, once, at the last known part", () => {
  const said = (text: string) => partialDate.explain(partialDate.parse(text), "vi").map(({ text: part, means }) => [part, means]);
  expect(said("1905")).toEqual([["1905", "năm 1905; không rõ ngày và tháng"]]);
  expect(said("3/1905")).toEqual([
    ["1905", "năm 1905"],
    ["03", "tháng 3; không rõ ngày"],
  ]);
  expect(said("5/3/1905")).toEqual([
    ["1905", "năm 1905"],
    ["03", "tháng 3"],
    ["05", "ngày 5"],
  ]);
});

test("a partial date is in the future only when all of it is", () => {
  const asOf = plainDate("2090-06-15");
  const refused = (text: string) => partialDate.examine(text, { asOf });
  for (const text of ["2090", "2090-06", "2090-06-15"]) expect(refused(text), text).toEqual([]);
  for (const text of ["2091", "2090-07", "2090-06-16"])
    expect(refused(text), text).toEqual([{ code: "partial-date/in-future", params: { day: asOf } }]);
  expect(partialDate.remarks("1899")).toEqual([{ code: "partial-date/long-ago", severity: "warning", params: { year: 1900 } }]);
});

test("what no layout fits comes back without the blanks around it, and is not read in part", () => {
  for (const text of [
    "sinh 5/3/1905",
    "5/3/19051",
    "x1905-03-05",
    "1905-03-05x",
    "x3/1905",
    "3/19051",
    "x05031905",
    "050319051",
    "05031905x",
  ])
    expect(partialDate.normalize(` ${text} `), text).toBe(text);
  for (const text of ["sinh ngày 5 tháng 3 năm 1905", "ngày 5 tháng 3 năm 1905 ấy", "sinh năm 1905", "năm 1905 ấy", "5 tháng 3 năm 19051"])
    expect(partialDate.normalize(text), text).toBe(text);
});

test("blanks, dashes and marks are read as they are written", () => {
  for (const text of [
    "5  /  3  /  1905",
    "5 /3 /1905",
    "5/ 3/ 1905",
    "5–3–1905",
    "05 tháng 3 năm 1905",
    "ngày 5  tháng 3,năm 1905",
    "5/3​/1905",
  ])
    expect(partialDate.normalize(text), text).toBe("1905-03-05");
});

test("eight digits are a day only with a year that may be one; other writings keep their early years", () => {
  expect(partialDate.normalize("05031800")).toBe("1800-03-05");
  expect(partialDate.normalize("05031799")).toBe("05031799");
  expect(partialDate.normalize("5/3/1799")).toBe("1799-03-05");
  expect(partialDate.normalize("5/3/0799")).toBe("0799-03-05");
  expect(partialDate.normalize("0799")).toBe("0799");
});

test("a day without its month is written out, to be refused for what it is", () => {
  expect(partialDate.normalize("5/0/1905")).toBe("1905-00-05");
  expect(partialDate.is("1905-00-05")).toBe(false);
});

test("text of 64 characters is read, longer text is left as it is", () => {
  const padded = (length: number) => `5/3/1905${" ".repeat(length - 8)}`;
  expect(partialDate.normalize(padded(64))).toBe("1905-03-05");
  expect(partialDate.normalize(padded(65))).toBe(padded(65));
});
