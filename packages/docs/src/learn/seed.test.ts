import { seeded } from "@hoso/sdk/core";
import { describe, expect, test } from "vitest";
import { exerciseOf } from "../catalogue/exercises.ts";
import { classSeed, freshSeed, readClassCode, seedOf } from "./seed.ts";

// FNV-1a of the published test vectors
test.for([
  ["", 0x811c_9dc5],
  ["a", 0xe40c_292c],
  ["foobar", 0xbf9c_f968],
] as const)("the seed of “%s” is %i", ([text, seed]) => expect(seedOf(text)).toBe(seed));

test("a class code is a short word", () => {
  expect(readClassCode(" Lop-10A ")).toBe("lop-10a");
  for (const bad of [null, "", "ab", "-abc", "lớp", "a".repeat(25), "a b c"]) expect(readClassCode(bad)).toBeUndefined();
});

describe("a class", () => {
  const weigh = exerciseOf("a1/weigh");
  const bank = exerciseOf("e2/where-to-show");
  test("draws one row of questions for each exercise", () => {
    const seeds = Array.from({ length: 20 }, (_, n) => classSeed("lop-10a", weigh, n));
    expect(new Set(seeds).size).toBe(20);
    expect(classSeed("lop-10a", weigh, 3)).toBe(seeds[3]);
    expect(classSeed("lop-10b", weigh, 3)).not.toBe(seeds[3]);
  });
  test("gets every question of a bank once before any comes again", () => {
    for (const code of ["lop-10a", "lop-10b", "de-1"]) {
      const ids = Array.from({ length: 8 }, (_, n) => bank.make(classSeed(code, bank, n), "en").questions[0]!.id);
      expect(new Set(ids.slice(0, 4)).size, code).toBe(4);
      expect(new Set(ids.slice(4)).size, code).toBe(4);
    }
  });
});

test("another question is another one", () => {
  const bank = exerciseOf("e2/where-to-show");
  const random = seeded(1);
  const next = () => Math.floor(random() * 2 ** 32);
  let last: number | undefined;
  for (let i = 0; i < 100; i++) {
    const seed = freshSeed(next, bank, last);
    const id = (s: number) => bank.make(s, "vi").questions[0]!.id;
    if (last !== undefined) expect(id(seed)).not.toBe(id(last));
    last = seed;
  }
});
