import type { Reason } from "../core/index.js";
import { DEEPEST, parseJson } from "../core/json.js";
import { isGroup, isList, type Facts, type Group, type Leaf } from "../databases/fact.js";
import type { WireRefusal } from "./wire-phrases.js";

/** Most characters of a message; what it takes in memory is bounded by them. */
export const MOST_CHARACTERS = 20_000_000;
/** Most records of one message. */
export const MOST_RECORDS = 10_000;

/** Đọc JSON của người khác: the value, or why there is none. Never throws. */
export function readJson(text: string): { readonly value: unknown } | Reason<WireRefusal> {
  const json = text.charCodeAt(0) === 0xfeff ? text.slice(1) : text;
  if (json.length > MOST_CHARACTERS) return { code: "wire/too-large", params: { max: MOST_CHARACTERS } };
  if (json.trim() === "") return { code: "wire/empty", params: {} };
  const parsed = parseJson(json);
  if ("problem" in parsed) return { code: `wire/${parsed.problem}`, params: parsed.problem === "json-too-deep" ? { max: DEEPEST } : {} };
  return parsed.twice > 0 ? { code: "wire/repeated-key", params: {} } : { value: parsed.value };
}

type Value = Readonly<Record<string, unknown>>;

function written(value: unknown, fact: Leaf | Group, numbers: ReadonlySet<string>, key: string): unknown {
  if (isGroup(fact)) return canonical(value as Value, fact.of, numbers);
  if (typeof value === "boolean") return value ? "True" : "False";
  return numbers.has(key) ? Number(value) : value;
}

/** Dạng chuẩn của một nhóm: fields in the order of the table, without the absent ones; texts, but for the named numbers. */
export function canonical(record: Value, facts: Facts, numbers: ReadonlySet<string> = new Set()): Value {
  return Object.fromEntries(
    Object.entries(facts).flatMap(([key, fact]): [string, unknown][] => {
      const value = record[key];
      if (value === undefined) return [];
      if (!isList(fact)) return [[key, written(value, fact, numbers, key)]];
      const items = value as readonly unknown[];
      return items.length === 0 ? [] : [[key, items.map((item) => written(item, fact, numbers, key))]];
    }),
  );
}
