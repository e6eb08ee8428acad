import { asksTheDay, recordSteps, type RecordCheck, type RecordRule, type RecordStepNote } from "./record.js";
import type { Condition, NumberExpression, TextExpression } from "./record-expressions.js";
import { caseSql, sqlStep, type SqlOptions, type SqlVerdict } from "./sql.js";
import { duckdb, postgresql, quote, quoteName, type Dialect } from "./sql-dialect.js";

/** Điều SQL cần biết thêm: numbers that the caller sets, in place of the rule's own. */
export interface RecordSqlOptions extends SqlOptions {
  readonly settings?: Readonly<Record<string, number>>;
  /** How the canonical text of a column is written, where it is not simply the column under its key. */
  readonly cells?: Readonly<Record<string, string>> | undefined;
  /** The steps that are asked for; all of them when absent. */
  readonly wanted?: (step: RecordStepNote) => boolean;
}

/** One verdict of a record as SQL; the columns carry the keys of the rule's columns. */
export interface RecordSqlVerdict extends SqlVerdict, RecordStepNote {
  /** Its place among the steps of the rule. */
  readonly index: number;
}

const daysOf = (months: string, beyond: string): string => `(${months})-(0[1-9]|${beyond})`;

/** A day of the calendar as a pattern: no engine's own reading of dates decides. The year 0000, which is none, is left to the caller. */
export const dayPattern = [
  `[0-9]{4}-(${daysOf("0[13578]|1[02]", "[12][0-9]|3[01]")}|${daysOf("0[469]|11", "[12][0-9]|30")}|${daysOf("02", "1[0-9]|2[0-8]")})`,
  "([0-9]{2}(0[48]|[2468][048]|[13579][26])|([02468][048]|[13579][26])00)-02-29",
].join("|");

/** A year, or a month of a year; for the year 0000 as above. */
export const yearOrMonthPattern = "[0-9]{4}(-(0[1-9]|1[0-2]))?";

class Emitter {
  private readonly dialect: Dialect;
  private readonly rule: RecordRule;
  private readonly options: RecordSqlOptions;

  constructor(dialect: Dialect, rule: RecordRule, options: RecordSqlOptions) {
    this.dialect = dialect;
    this.rule = rule;
    this.options = options;
  }

  private text(e: TextExpression): string {
    if (e.kind === "column") return this.cell(e.key);
    return quote(e.kind === "words" ? e.value : (this.options.asOf ?? ""));
  }

  cell(key: string): string {
    return this.options.cells?.[key] ?? quoteName(key);
  }

  private digits(text: string, from: number, to: number): string {
    return this.dialect.digits(`substr(${text},${from + 1},${to - from})`);
  }

  private number(e: NumberExpression): string {
    switch (e.kind) {
      case "integer":
        return String(e.value);
      case "setting":
        return String(this.options.settings?.[e.name] ?? this.rule.settings?.[e.name]);
      case "number":
        return this.digits(this.text(e.of), e.from, e.to);
      case "dayNumber": {
        // years begin in March, so that the leap day is the last of its year
        const t = this.text(e.of);
        const month = this.digits(t, 5, 7);
        const year = `(${this.digits(t, 0, 4)}-${this.divide(`(14-${month})`, 12)})`;
        const leaps = `${this.divide(year, 4)}-${this.divide(year, 100)}+${this.divide(year, 400)}`;
        return `(365*${year}+${leaps}+${this.divide(`(153*((${month}+9)%12)+2)`, 5)}+${this.digits(t, 8, 10)})`;
      }
      case "arithmetic":
        return `(${this.arithmetic(e.op, this.number(e.left), this.number(e.right))})`;
    }
  }

  private divide(left: string, by: number): string {
    return this.dialect.divide(left, String(by));
  }

  private arithmetic(op: "+" | "-" | "*" | "div" | "mod", left: string, right: string): string {
    return op === "div" ? this.dialect.divide(left, right) : `${left}${op === "mod" ? "%" : op}${right}`;
  }

  private ofPattern(t: string, pattern: string): string {
    return `(${this.dialect.matches(t, pattern)} AND substr(${t},1,4) <> '0000')`;
  }

  condition(e: Condition): string {
    switch (e.kind) {
      case "present":
        return `(${this.text(e.of)} <> '')`;
      case "digits":
        return this.dialect.matches(this.text(e.of), `[0-9]{${e.count}}`);
      case "matches":
        return this.dialect.matches(this.text(e.of), e.pattern);
      case "isDay":
        return this.ofPattern(this.text(e.of), dayPattern);
      case "isPartialDate":
        return this.ofPattern(this.text(e.of), `${yearOrMonthPattern}|${dayPattern}`);
      case "composed":
        return this.dialect.composed(this.text(e.of));
      case "atMost":
        return `(length(${this.text(e.of)}) <= ${e.count})`;
      case "oneOf":
        return `(${this.text(e.of)} IN (${e.values.map(quote).join(",")}))`;
      case "endsIn":
        return `(${this.table(e.table)
          .map((ending) => this.dialect.endsIn(this.text(e.of), ending))
          .join(" OR ")})`;
      case "same":
        return `(${this.text(e.left)} = ${this.text(e.right)})`;
      case "order":
        return `(${this.dialect.bytewise(this.text(e.left))} ${e.op} ${this.text(e.right)})`;
      case "compare":
        return `(${this.number(e.left)} ${e.op} ${this.number(e.right)})`;
      case "all":
        return `(${e.of.map((x) => this.condition(x)).join(" AND ")})`;
      case "any":
        return `(${e.of.map((x) => this.condition(x)).join(" OR ")})`;
      case "not":
        // what is unknown (NULL) does not hold; its opposite therefore does
        return `(CASE WHEN ${this.condition(e.of)} THEN FALSE ELSE TRUE END)`;
      case "named":
        return this.condition(e.of);
      case "jsOnly":
        throw new TypeError(`${e.field} is a function of JavaScript`);
    }
  }

  private table(name: string): readonly string[] {
    const table = this.rule.tables?.[name];
    if (table === undefined) throw new TypeError(`no table ${name}`);
    return table;
  }

  check(check: RecordCheck): string {
    if (asksTheDay(check) && this.options.asOf === undefined) return "2";
    const require = this.condition(check.require);
    return check.when === undefined ? `CASE WHEN ${require} THEN 1 ELSE 0 END` : caseSql(this.condition(check.when), require);
  }
}

/** Quy tắc của một bản ghi viết bằng SQL: one verdict a step, but for those that only JavaScript has. */
export function sqlRecord(dialect: Dialect, rule: RecordRule, options: RecordSqlOptions = {}): RecordSqlVerdict[] {
  const emitter = new Emitter(dialect, rule, options);
  return recordSteps(rule).flatMap(({ step, code, severity, dimension, columns, jsOnly }, index) => {
    const note = { code, severity, dimension, columns, jsOnly };
    if (jsOnly || options.wanted?.(note) === false) return [];
    if (step.kind === "check") return [{ ...note, index, sql: emitter.check(step.check) }];
    const name = emitter.cell(columns[0]!);
    const inner = sqlStep(dialect, step.rule, step.index, name, options);
    return [{ ...note, index, sql: inner === "2" ? inner : `CASE WHEN ${name} <> '' THEN ${inner} ELSE 2 END` }];
  });
}

/** Quy tắc của một bản ghi viết bằng SQL của DuckDB. */
export const duckdbRecord = (rule: RecordRule, options?: RecordSqlOptions): RecordSqlVerdict[] => sqlRecord(duckdb, rule, options);

/** Quy tắc của một bản ghi viết bằng SQL của PostgreSQL. */
export const postgresqlRecord = (rule: RecordRule, options?: RecordSqlOptions): RecordSqlVerdict[] => sqlRecord(postgresql, rule, options);
