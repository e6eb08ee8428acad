import { expect, test } from "vitest";
import { classSeed, readClassCode, seedOf } from "./seed.ts";

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

test("a class draws one row of questions for each exercise", () => {
  const seeds = Array.from({ length: 50 }, (_, n) => classSeed("lop-10a", "a1/weigh", n));
  expect(new Set(seeds).size).toBe(50);
  expect(classSeed("lop-10a", "a1/weigh", 3)).toBe(seeds[3]);
  expect(classSeed("lop-10b", "a1/weigh", 3)).not.toBe(seeds[3]);
});
