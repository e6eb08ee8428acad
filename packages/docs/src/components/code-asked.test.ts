import { expect, test } from "vitest";
import { codeLists } from "../reference/code-lists.ts";
import { ask, askable } from "./code-asked.ts";

test("every list that is too long for a page can be asked, and no other", () => {
  const long = [...codeLists.values()].filter(({ asked }) => asked).map(({ meta }) => meta.key);
  expect(long.toSorted()).toEqual(askable.toSorted());
});

test.for([
  ["commune-name", "nguyen trai", /Nguyễn Trãi/],
  ["commune", "00004", /Ba Đình/],
  ["former-commune", "phuc xa", /Phúc Xá/],
  ["succession", "00001", /Phúc Xá, Ba Đình, Hà Nội/],
  ["commune-history", "phuc xa", /Phúc Xá/],
  ["district-history", "ba dinh", /Ba Đình/],
] as const)("%s, asked for %s", async ([list, typed, name]) => {
  const { shown } = await ask(list, typed, "vi");
  expect(shown.length).toBeGreaterThan(0);
  expect(shown[0]!.name).toMatch(name);
});

test("what a commune became stands beside it, with the resolution", async () => {
  const { shown } = await ask("succession", "00001", "vi");
  expect(shown[0]!.more).toMatch(/^Nay là: \d{5} .+, Hà Nội \(\d+\/NQ-UBTVQH15\)/u);
});

test("a page of answers is short, and says when there are more", async () => {
  const { shown, more } = await ask("former-commune", "a", "en");
  expect([shown.length, more]).toEqual([50, true]);
  expect(await ask("commune-name", "there is no such place", "en")).toEqual({ shown: [], more: false });
});
