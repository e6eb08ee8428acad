import { expect, test } from "vitest";
import { cite } from "../law/index.js";
import { duckdbRecord, postgresqlRecord, recordSteps, type IdentifierRule, type RecordCheck, type RecordRule } from "./index.js";
import * as e from "./record-expressions.js";
import { asksTheDay } from "./record.js";
import { calendarDate, calendarDay } from "./record-primitives.js";
import { dayPattern, yearOrMonthPattern } from "./record-sql.js";

const law = cite("26/2023/QH15", "Điều 9", "design");
const [a, b] = [e.column("a"), e.column('b"')];
const inner: IdentifierRule = { key: "inner", forms: [{ name: "one", segments: [2], law }], checks: [] };
const ruleOf = (checks: readonly Partial<RecordCheck>[]): RecordRule => ({
  key: "thing",
  columns: [{ key: "a" }, { key: 'b"' }, { key: "id", identifier: inner }],
  tables: { ends: ["xã", "it's"] },
  settings: { most: 3 },
  checks: checks.map((more, i) => ({
    code: `c${i}`,
    severity: "refuse",
    dimension: "consistency",
    columns: ["a"],
    require: e.present(a),
    law,
    ...more,
  })),
});
/** The SQL of one condition, as it stands in a check. */
const sqlOf = (require: e.Condition, options?: Parameters<typeof duckdbRecord>[1], emit = duckdbRecord): string => {
  const sql = emit(ruleOf([{ require }]), options).at(-1)!.sql;
  return /^CASE WHEN (.*) THEN 1 ELSE 0 END$/su.exec(sql)?.[1] ?? sql;
};
const cast = (from: number, length: number) => `TRY_CAST(substr("a",${from},${length}) AS INTEGER)`;
const [year, month, day] = [cast(1, 4), cast(6, 2), cast(9, 2)];
const calendar = `(regexp_full_match("a",'${dayPattern}') AND substr("a",1,4) <> '0000')`;
const march = `(${year}-(14-${month})//12)`;

test.for([
  ["present", e.present(b), `("b""" <> '')`],
  ["digits", e.digitsOnly(a, 4), `regexp_full_match("a",'[0-9]{4}')`],
  ["a pattern", e.matches(a, "[A-Z]{2}'"), `regexp_full_match("a",'[A-Z]{2}''')`],
  ["a day", e.isDay(a), calendar],
  [
    "a date that may be partial",
    e.isPartialDate(a),
    `(regexp_full_match("a",'[0-9]{4}(-(0[1-9]|1[0-2]))?|${dayPattern}') AND substr("a",1,4) <> '0000')`,
  ],
  ["composed", e.composed(a), `(nfc_normalize("a") = "a")`],
  ["at most", e.atMost(a, 5), `(length("a") <= 5)`],
  ["one of", e.oneOf(a, ["x", "it's"]), `("a" IN ('x','it''s'))`],
  ["ends in", e.endsIn(a, "ends"), `(suffix("a",'xã') OR suffix("a",'it''s'))`],
  ["same", e.same(a, e.words("it's")), `("a" = 'it''s')`],
  ["before", e.before(a, b), `("a" < "b""")`],
  ["not after", e.notAfter(a, b), `("a" <= "b""")`],
  ["equal", e.equal(e.integer(1), e.integer(-2)), "(1 = -2)"],
  ["less", e.less(e.number(a, 2, 5), e.setting("most")), `(${cast(3, 3)} < 3)`],
  ["less or equal", e.lessOrEqual(e.integer(1), e.integer(2)), "(1 <= 2)"],
  [
    "the number of a day",
    e.equal(e.dayNumber(a), e.integer(0)),
    `((365*${march}+${march}//4-${march}//100+${march}//400+(153*((${month}+9)%12)+2)//5+${day}) = 0)`,
  ],
  [
    "arithmetic",
    e.equal(
      e.plus(e.minus(e.integer(1), e.integer(2)), e.times(e.integer(3), e.integer(4))),
      e.div(e.integer(5), e.mod(e.integer(6), e.integer(7))),
    ),
    "(((1-2)+(3*4)) = (5//(6%7)))",
  ],
  ["all", e.all(e.present(a), e.present(b)), `(("a" <> '') AND ("b""" <> ''))`],
  ["any", e.any(e.present(a), e.present(b)), `(("a" <> '') OR ("b""" <> ''))`],
  ["not", e.not(e.present(a)), `(CASE WHEN ("a" <> '') THEN FALSE ELSE TRUE END)`],
  ["named", e.named("x", e.present(a)), `("a" <> '')`],
] as const)("%s", ([, condition, sql]) => {
  expect(sqlOf(condition)).toBe(sql);
});

const guarded = (from: number, length: number) =>
  `(CASE WHEN substr("a",${from},${length}) ~ '^[0-9]{1,9}$' THEN CAST(substr("a",${from},${length}) AS INTEGER) END)`;
const inMarch = `(${guarded(1, 4)}-(14-${guarded(6, 2)})/12)`;

test.for([
  ["digits", e.digitsOnly(a, 4), `("a" ~ '^(?:[0-9]{4})$')`],
  ["a pattern", e.matches(a, "[A-Z]{2}'"), `("a" ~ '^(?:[A-Z]{2}'')$')`],
  ["a day", e.isDay(a), `(("a" ~ '^(?:${dayPattern})$') AND substr("a",1,4) <> '0000')`],
  ["composed", e.composed(a), `("a" IS NFC NORMALIZED)`],
  ["ends in", e.endsIn(a, "ends"), `((right("a",2) = 'xã') OR (right("a",4) = 'it''s'))`],
  ["before", e.before(a, b), `("a" COLLATE "C" < "b""")`],
  ["less", e.less(e.number(a, 2, 5), e.integer(3)), `(${guarded(3, 3)} < 3)`],
  ["division", e.equal(e.div(e.integer(5), e.mod(e.integer(6), e.integer(7))), e.integer(1)), "((5/(6%7)) = 1)"],
  [
    "the number of a day",
    e.equal(e.dayNumber(a), e.integer(0)),
    `((365*${inMarch}+${inMarch}/4-${inMarch}/100+${inMarch}/400+(153*((${guarded(6, 2)}+9)%12)+2)/5+${guarded(9, 2)}) = 0)`,
  ],
] as const)("PostgreSQL: %s", ([, condition, sql]) => {
  expect(sqlOf(condition, {}, postgresqlRecord)).toBe(sql);
});

test("an identifier in a column of PostgreSQL", () => {
  expect(postgresqlRecord(ruleOf([]))[0]!.sql).toBe(
    `CASE WHEN "id" <> '' THEN CASE WHEN (("id" ~ '^(?:[0-9]{2})$')) THEN 1 ELSE 0 END ELSE 2 END`,
  );
});

test("the calendar as a pattern is the calendar", () => {
  const [whole, known] = [dayPattern, `${yearOrMonthPattern}|${dayPattern}`].map((pattern) => new RegExp(`^(?:${pattern})$`));
  const two = (n: number): string => String(n).padStart(2, "0");
  const years = ["0001", "0004", "0100", "0400", ...Array.from({ length: 210 }, (_, i) => String(1899 + i)), "9996", "9999"];
  for (const y of years)
    for (let m = 0; m < 14; m++) {
      expect([`${y}-${two(m)}`, known!.test(`${y}-${two(m)}`)]).toEqual([`${y}-${two(m)}`, calendarDate(`${y}-${two(m)}`)]);
      for (let d = 0; d < 33; d++) {
        const text = `${y}-${two(m)}-${two(d)}`;
        if (whole!.test(text) !== calendarDay(text) || known!.test(text) !== calendarDate(text)) expect.fail(text);
      }
    }
});

test("a setting is the caller's, or the rule's own", () => {
  const condition = e.equal(e.setting("most"), e.integer(0));
  expect(sqlOf(condition, { settings: { most: 7 } })).toBe("(7 = 0)");
  expect(sqlOf(condition, { settings: {} })).toBe("(3 = 0)");
});

test("an identifier in a column is judged where there is one; each step keeps its note and its place", () => {
  const rule = ruleOf([{}, { severity: "info", dimension: "timeliness", columns: ["a", 'b"'], when: e.present(b) }]);
  expect(duckdbRecord(rule)).toEqual([
    {
      index: 0,
      code: "inner/shape",
      severity: "refuse",
      dimension: "accuracy",
      columns: ["id"],
      jsOnly: false,
      sql: `CASE WHEN "id" <> '' THEN CASE WHEN (regexp_full_match("id",'[0-9]{2}')) THEN 1 ELSE 0 END ELSE 2 END`,
    },
    {
      index: 1,
      code: "thing/c0",
      severity: "refuse",
      dimension: "consistency",
      columns: ["a"],
      jsOnly: false,
      sql: `CASE WHEN ("a" <> '') THEN 1 ELSE 0 END`,
    },
    {
      index: 2,
      code: "thing/c1",
      severity: "info",
      dimension: "timeliness",
      columns: ["a", 'b"'],
      jsOnly: false,
      sql: `CASE WHEN ("b""" <> '') THEN CASE WHEN ("a" <> '') THEN 1 ELSE 0 END ELSE 2 END`,
    },
  ]);
  expect(recordSteps(rule).map(({ law: cited, step }) => [cited.at, step.kind])).toEqual([
    ["Điều 9", "identifier"],
    ["Điều 9", "check"],
    ["Điều 9", "check"],
  ]);
  expect(recordSteps(rule)[0]!.step).toEqual({ kind: "identifier", rule: inner, index: 0 });
});

test("what asks for the day is found wherever it stands", () => {
  const asks = (more: Partial<RecordCheck>) => asksTheDay(ruleOf([more]).checks[0]!);
  expect(asks({})).toBe(false);
  expect(asks({ require: e.not(e.all(e.present(b), e.before(a, e.asOf))) })).toBe(true);
  expect(asks({ when: e.equal(e.integer(1), e.plus(e.number(e.asOf, 0, 4), e.integer(1))) })).toBe(true);
});

test("only JavaScript has it: asked for its SQL all the same, it is a mistake", () => {
  const rule = ruleOf([{ require: e.named("x", e.jsOnly("person-name", a)) }, { when: e.jsOnly("person-name", a) }]);
  expect(recordSteps(rule).map((s) => s.jsOnly)).toEqual([false, true, true]);
  expect(duckdbRecord(rule).map((s) => s.code)).toEqual(["inner/shape"]);
});

test("a column, a table and a name that cannot be meant", () => {
  expect(() => duckdbRecord({ ...ruleOf([{ require: e.endsIn(a, "ends") }]), tables: {} })).toThrow(new TypeError("no table ends"));
  const { tables: _, ...bare } = ruleOf([{ require: e.endsIn(a, "ends") }]);
  expect(() => duckdbRecord(bare)).toThrow(new TypeError("no table ends"));
  expect(() => recordSteps(ruleOf([{ when: e.before(a, e.column("z")) }]))).toThrow(new TypeError("thing/c0 reads z, which is no column"));
});

test("a pattern may hold what engines read alike, and says what is wrong with it otherwise", () => {
  expect(e.matches(a, "[^@$.]+ ~")).toEqual({ kind: "matches", of: a, pattern: "[^@$.]+ ~" });
  for (const pattern of ["[a]b.", "x[a]$", "\u007F", "\u001F", "[a]$[b]"])
    expect(() => e.matches(a, pattern), pattern).toThrow(new TypeError("a pattern that engines read differently"));
});

test("only the steps that are asked for, and a column that holds its text in another way", () => {
  const rule = ruleOf([{}, { severity: "info", require: e.before(a, e.asOf) }]);
  const refusals = duckdbRecord(rule, { wanted: ({ severity }) => severity === "refuse" });
  expect(refusals.map((v) => v.index)).toEqual([0, 1]);
  const cells = { a: "strftime(a)", id: "id[1]" };
  expect(postgresqlRecord(rule, { cells, wanted: ({ columns }) => columns[0] !== "b" }).map((v) => v.sql)).toEqual([
    `CASE WHEN id[1] <> '' THEN CASE WHEN ((id[1] ~ '^(?:[0-9]{2})$')) THEN 1 ELSE 0 END ELSE 2 END`,
    `CASE WHEN (strftime(a) <> '') THEN 1 ELSE 0 END`,
    "2",
  ]);
});

test("a step of an identifier that does not apply is that and no more", () => {
  const dated: IdentifierRule = { ...inner, forms: [{ name: "one", segments: [2], from: "2020-01-01", law }] };
  const of = (asOf?: "2019-12-31") => duckdbRecord({ key: "thing", columns: [{ key: "a", identifier: dated }], checks: [] }, { asOf });
  expect(of().map((v) => v.sql)).toEqual([expect.stringContaining("THEN 1 ELSE 0 END ELSE 2 END"), "2"]);
  expect(of("2019-12-31")[1]!.sql).toBe(
    `CASE WHEN "a" <> '' THEN CASE WHEN regexp_full_match("a",'[0-9]{2}') THEN 0 ELSE 2 END ELSE 2 END`,
  );
});
