import { expect, test } from "vitest";
import type { Bank, Choice, KeyedItem } from "./item.ts";
import { lint } from "./lint.ts";

const b = (text: string, en = text) => ({ vi: text, en });
const option = (id: string, text = `câu ${id}`, feedback = `vì ${id}`): Choice => ({ id, text: b(text), feedback: b(feedback) });
const sound: KeyedItem = {
  kind: "choice",
  id: "q1",
  ask: b("Chọn gì?"),
  why: b("Vì thế."),
  many: false,
  options: [option("a"), option("b"), option("c")],
  key: ["a"],
};
const bank = (...items: readonly KeyedItem[]): Bank => ({
  id: "a1/bank",
  title: b("t"),
  kind: "choice",
  hints: [b("một"), b("hai"), b("ba")],
  items,
});

test("a sound bank has nothing to mend", () => expect(lint(bank(sound))).toEqual([]));

const words = (n: number): string => Array.from({ length: n }, () => "từ").join(" ");
test.for<[string, KeyedItem]>([
  ["too-few-options", { ...sound, options: [option("a"), option("b")] }],
  ["all-or-none", { ...sound, options: [option("a"), option("b"), option("c", "Tất cả các câu trên")] }],
  ["all-or-none", { ...sound, options: [option("a"), option("b"), { ...option("c"), text: b("gì đó", "None of the above") }] }],
  ["no-feedback", { ...sound, options: [option("a"), option("b"), option("c", "x", " ")] }],
  ["language-missing", { ...sound, ask: b("Chọn gì?", "") }],
  ["long-sentence", { ...sound, why: b(words(26)) }],
  ["not-nfc", { ...sound, ask: b("Cư trú".normalize("NFD")) }],
  ["repeated", { ...sound, options: [option("a"), option("b"), option("c", "câu a")] }],
  ["key-elsewhere", { ...sound, key: ["z"] }],
  ["key-elsewhere", { ...sound, key: ["a", "b"] }],
  ["key-elsewhere", { ...sound, many: true, key: ["a", "b", "c"] }],
  [
    "key-elsewhere",
    { kind: "match", id: "m", ask: sound.ask, why: sound.why, left: [option("a"), option("b")], right: [option("c")], key: { a: "c" } },
  ],
  [
    "key-elsewhere",
    { kind: "order", id: "o", ask: sound.ask, why: sound.why, options: [option("a"), option("b"), option("c")], key: [["a", "b"]] },
  ],
])("%s is seen", ([rule, item]) => expect(lint(bank(item)).map((c) => c.rule)).toEqual([rule]));

test("a right choice that is always the longest gives itself away", () => {
  const long = (id: string): KeyedItem => ({ ...sound, id, options: [option("a", `câu rất dài ${id}`), option("b"), option("c")] });
  expect(lint(bank(long("1"), long("2"), long("3"), long("4"))).map((c) => c.rule)).toEqual(["longest-is-right"]);
  expect(lint(bank(long("1"), long("2"), sound, { ...sound, id: "q2" }))).toEqual([]);
});

test("two items of one name are seen", () => expect(lint(bank(sound, sound)).map((c) => c.rule)).toEqual(["repeated"]));
