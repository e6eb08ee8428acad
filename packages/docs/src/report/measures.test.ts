import { seeded } from "@hoso/sdk/core";
import { describe, expect, test } from "vitest";
import { lessonOf } from "../catalogue/catalogue.ts";
import type { Attempt } from "../learn/attempt.ts";
import { correlation, costs, measure, type Pupil } from "./measures.ts";

const lesson = lessonOf("c1");
const exercises = lesson.parts.map((p) => p.exercise);
let n = 0;
const attempt = (exercise: string, score: number, minute: number): Attempt => ({
  id: `attempt-${++n}`,
  exercise,
  seed: 1,
  score,
  at: new Date(Date.UTC(2026, 10, 2, 1, minute)).toISOString(),
  ms: 60_000,
});
/** Made-up learners: `able` says how the first try of each exercise goes. */
const pupil = (code: string, scores: readonly number[], units: readonly string[] = []): Pupil => ({
  code,
  units,
  log: scores.map((s, i) => attempt(exercises[i]!, s, i)),
});

describe("figures whose true value is known", () => {
  test("difficulty is the share of right first tries; later answers change nothing", () => {
    const pupils = [1, 1, 1, 0, 0].map((s, i) => pupil(`hv-${i}`, [s, 1]));
    const again = pupils.map((p) => ({ ...p, log: [...p.log, attempt(exercises[0]!, 1, 50)] }));
    for (const group of [pupils, again]) expect(measure(group, [lesson]).items[0]).toMatchObject({ answered: 5, difficulty: 0.6 });
  });
  test("an item that goes with the rest has discrimination 1, one against it −1, one that never varies none", () => {
    const with_ = measure(
      [1, 1, 0, 0, 0].map((s, i) => pupil(`hv-${i}`, [s, s])),
      [lesson],
    );
    expect(with_.items[0]!.discrimination).toBeCloseTo(1);
    const against = measure(
      [1, 1, 0, 0, 0].map((s, i) => pupil(`hv-${i}`, [s, 1 - s])),
      [lesson],
    );
    expect(against.items[0]!.discrimination).toBeCloseTo(-1);
    expect(
      measure(
        [1, 1, 1, 1, 1].map((s, i) => pupil(`hv-${i}`, [s, i % 2])),
        [lesson],
      ).items[0]!.discrimination,
    ).toBeUndefined();
  });
  test("a correlation worked out by hand", () => {
    // sums of products about the means: xy 1, xx 1, yy 2
    expect(
      correlation([
        [1, 3],
        [1, 2],
        [0, 2],
        [0, 1],
      ]),
    ).toBeCloseTo(Math.SQRT1_2);
  });
  test("two thousand seeded learners come out as they were made", () => {
    const random = seeded(20261125);
    const pupils = Array.from({ length: 2000 }, (_, i) => {
      const able = random() < 0.5;
      const right = () => (random() < (able ? 0.9 : 0.3) ? 1 : 0);
      return pupil(
        `hv-${i}`,
        exercises.map((_e, at) => (at === 0 ? Number(random() < 0.25) : right())),
      );
    });
    const { items, lessons } = measure(pupils, [lesson]);
    expect(items[0]!.difficulty).toBeCloseTo(0.25, 1);
    expect(Math.abs(items[0]!.discrimination!), "chance tells nobody apart").toBeLessThan(0.06);
    // of two right-or-wrong items that half the learners get at 0.9 and half at 0.3: variance 0.24 each, covariance 0.3² = 0.09
    const [rest, others] = [exercises.length - 1, exercises.length - 2];
    const spread = (others * 0.24 + 0.25 * 0.75 + others * (others - 1) * 0.09) / rest ** 2;
    const truth = (others * 0.09) / rest / Math.sqrt(0.24 * spread);
    for (const item of items.slice(1)) {
      expect(item.difficulty).toBeCloseTo(0.6, 1);
      expect(item.discrimination).toBeCloseTo(truth, 1);
    }
    expect(lessons[0]!.minutes).toBe(exercises.length);
  });
});

describe("nothing of fewer than five people", () => {
  const pupils = Array.from({ length: 9 }, (_, i) => pupil(`hv-${i}`, [1, 0], [i < 5 ? "Xã Mẫu Một" : "Xã Mẫu Hai"]));
  test("of a unit of four not even their number is given, of five it is", () => {
    const [two, one] = measure(pupils, [lesson]).units.toSorted((a, b) => (a.unit < b.unit ? -1 : 1));
    expect(two).toEqual({ unit: "Xã Mẫu Hai", learners: undefined, coverage: {} });
    expect(one!.learners).toBe(5);
    expect(Object.keys(one!.coverage)).toEqual([...lesson.competences].sort());
  });
  test("a class of four has no figures", () => {
    const { lessons, items } = measure(pupils.slice(0, 4), [lesson]);
    expect(lessons[0]).toMatchObject({ mastered: undefined, firstTry: undefined, minutes: undefined });
    expect(items.every((i) => i.difficulty === undefined && i.discrimination === undefined)).toBe(true);
  });
});

test("costs follow their formulas, classes rounded up", () => {
  const given = {
    learners: 61,
    onlineFixed: 1_000_000,
    onlineEach: 10_000,
    classSize: 30,
    days: 2,
    trainerDay: 1_500_000,
    roomDay: 500_000,
    learnerDay: 200_000,
  };
  expect(costs(given)).toEqual({ online: 1_610_000, classroom: 3 * 2 * 2_000_000 + 61 * 2 * 200_000 });
});
