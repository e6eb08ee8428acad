import { describe, expect, test } from "vitest";
import { between, seeded } from "../core/index.js";
import { catalogue } from "./catalogue.js";
import { drawerOf } from "./drawn.js";
import { day, fact, group, isGroup, isList, text, unit, wholeNumber, type Facts, type Leaf } from "./fact.js";
import { cite } from "../law/index.js";

const drawn = await Promise.all(
  catalogue
    .filter(({ database }) => ["land", "procedure", "construction", "finance", "general"].includes(database))
    .map(async ({ key, load }) => [key, await load()] as const),
);

/** Every leaf of the facts, with the path that it has in the notes. */
function* leaves(facts: Facts, at = ""): Generator<readonly [path: string, leaf: Leaf]> {
  for (const [key, fact_] of Object.entries(facts)) {
    if (isGroup(fact_)) yield* leaves(fact_.of, `${at}${key}${isList(fact_) ? "[]" : ""}.`);
    else yield [`${at}${key}`, fact_];
  }
}

/** All values at a path; `undefined` where there is nothing. */
function valuesAt(record: unknown, path: string): unknown[] {
  let found: unknown[] = [record];
  for (const part of path.split(".")) {
    const key = part.replace("[]", "");
    found = found.flatMap((value) => {
      const next = (value as Record<string, unknown> | undefined)?.[key];
      return part.endsWith("[]") ? ((next as unknown[] | undefined) ?? []) : [next];
    });
  }
  return found.flat();
}

describe.for(drawn)("%s", ([, made]) => {
  const records = [...made.generate(seeded(2090), 500)].map(({ record }) => record);

  test("every field that has more than one word to say says more than one", () => {
    for (const [path, { form, cardinality }] of leaves(made.facts!)) {
      const seen = new Set(records.flatMap((record) => valuesAt(record, path)));
      seen.delete(undefined);
      expect([path, seen.size > 0]).toEqual([path, true]);
      if (form.kind === "code") expect([path, [...seen].toSorted()]).toEqual([path, form.codes.map((c) => c.code).toSorted()]);
      else if (!["text", "country"].includes(form.kind)) expect([path, seen.size > 1]).toEqual([path, true]);
      if (cardinality === "at-most-one") expect([path, records.some((r) => valuesAt(r, path).includes(undefined))]).toEqual([path, true]);
    }
  });
});

const law = cite("60/2014/QH13", "Điều 4", "design");
const facts: Facts = {
  on: fact("Ngày", "Day", "at-most-one", day, law, "2088-01-01"),
  file: fact("Tệp", "File", "one", text, law, "ref:file:1"),
  words: fact("Chữ", "Words", "any", text, law, "a"),
  parts: group("Phần", "Part", "at-least-one", law, { size: fact("Cỡ", "Size", "one", wholeNumber, law, "1") }),
};

test("what may be absent sometimes is; what must be there is; a reference is never said twice", () => {
  const random = seeded(1);
  const draw = drawerOf(random, facts, { said: { words: ["a", "b"], "parts[].size": () => String(between(random, 5, 6)) } });
  const made = Array.from({ length: 300 }, () => draw());
  expect(new Set(made.map((one) => "on" in one))).toEqual(new Set([true, false]));
  expect(new Set(made.map((one) => one["file"])).size).toBe(300);
  expect(new Set(made.map((one) => String(one["words"])))).toEqual(new Set(["", "a", "b", "a,b", "b,a"]));
  const sizes = made.map((one) => (one["parts"] as { size: string }[]).map((part) => part.size));
  expect(new Set(sizes.flat())).toEqual(new Set(["5", "6"]));
  expect(new Set(sizes.map((list) => list.length))).toEqual(new Set([1, 2, 3]));
});

test("an identifier that nobody can make is the programmer's mistake", () => {
  const draw = drawerOf(seeded(1), { code: fact("Mã", "Code", "one", unit("tax-code"), law, "9900000016") }, {});
  expect(draw).toThrow(new TypeError("no generator for tax-code"));
});
