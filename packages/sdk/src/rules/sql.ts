import type { PlainDate } from "../core/plain-date.js";
import type { Form, IdentifierRule, PartOf, Segment, Test } from "./rule.js";
import { duckdb, postgresql, quote, type Dialect } from "./sql-dialect.js";
import { applies, stepsOf, type Step } from "./verdicts.js";

/** Bảng mã mà quy tắc tra: the codes of each table a rule names. */
export type Tables = Readonly<Record<string, readonly string[]>>;

/** What the SQL needs to know besides the rule. `asOf` becomes a literal: a query never asks the clock. */
export interface SqlOptions {
  readonly tables?: Tables;
  readonly asOf?: PlainDate | undefined;
}

/** One verdict as SQL: 1 pass, 0 fail, 2 not applicable. */
export interface SqlVerdict {
  readonly code: string;
  readonly sql: string;
}

const slice = (c: string, from: number, to: number): string => `substr(${c},${from + 1},${to - from})`;

const partSql = (c: string, part: PartOf | undefined): string =>
  part === undefined ? c : `split_part(${c},${quote(part.separator)},${part.index + 1})`;

function segmentPattern(segment: Segment): string {
  if (typeof segment === "number") return `[0-9]{${segment}}`;
  if (typeof segment === "string") return segment.replace(/[^A-Za-z0-9]/g, "[$&]");
  if ("repeat" in segment) return `(?:${segment.repeat.map(segmentPattern).join("")}){${segment.min},${segment.max}}`;
  const times = "count" in segment ? segment.count : `${segment.min},${segment.max}`;
  return `[${segment.chars.replace(/(.)(.)/g, "$1-$2")}]{${times}}`;
}

/** The pattern of a form, as every engine reads it. */
export const formPattern = (form: Form): string => form.segments.map(segmentPattern).join("");

function formSql({ matches }: Dialect, form: Form, c: string): string {
  const match = matches(c, formPattern(form));
  return form.longest === undefined ? match : `(${match} AND length(${c}) <= ${form.longest})`;
}

const anyForm = (dialect: Dialect, forms: readonly Form[], c: string): string =>
  `(${forms.map((f) => formSql(dialect, f, c)).join(" OR ")})`;

function testSql({ divide }: Dialect, test: Test, whole: string, { tables = {}, asOf }: SqlOptions): string | undefined {
  const c = "part" in test ? partSql(whole, test.part) : whole;
  const number = (from: number, to: number) => `CAST(${slice(c, from, to)} AS INTEGER)`;
  switch (test.kind) {
    case "notZeros":
      return `${slice(c, test.from, test.to)} <> ${quote("0".repeat(test.to - test.from))}`;
    case "inTable": {
      const codes = test.tables.flatMap((name) => {
        const table = tables[name];
        if (table === undefined) throw new TypeError(`no table ${name}`);
        return table;
      });
      return `${slice(c, test.from, test.to)} IN (${codes.map(quote).join(",")})`;
    }
    case "oneOf":
      return `${slice(c, test.from, test.to)} IN (${test.values.map(quote).join(",")})`;
    case "noneOf":
      return `${slice(c, test.from, test.to)} NOT IN (${test.values.map(quote).join(",")})`;
    case "never":
      return "FALSE";
    case "yearNotAfter":
      if (asOf === undefined) return undefined;
      return `${test.base}+${number(test.from, test.to)} <= ${Number(asOf.slice(0, 4))}`;
    case "weightedMod": {
      // ascii() never raises, even if an engine looks at a branch it does not take
      const digit = (i: number) => `(ascii(substr(${c},${i + 1},1))-48)`;
      const sum = test.weights.map((w, i) => `${w}*${digit(i)}`).join("+");
      return `${test.minus}-(${sum})%${test.modulus} = ${digit(test.weights.length)}`;
    }
    case "yearReached":
      if (asOf === undefined) return undefined;
      return `1900+100*(${divide(number(test.century, test.century + 1), "2")})+${number(test.year, test.year + 2)} <= ${Number(asOf.slice(0, 4))}`;
  }
}

/** A three-way verdict: CASE fixes the order, so that a cast is never reached by text its guard refused. */
export function caseSql(when: string, then: string): string {
  return `CASE WHEN ${when} THEN CASE WHEN ${then} THEN 1 ELSE 0 END ELSE 2 END`;
}

function stepSql(dialect: Dialect, { step }: Step, rule: IdentifierRule, c: string, options: SqlOptions): string {
  switch (step.kind) {
    case "shape":
      return `CASE WHEN ${anyForm(dialect, rule.forms, c)} THEN 1 ELSE 0 END`;
    case "from":
    case "until": {
      if (options.asOf === undefined) return "2";
      const holds = step.kind === "from" ? options.asOf >= step.day : options.asOf < step.day;
      return `CASE WHEN ${formSql(dialect, step.form, c)} THEN ${holds ? 1 : 0} ELSE 2 END`;
    }
    case "test": {
      if (!applies(step.during, options.asOf)) return "2";
      const test = testSql(dialect, step.test, c, options);
      return test === undefined ? "2" : caseSql(anyForm(dialect, step.forms, c), test);
    }
  }
}

/** One step of a rule, by its place among them. */
export const sqlStep = (dialect: Dialect, rule: IdentifierRule, index: number, expression: string, options: SqlOptions): string =>
  stepSql(dialect, stepsOf(rule)[index]!, rule, expression, options);

/** Quy tắc viết bằng SQL: one verdict for each step; `expression` is a column of canonical text. */
export function sqlVerdicts(dialect: Dialect, rule: IdentifierRule, expression: string, options: SqlOptions = {}): SqlVerdict[] {
  return stepsOf(rule).map((step) => ({ code: step.code, sql: stepSql(dialect, step, rule, expression, options) }));
}

/** Quy tắc viết bằng SQL của DuckDB. */
export const duckdbVerdicts = (rule: IdentifierRule, expression: string, options?: SqlOptions): SqlVerdict[] =>
  sqlVerdicts(duckdb, rule, expression, options);

/** Quy tắc viết bằng SQL của PostgreSQL. */
export const postgresqlVerdicts = (rule: IdentifierRule, expression: string, options?: SqlOptions): SqlVerdict[] =>
  sqlVerdicts(postgresql, rule, expression, options);
