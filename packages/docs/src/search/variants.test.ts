import { expect, test } from "vitest";
import { merge, phrases, variants } from "./variants.ts";

test("what was typed comes first, then every reading with đ", () => {
  expect(variants("dat dai")).toEqual(["dat dai", "đat dai", "dat đai", "đat đai"]);
  expect(variants("  Duong   BO ")).toEqual(["duong bo", "đuong bo"]);
});

test("a query without d is asked once", () => {
  expect(variants("căn cước")).toEqual(["căn cước"]);
  expect(variants("")).toEqual([""]);
});

test("Ð, ð and Ɖ are the letter đ, and text in pieces is put together", () => {
  expect(variants("Ðất")).toEqual(["đất"]);
  expect(variants("ðai")).toEqual(["đai"]);
  expect(variants("Ɖường")).toEqual(["đường"]);
  expect(variants("cư trú".normalize("NFD"))).toEqual(["cư trú"]);
});

test("there are never more than eight readings, and the last one has đ everywhere", () => {
  const many = variants("di dau de doi den do dat");
  expect(many).toHaveLength(8);
  expect(many.at(-1)).toBe("đi đau đe đoi đen đo đat");
  expect(new Set(many).size).toBe(8);
});

test("a page found twice keeps its better score", () => {
  const page = (id: string, score: number) => ({ id, score });
  expect(
    merge([
      [page("a", 1), page("b", 3)],
      [page("a", 9), page("c", 2)],
    ]),
  ).toEqual([page("a", 9), page("b", 3), page("c", 2)]);
});

test("words side by side come first, and among those the better page", () => {
  const page = (id: string, score: number) => ({ id, score });
  const apart = [page("a", 9), page("b", 3), page("c", 5)];
  const side = [page("c", 1), page("b", 1)];
  expect(merge([apart], [side]).map((p) => p.id)).toEqual(["c", "b", "a"]);
  expect(merge([apart], [side])[0]).toBe(side[0]);
});

test("a phrase is asked for when there are words to stand side by side", () => {
  expect(phrases(["duong bo", "đuong bo"])).toEqual(['"duong bo"', '"đuong bo"']);
  expect(phrases(["dat"])).toEqual([]);
  expect(phrases(['"dat dai"'])).toEqual([]);
});
