import { expect, test } from "vitest";
import { bookmarks } from "./bookmarks.ts";

const mark = (id: string, place: string, on: boolean) => ({ id, mark: place, on, at: "2026-11-25T00:00:00.000Z" });

test("of each page the last word counts, and the latest comes first", () => {
  const log = [
    mark("one", "hoc/a1/", true),
    mark("two", "hoc/c2/", true),
    mark("three", "hoc/p1/", true),
    mark("four", "hoc/a1/", false),
    mark("five", "hoc/c2/", false),
    mark("six", "hoc/c2/", true),
  ];
  expect(bookmarks(log)).toEqual(["hoc/c2/", "hoc/p1/"]);
  expect(bookmarks([])).toEqual([]);
});
