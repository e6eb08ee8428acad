import { describe, expect, test } from "vitest";
import { cite } from "../law/index.js";
import { duckdbVerdicts, postgresqlVerdicts } from "./sql.js";
import type { IdentifierRule } from "./rule.js";
import { applies, FAIL, NOT_APPLICABLE, PASS, stepsOf } from "./verdicts.js";

const law = cite("26/2023/QH15", "Điều 9", "design");
const later = cite("26/2023/QH15", "Điều 10", "design");

/** Every kind of segment and of test. */
const rule: IdentifierRule = {
  key: "thing",
  forms: [
    { name: "old", segments: [3, { chars: "AZĐĐ", count: 2 }], until: "1990-01-01", law },
    {
      name: "new",
      segments: ["A-'.", { chars: "09", min: 1, max: 4 }, { repeat: [".", 2], min: 0, max: 2 }],
      longest: 12,
      from: "1990-01-01",
      law: later,
    },
    { name: "always", segments: [12], law },
  ],
  checks: [
    { code: "zeros", severity: "strict", forms: ["old"], test: { kind: "notZeros", from: 1, to: 3 }, law: later },
    { code: "table", severity: "warning", test: { kind: "inTable", from: 1, to: 3, tables: ["x", "y"] }, law },
    {
      code: "one",
      severity: "refuse",
      forms: ["new"],
      test: { kind: "oneOf", from: 0, to: 2, values: ["A", "it's"], part: { separator: "-", index: 1 } },
      law,
    },
    { code: "none", severity: "refuse", forms: ["always", "old"], test: { kind: "noneOf", from: 2, to: 4, values: ["00", "99"] }, law },
    { code: "never", severity: "info", forms: ["old"], test: { kind: "never" }, law },
    { code: "not-after", severity: "warning", forms: ["always"], test: { kind: "yearNotAfter", from: 4, to: 6, base: 2000 }, law },
    { code: "digit", severity: "refuse", forms: ["always"], test: { kind: "weightedMod", weights: [3, 2], modulus: 11, minus: 10 }, law },
    { code: "reached", severity: "warning", forms: ["always"], test: { kind: "yearReached", century: 3, year: 4 }, law },
    { code: "dated", severity: "refuse", from: "1980-01-01", until: "2000-01-01", forms: ["always"], test: { kind: "never" }, law },
  ],
};
const sql = (options: Parameters<typeof duckdbVerdicts>[2], of = rule) =>
  Object.fromEntries(duckdbVerdicts(of, "c", { tables: { x: ["01"], y: ["02", "03"] }, ...options }).map((v) => [v.code.slice(6), v.sql]));

test("the shape first, then each dated form, then each check, with its law", () => {
  expect([FAIL, PASS, NOT_APPLICABLE]).toEqual([0, 1, 2]);
  const [old, young] = rule.forms;
  expect(stepsOf(rule).slice(0, 3)).toEqual([
    { code: "thing/shape", severity: "refuse", law, step: { kind: "shape" } },
    { code: "thing/old-no-longer", severity: "refuse", law, step: { kind: "until", form: old, day: "1990-01-01" } },
    { code: "thing/new-not-yet", severity: "refuse", law: later, step: { kind: "from", form: young, day: "1990-01-01" } },
  ]);
  expect(
    stepsOf(rule)
      .slice(3)
      .map((s) => [s.code, s.severity, s.law.at, s.step.kind]),
  ).toEqual(rule.checks.map((c) => [`thing/${c.code}`, c.severity, c.law.at, "test"]));
  expect(stepsOf(rule).at(-1)!.step).toEqual({
    kind: "test",
    forms: [rule.forms[2]],
    test: { kind: "never" },
    during: { from: "1980-01-01", until: "2000-01-01" },
  });
});

test("a rule that says nothing, or of no form, is a mistake", () => {
  expect(() => stepsOf({ ...rule, forms: [] })).toThrow(new TypeError("thing has no form"));
  const lost = { ...rule, checks: [{ ...rule.checks[0]!, forms: ["lost"] }] };
  expect(() => stepsOf(lost)).toThrow(new TypeError("thing/zeros applies to no form"));
});

test("a check applies from its first day to the day before it ends; with a date, never without a day", () => {
  const [from, until] = ["1980-01-01", "2000-01-01"] as const;
  expect([applies({}, undefined), applies({}, "1980-01-01")]).toEqual([true, true]);
  expect([applies({ from }, undefined), applies({ until }, undefined)]).toEqual([false, false]);
  expect(["1979-12-31", "1980-01-01", "1999-12-31", "2000-01-01"].map((day) => applies({ from, until }, day as typeof from))).toEqual([
    false,
    true,
    true,
    false,
  ]);
  expect([applies({ from }, "2000-01-01"), applies({ until }, "1979-12-31")]).toEqual([true, true]);
});

describe("SQL of a rule", () => {
  const [old, young, always] = [
    "regexp_full_match(c,'[0-9]{3}[A-ZĐ-Đ]{2}')",
    "(regexp_full_match(c,'A[-][''][.][0-9]{1,4}(?:[.][0-9]{2}){0,2}') AND length(c) <= 12)",
    "regexp_full_match(c,'[0-9]{12}')",
  ];
  const holds = (form: string, then: string) => `CASE WHEN (${form}) THEN CASE WHEN ${then} THEN 1 ELSE 0 END ELSE 2 END`;

  test("without a day: what asks for one does not apply", () => {
    expect(sql({})).toEqual({
      shape: `CASE WHEN (${old} OR ${young} OR ${always}) THEN 1 ELSE 0 END`,
      "old-no-longer": "2",
      "new-not-yet": "2",
      zeros: holds(old, "substr(c,2,2) <> '00'"),
      table: holds(`${old} OR ${young} OR ${always}`, "substr(c,2,2) IN ('01','02','03')"),
      one: holds(young, "substr(split_part(c,'-',2),1,2) IN ('A','it''s')"),
      none: holds(`${old} OR ${always}`, "substr(c,3,2) NOT IN ('00','99')"),
      never: holds(old, "FALSE"),
      "not-after": "2",
      digit: holds(always, "10-(3*(ascii(substr(c,1,1))-48)+2*(ascii(substr(c,2,1))-48))%11 = (ascii(substr(c,3,1))-48)"),
      reached: "2",
      dated: "2",
    });
  });

  test("with a day, which is a literal", () => {
    expect(sql({ asOf: "1989-12-31" })).toMatchObject({
      "old-no-longer": `CASE WHEN ${old} THEN 1 ELSE 2 END`,
      "new-not-yet": `CASE WHEN ${young} THEN 0 ELSE 2 END`,
      "not-after": holds(always, "2000+CAST(substr(c,5,2) AS INTEGER) <= 1989"),
      reached: holds(always, "1900+100*(CAST(substr(c,4,1) AS INTEGER)//2)+CAST(substr(c,5,2) AS INTEGER) <= 1989"),
      dated: holds(always, "FALSE"),
    });
    expect(sql({ asOf: "1990-01-01" })).toMatchObject({
      "old-no-longer": `CASE WHEN ${old} THEN 0 ELSE 2 END`,
      "new-not-yet": `CASE WHEN ${young} THEN 1 ELSE 2 END`,
    });
  });

  test("PostgreSQL differs in a few words", () => {
    const words = Object.fromEntries(
      postgresqlVerdicts(rule, "c", { tables: { x: ["01"], y: ["02", "03"] }, asOf: "1989-12-31" }).map((v) => [v.code.slice(6), v.sql]),
    );
    const anchored = "(c ~ '^(?:[0-9]{12})$')";
    expect(words).toMatchObject({
      "old-no-longer": "CASE WHEN (c ~ '^(?:[0-9]{3}[A-ZĐ-Đ]{2})$') THEN 1 ELSE 2 END",
      reached: holds(anchored, "1900+100*(CAST(substr(c,4,1) AS INTEGER)/2)+CAST(substr(c,5,2) AS INTEGER) <= 1989"),
    });
  });

  test("a table that is not there", () => {
    expect(() => sql({ tables: { x: ["01"] } })).toThrow(new TypeError("no table y"));
    expect(() => duckdbVerdicts(rule, "c")).toThrow(new TypeError("no table x"));
  });
});
