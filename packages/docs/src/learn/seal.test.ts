import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { score, type Answers } from "./exercise.ts";
import { fromBank } from "./fixed.ts";
import type { Bank, KeyedItem } from "./item.ts";
import { accepted, digest, fits, keyAnswers, readNumber, seal } from "./seal.ts";

const b = (text: string) => ({ vi: text, en: text });
const pieces = ["a", "b", "c", "d"].map((id) => ({ id, text: b(id), feedback: b(`about ${id}`) }));
const base = { ask: b("?"), why: b("because") };
const items: readonly KeyedItem[] = [
  { ...base, kind: "choice", id: "one", many: false, options: pieces, key: ["c"] },
  { ...base, kind: "choice", id: "many", many: true, options: pieces, key: ["a", "d"] },
  {
    ...base,
    kind: "order",
    id: "order",
    options: pieces,
    key: [
      ["d", "c", "b", "a"],
      ["d", "c", "a", "b"],
    ],
  }, // two are right
  { ...base, kind: "match", id: "match", left: pieces.slice(0, 2), right: pieces.slice(2), key: { a: "d", b: "c" } },
  { ...base, kind: "numeric", id: "number", unit: b("%"), step: 0.5, key: { value: 66.5, within: 1 } },
  { ...base, kind: "reflect", id: "think", key: undefined },
];

const wrong: readonly Answers[] = [
  { one: "a" },
  { many: ["a"] },
  { order: ["a", "b", "c", "d"] },
  { match: ["a=c", "b=d"] },
  { number: "65" },
];

test("a digest is SHA-256 of the salt, a line break and the answer", async () => {
  // printf 'salt\nc' | sha256sum
  expect(await digest("salt", "c")).toBe("9acd7efe8f1606c7a81b6e88c71edcd43250e153c64e4ba99742aed9784710b0");
});

describe.for(items.map((item, i) => ({ kind: `${item.kind} ${item.id}`, item, bad: wrong[i] })))("$kind", ({ item, bad }) => {
  test("its key is not in what is sealed", async () => {
    const sealed = await seal(item, "00ff");
    expect(sealed).not.toHaveProperty("key");
    expect(JSON.stringify(sealed.digests)).not.toContain(JSON.stringify(accepted(item)[0] ?? "nothing"));
  });
  test("its solution fits and a wrong answer does not", async () => {
    const sealed = await seal(item, "00ff");
    if (item.kind === "reflect") expect(sealed.digests).toEqual([]);
    else {
      expect(await fits(sealed, keyAnswers(item))).toBe(true);
      expect(await fits(sealed, bad!)).toBe(false);
      expect(await fits(sealed, {})).toBe(false);
    }
  });
  test("equal keys under two salts look different", async () => {
    const [x, y] = [await seal(item, "00ff"), await seal(item, "ff00")];
    expect(x.digests.filter((d) => y.digests.includes(d))).toEqual([]);
  });
});

test("both accepted orders fit, and a number near enough", async () => {
  expect(await fits(await seal(items[2]!, "s"), { order: ["d", "c", "a", "b"] })).toBe(true);
  const number = await seal(items[4]!, "s");
  for (const [text, ok] of [
    ["65,5", true],
    ["67.5", true],
    [" 66 ", true],
    ["68", false],
    ["sáu", false],
  ] as const)
    expect(await fits(number, { number: text }), text).toBe(ok);
});

test.for<[string, number | undefined]>([
  ["1.234,5", 1234.5],
  ["1,234.5", 1234.5],
  ["12,5", 12.5],
  ["12.5", 12.5],
  ["1 234", 1234],
  ["-3", -3],
  ["1.234", 1234],
  ["", undefined],
  ["1..2", undefined],
  ["12a", undefined],
])("the number %s is %s", ([text, value]) => expect(readNumber(text)).toBe(value));

describe("an exercise from a bank", async () => {
  const bank: Bank = { id: "a1/bank", title: b("t"), kind: "choice", hints: [b("1"), b("2"), b("3")], items: items.slice(0, 2) };
  const sealed = { ...bank, items: await Promise.all(bank.items.map((i) => seal(i, `salt ${i.id}`))) };
  const exercise = fromBank(sealed);

  test("draws the same item for the same seed, in both languages, shuffled", () =>
    fc.assert(
      fc.property(fc.nat(), (seed) => {
        const [vi, en] = [exercise.make(seed, "vi"), exercise.make(seed, "en")];
        expect(vi.questions).toEqual(en.questions);
        const question = vi.questions[0]!;
        expect("options" in question && question.options.map((o) => o.id).sort()).toEqual(["a", "b", "c", "d"]);
      }),
    ));
  test("draws every item", () => {
    const drawn = Array.from({ length: 50 }, (_, seed) => exercise.make(seed, "vi").questions[0]!.id);
    expect(new Set(drawn)).toEqual(new Set(["one", "many"]));
  });
  test("grades by the sealed key, says what was chosen and the rule, and has no solution", async () => {
    for (let seed = 0; seed < 50; seed++) {
      const item = exercise.make(seed, "vi");
      const own = bank.items.find((i) => i.id === item.questions[0]!.id)!;
      expect(score(await exercise.grade(item, keyAnswers(own)))).toBe(1);
      const [mark] = await exercise.grade(item, { [own.id]: own.id === "one" ? "a" : ["b"] });
      expect(mark).toMatchObject({ ok: false, say: own.id === "one" ? "about a because" : "about b because" });
    }
    expect(exercise).not.toHaveProperty("solve");
  });
});
