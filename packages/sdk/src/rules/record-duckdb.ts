import { caseSql, duckdbVerdicts, quote, quoteName, type SqlOptions, type SqlVerdict } from "./duckdb.js";
import { asksTheDay, recordSteps, type RecordCheck, type RecordRule, type RecordStepNote } from "./record.js";
import type { Condition, NumberExpression, TextExpression } from "./record-expressions.js";

/** Điều SQL cần biết thêm: numbers that the caller sets, in place of the rule's own. */
export interface RecordSqlOptions extends SqlOptions {
  readonly settings?: Readonly<Record<string, number>>;
}

/** One verdict of a record as SQL; the columns carry the keys of the rule's columns. */
export interface RecordSqlVerdict extends SqlVerdict, RecordStepNote {
  /** Its place among the steps of the rule. */
  readonly index: number;
}

class Emitter {
  private readonly rule: RecordRule;
  private readonly options: RecordSqlOptions;

  constructor(rule: RecordRule, options: RecordSqlOptions) {
    this.rule = rule;
    this.options = options;
  }

  private text(e: TextExpression): string {
    if (e.kind === "column") return quoteName(e.key);
    return quote(e.kind === "words" ? e.value : (this.options.asOf ?? ""));
  }

  /** Never raises: an engine may look at a branch that it does not take. */
  private digits(text: string, from: number, to: number): string {
    return `TRY_CAST(substr(${text},${from + 1},${to - from}) AS INTEGER)`;
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
        const year = `(${this.digits(t, 0, 4)}-(14-${month})//12)`;
        return `(365*${year}+${year}//4-${year}//100+${year}//400+(153*((${month}+9)%12)+2)//5+${this.digits(t, 8, 10)})`;
      }
      case "arithmetic":
        return `(${this.number(e.left)}${{ "+": "+", "-": "-", "*": "*", div: "//", mod: "%" }[e.op]}${this.number(e.right)})`;
    }
  }

  /** The calendar as arithmetic: no engine's own reading of dates decides. */
  private isDay(t: string): string {
    const [year, month, day] = [this.digits(t, 0, 4), this.digits(t, 5, 7), this.digits(t, 8, 10)];
    const leap = `(${year}%4=0 AND (${year}%100<>0 OR ${year}%400=0))`;
    const last = `CASE WHEN ${month} IN (4,6,9,11) THEN 30 WHEN ${month}<>2 THEN 31 WHEN ${leap} THEN 29 ELSE 28 END`;
    return `(regexp_full_match(${t},'[0-9]{4}-(0[1-9]|1[0-2])-[0-9]{2}') AND ${year}>=1 AND ${day}>=1 AND ${day}<=${last})`;
  }

  condition(e: Condition): string {
    switch (e.kind) {
      case "present":
        return `(${this.text(e.of)} <> '')`;
      case "digits":
        return `regexp_full_match(${this.text(e.of)},'[0-9]{${e.count}}')`;
      case "matches":
        return `regexp_full_match(${this.text(e.of)},${quote(e.pattern)})`;
      case "isDay":
        return this.isDay(this.text(e.of));
      case "isPartialDate": {
        const t = this.text(e.of);
        return `((regexp_full_match(${t},'[0-9]{4}(-(0[1-9]|1[0-2]))?') AND substr(${t},1,4) <> '0000') OR ${this.isDay(t)})`;
      }
      case "composed":
        return `(nfc_normalize(${this.text(e.of)}) = ${this.text(e.of)})`;
      case "atMost":
        return `(length(${this.text(e.of)}) <= ${e.count})`;
      case "oneOf":
        return `(${this.text(e.of)} IN (${e.values.map(quote).join(",")}))`;
      case "endsIn":
        return `(${this.table(e.table)
          .map((v) => `suffix(${this.text(e.of)},${quote(v)})`)
          .join(" OR ")})`;
      case "same":
        return `(${this.text(e.left)} = ${this.text(e.right)})`;
      case "order":
        return `(${this.text(e.left)} ${e.op} ${this.text(e.right)})`;
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

/** Quy tắc của một bản ghi viết bằng SQL của DuckDB: one verdict a step, but for those that only JavaScript has. */
export function duckdbRecord(rule: RecordRule, options: RecordSqlOptions = {}): RecordSqlVerdict[] {
  const emitter = new Emitter(rule, options);
  return recordSteps(rule).flatMap(({ step, code, severity, dimension, columns, jsOnly }, index) => {
    if (jsOnly) return [];
    const note = { code, severity, dimension, columns, jsOnly };
    if (step.kind === "check") return [{ ...note, index, sql: emitter.check(step.check) }];
    const name = quoteName(columns[0]!);
    const inner = duckdbVerdicts(step.rule, name, options)[step.index]!.sql;
    return [{ ...note, index, sql: `CASE WHEN ${name} <> '' THEN ${inner} ELSE 2 END` }];
  });
}
