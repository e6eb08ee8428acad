import type { PlainDate } from "../../src/core/plain-date.js";
import type { Condition, NumberExpression, RecordRule, Tables, TextExpression } from "../../src/rules/index.js";
import { oracle } from "./identifier.js";

type Row = Readonly<Record<string, string>>;
type Of<T> = (row: Row) => T;

/** What the oracle stands on besides the rule. */
export interface World {
  readonly asOf?: PlainDate | undefined;
  readonly settings?: Readonly<Record<string, number>>;
  /** Functions of fields that no SQL has. */
  readonly fields: Readonly<Record<string, (text: string) => boolean>>;
}

const calendar = new Map<string, Date | undefined>();

/** People share days: each text is asked about once. */
function dateOf(text: string): Date | undefined {
  if (!calendar.has(text)) calendar.set(text, readDate(text));
  return calendar.get(text);
}

/** The calendar, asked of `Date`, which reads no clock when it is given a day. */
function readDate(text: string): Date | undefined {
  const found = /^(?<y>[0-9]{4})-(?<m>[0-9]{2})-(?<d>[0-9]{2})$/su.exec(text)?.groups;
  if (found === undefined || text.length > 10 || found["y"] === "0000") return undefined;
  const date = new Date(`${text}T00:00:00.000Z`);
  return !Number.isNaN(date.getTime()) && date.toISOString().startsWith(text) ? date : undefined;
}

const whole = (pattern: string): RegExp => new RegExp(`^(?:${pattern})(?![^])`, "u");

/** Every expression as a function, made of other words than the generated code and the SQL are. */
function interpreter(rule: RecordRule, world: World) {
  const text = (e: TextExpression): Of<string> => {
    if (e.kind === "column") return (row) => row[e.key] ?? "";
    const fixed = e.kind === "words" ? e.value : (world.asOf ?? "");
    return () => fixed;
  };

  const number = (e: NumberExpression): Of<bigint> => {
    if (e.kind === "integer") return () => BigInt(e.value);
    if (e.kind === "setting") return () => BigInt((world.settings ?? rule.settings ?? {})[e.name]!);
    if (e.kind === "number") {
      const of = text(e.of);
      return (row) => BigInt(of(row).substring(e.from, e.to));
    }
    if (e.kind === "dayNumber") {
      const of = text(e.of);
      return (row) => BigInt(dateOf(of(row))!.getTime() / 86_400_000);
    }
    const [left, right] = [number(e.left), number(e.right)];
    const by: Record<typeof e.op, (a: bigint, b: bigint) => bigint> = {
      "+": (a, b) => a + b,
      "-": (a, b) => a - b,
      "*": (a, b) => a * b,
      div: (a, b) => a / b,
      mod: (a, b) => a % b,
    };
    return (row) => by[e.op](left(row), right(row));
  };

  const condition = (e: Condition): Of<boolean> => {
    switch (e.kind) {
      case "named":
        return condition(e.of);
      case "not": {
        const of = condition(e.of);
        return (row) => of(row) === false;
      }
      case "all":
      case "any": {
        const parts = e.of.map(condition);
        return e.kind === "all" ? (row) => parts.every((p) => p(row)) : (row) => parts.some((p) => p(row));
      }
      case "compare": {
        const [left, right] = [number(e.left), number(e.right)];
        const by = { "=": (d: bigint) => d === 0n, "<": (d: bigint) => d < 0n, "<=": (d: bigint) => d <= 0n }[e.op];
        return (row) => by(left(row) - right(row));
      }
      case "same":
      case "order": {
        const [left, right] = [text(e.left), text(e.right)];
        if (e.kind === "same") return (row) => Buffer.from(left(row)).equals(Buffer.from(right(row)));
        // a date that is only a year stands at the very beginning of that year
        return (row) => {
          const order = Buffer.compare(Buffer.from(left(row)), Buffer.from(right(row)));
          return e.op === "<" ? order < 0 : order <= 0;
        };
      }
      default: {
        const of = text(e.of);
        const holds = leaf(e);
        return (row) => holds(of(row));
      }
    }
  };

  const leaf = (
    e: Exclude<Condition, { kind: "named" | "not" | "all" | "any" | "compare" | "same" | "order" }>,
  ): ((t: string) => boolean) => {
    switch (e.kind) {
      case "present":
        return (t) => t.length > 0;
      case "digits":
      case "matches": {
        const regex = whole(e.kind === "digits" ? `[0-9]{${e.count}}` : e.pattern);
        return (t) => regex.test(t);
      }
      case "isDay":
        return (t) => dateOf(t) !== undefined;
      case "isPartialDate":
        return (t) =>
          dateOf(t) !== undefined ||
          (t.length === 7 && dateOf(`${t}-01`) !== undefined) ||
          (t.length === 4 && dateOf(`${t}-01-01`) !== undefined);
      case "composed":
        return (t) => [t].includes(t.normalize("NFC"));
      case "atMost":
        // characters are counted only where there may be too many
        return (t) => t.length < e.count || Array.from(t).length <= e.count;
      case "oneOf": {
        const values = new Set(e.values);
        return (t) => values.has(t);
      }
      case "endsIn":
        return (t) => rule.tables![e.table]!.some((v) => t.lastIndexOf(v) >= 0 && t.lastIndexOf(v) === t.length - v.length);
      case "jsOnly":
        return world.fields[e.field]!;
    }
  };

  return condition;
}

const asks = (value: unknown): boolean => JSON.stringify(value)?.includes('"kind":"asOf"') ?? false;

/** The closure oracle of a record: the verdict of every step, in the order of the steps. */
export function recordOracle(rule: RecordRule, tables: Tables, world: World): (row: readonly (string | undefined)[]) => number[] {
  const condition = interpreter(rule, world);
  const identifiers = rule.columns.flatMap(({ key, identifier }) =>
    identifier === undefined ? [] : [{ key, verdicts: remember(oracle(identifier, tables), world.asOf) }],
  );
  const checks = rule.checks.map((check) => ({
    applies:
      world.asOf === undefined && (asks(check.when) || asks(check.require))
        ? () => false
        : check.when === undefined
          ? () => true
          : condition(check.when),
    holds: condition(check.require),
  }));
  return (cells) => {
    const row: Row = Object.fromEntries(rule.columns.map(({ key }, i) => [key, cells[i] ?? ""]));
    return [
      ...identifiers.flatMap(({ key, verdicts }) => {
        const all = verdicts(row[key]!);
        return row[key] === "" ? all.map(() => 2) : all;
      }),
      ...checks.map(({ applies, holds }) => (applies(row) ? (holds(row) ? 1 : 0) : 2)),
    ];
  };
}

/** People of one household share numbers: the same text is judged once. */
function remember(verdicts: (t: string, asOf?: PlainDate) => number[], asOf: PlainDate | undefined): (t: string) => number[] {
  const known = new Map<string, number[]>();
  return (t) => {
    let found = known.get(t);
    if (found === undefined) known.set(t, (found = verdicts(t, asOf)));
    return found;
  };
}
