import { expect, test } from "vitest";
import type { Attempt } from "./attempt.ts";
import { progress } from "./progress.ts";

const plan = [
  { exercise: "a1/one", draw: 2 },
  { exercise: "a1/two", draw: 3 },
];
let second = 0;
const tried = (exercise: string, score: number): Attempt => ({
  id: `attempt-${second}`,
  exercise,
  seed: 1,
  score,
  at: new Date(1_700_000_000_000 + 1000 * second++).toISOString(),
});

test("nothing done is nothing reached", () => {
  expect(progress([], plan, 0.8)).toEqual({ recent: [[], []], answered: 0, total: 5, score: 0, mastered: false });
});

test("four of five right is mastery at 80 %; three are not", () => {
  const three = [tried("a1/one", 1), tried("a1/one", 1), tried("a1/two", 1), tried("a1/two", 0)];
  expect(progress(three, plan, 0.8)).toMatchObject({ answered: 4, score: 0.6, mastered: false });
  expect(progress([...three, tried("a1/two", 1)], plan, 0.8)).toMatchObject({ answered: 5, score: 0.8, mastered: true });
});

test("the latest questions count, and other lessons do not", () => {
  const log = [tried("a1/one", 0), tried("a1/one", 0), tried("a1/one", 1), tried("c2/one", 1), tried("a1/one", 0.5)];
  expect(progress(log, plan, 0.8).recent).toEqual([[1, 0.5], []]);
});

test("mastery once shown is kept", () => {
  const log = [tried("a1/one", 1), tried("a1/one", 1), tried("a1/two", 1), tried("a1/two", 1), tried("a1/two", 0), tried("a1/two", 0)];
  expect(progress(log, plan, 0.8)).toMatchObject({ score: 0.6, mastered: true });
});

test("thirds add up", () => {
  const log = [...Array(3)].map(() => tried("a1/two", 2 / 3));
  expect(progress(log, [{ exercise: "a1/two", draw: 3 }], 2 / 3).mastered).toBe(true);
});
