import { describe, expect, test } from "vitest";
import type { Attempt } from "./attempt.ts";
import { due, GAPS, nextDue, REVIEW_MOST, schedule } from "./review.ts";

const DAY = 86_400_000;
const start = Date.parse("2026-01-01T08:00:00.000Z");
let n = 0;
const tried = (exercise: string, day: number, score = 1): Attempt => ({
  id: `attempt-${n++}`,
  exercise,
  seed: 1,
  score,
  at: new Date(start + day * DAY).toISOString(),
});

test("the first answer, right or wrong, is due again after a day", () => {
  expect(due([tried("a1/weigh", 0, 0)], start + DAY - 1)).toEqual([]);
  expect(due([tried("a1/weigh", 0, 0)], start + DAY)).toMatchObject([{ exercise: "a1/weigh", stage: 0 }]);
});

test("right reviews come after 1, 7 and 21 days, and then no more", () => {
  const log = [tried("a1/weigh", 0), tried("a1/weigh", 1), tried("a1/weigh", 8), tried("a1/weigh", 29)];
  expect(log.map((_, i) => schedule(log.slice(0, i + 1))[0]!.dueAt)).toEqual([start + DAY, start + 8 * DAY, start + 29 * DAY, undefined]);
  expect(GAPS).toEqual([1, 7, 21]);
  expect(due(log, start + 1000 * DAY)).toEqual([]);
});

test("a wrong review starts again; practice before the day changes nothing", () => {
  const log = [tried("a1/weigh", 0), tried("a1/weigh", 1), tried("a1/weigh", 5, 0), tried("a1/weigh", 8, 0.5)];
  expect(schedule(log.slice(0, 3))).toEqual([{ exercise: "a1/weigh", stage: 1, dueAt: start + 8 * DAY }]);
  expect(schedule(log)).toEqual([{ exercise: "a1/weigh", stage: 0, dueAt: start + 9 * DAY }]);
});

describe("of many", () => {
  const log = Array.from({ length: 15 }, (_, i) => tried(`a1/x${"abcdefghijklmno"[i]}`, i / 100));
  test("the longest overdue ten are asked for", () => {
    const today = due(log, start + 3 * DAY);
    expect(today).toHaveLength(REVIEW_MOST);
    expect(today[0]!.exercise).toBe("a1/xa");
  });
  test("the next one is known", () => expect(nextDue(log)).toBe(start + DAY));
  test("of none there is no next", () => expect(nextDue([])).toBeUndefined());
});
