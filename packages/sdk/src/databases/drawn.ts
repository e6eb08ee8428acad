import { between, pick, toPlainDate, type PlainDate, type Random } from "../core/index.js";
import { isGroup, isList, isRequired, type Facts, type Form, type Group, type Leaf } from "./fact.js";
import { soundOne, type Generating } from "./made.js";
import { chance, dayBetween, faded, peopleMaker } from "./people.js";

/** Giá trị của một trường: one of these words, or what the function makes. */
export type Said = readonly string[] | (() => unknown);

/** Điều bộ rút cần, besides the facts. */
export interface Drawing {
  /** The identifiers that the facts hold. */
  readonly units?: Readonly<Record<string, Generating>>;
  /** By the path of a field (`components[].name`): words for a text, or a number of a size of its own. */
  readonly said?: Readonly<Record<string, Said>>;
}

const [FROM, TO]: readonly [PlainDate, PlainDate] = [toPlainDate(2080, 1, 1), toPlainDate(2089, 12, 31)];
/** What may be absent is there so often. */
const THERE = 0.85;
const MOST_ITEMS = 3;

const two = (n: number): string => String(n).padStart(2, "0");

/**
 * Rút mọi trường của một bảng các điều: each code of a list, days, numbers, people and identifiers are drawn; what may be
 * absent sometimes is, and lists have none to three items. A text says one of the words that are given for it, else its example.
 */
export function drawerOf(random: Random, facts: Facts, { units = {}, said = {} }: Drawing): () => Record<string, unknown> {
  const someone = peopleMaker(random);
  let references = 0;

  function text(form: Form, example: string): string | boolean {
    switch (form.kind) {
      case "code":
        return pick(random, form.codes).code;
      case "yes-no":
        return chance(random, 0.5);
      case "person-name":
        return someone().name;
      case "address":
        return someone().residence;
      case "day":
        return dayBetween(random, FROM, TO);
      case "partial-date":
        return faded(random, dayBetween(random, FROM, TO));
      case "moment":
        return momentOn(random, dayBetween(random, FROM, TO));
      case "whole-number":
        return String(between(random, 0, 999));
      case "decimal-number":
        return `${between(random, 1, 9_999)}.${between(random, 1, 9)}`;
      case "unit": {
        const unit = units[form.unit];
        if (unit === undefined) throw new TypeError(`no generator for ${form.unit}`);
        return soundOne(unit, random);
      }
      default:
        // what is kept elsewhere has a reference of its own
        return example.startsWith("ref:") ? example.replace(/\d+$/u, String(++references)) : example;
    }
  }

  function one(fact: Leaf | Group, path: string): unknown {
    const words = said[path];
    if (words !== undefined) return typeof words === "function" ? words() : pick(random, words);
    return isGroup(fact) ? object(fact.of, `${path}${isList(fact) ? "[]" : ""}.`) : text(fact.form, fact.example);
  }

  function many(fact: Leaf | Group, path: string): unknown[] {
    const items = Array.from({ length: between(random, isRequired(fact) ? 1 : 0, MOST_ITEMS) }, () => one(fact, path));
    return isGroup(fact) ? items : [...new Set(items)];
  }

  function object(of: Facts, at = ""): Record<string, unknown> {
    return Object.fromEntries(
      Object.entries(of).flatMap(([key, fact]) => {
        if (isList(fact)) return [[key, many(fact, at + key)]];
        return isRequired(fact) || chance(random, THERE) ? [[key, one(fact, at + key)]] : [];
      }),
    );
  }

  return () => object(facts);
}

/** Thời điểm gồm 14 chữ số trong giờ làm việc của một ngày. */
export const momentOn = (random: Random, day: PlainDate): string =>
  `${day.replaceAll("-", "")}${two(between(random, 8, 16))}${two(between(random, 0, 59))}${two(between(random, 0, 59))}`;

/** What was drawn, with these values where there is anything: facts that agree with each other, absent where they were absent. */
export const agreeing = (drawn: object, values: Readonly<Record<string, unknown>>): Record<string, unknown> =>
  Object.fromEntries(Object.entries(drawn).map(([key, value]) => [key, Object.hasOwn(values, key) ? values[key] : value]));

/** The same for each item of a list that was drawn. */
export const eachAgreeing = (list: unknown, values: Readonly<Record<string, unknown>>): Record<string, unknown>[] =>
  (list as readonly object[]).map((item) => agreeing(item, values));
