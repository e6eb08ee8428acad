import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { lessons } from "../catalogue/catalogue.ts";
import type { Attempt } from "./attempt.ts";
import { merge } from "./log.ts";
import { MASTERY, progress, reaches, type Planned } from "./progress.ts";
import { best, decode, encode, MOST_QUESTIONS, SUSPEND_LIMIT } from "./suspend.ts";

const edition = "0123456789ab";
const plans = lessons.map(({ parts }) => parts);
/** The widest lesson there may be. */
const widest: readonly Planned[] = Array.from({ length: 30 }, (_, i) => ({
  exercise: `z9/exercise-${String.fromCharCode(97 + (i % 26))}${i < 26 ? "" : "x"}`,
  draw: 3,
}));

const attemptIn = (plan: readonly Planned[]): fc.Arbitrary<Attempt> =>
  fc
    .record({
      id: fc.uuid(),
      exercise: fc.constantFrom(...plan.map((p) => p.exercise)),
      seed: fc.nat(0xffff_ffff),
      marks: fc.nat(12),
      of: fc.integer({ min: 1, max: 12 }),
      at: fc.date({ min: new Date("2026-01-01"), max: new Date("2090-01-01"), noInvalidDate: true }),
    })
    .map(({ marks, of, at, ...rest }) => ({ ...rest, score: Math.min(marks, of) / of, at: at.toISOString() }));

const cases = fc.constantFrom(widest, ...plans).chain((plan) =>
  fc.record({
    plan: fc.constant(plan),
    // long logs, and many attempts in the same millisecond
    log: fc.array(attemptIn(plan), { maxLength: 200, size: "max" }).map((attempts) => merge(attempts, [])),
    open: fc.dictionary(fc.constantFrom(...plan.map((p) => p.exercise)), fc.nat(0xffff_ffff)),
  }),
);

describe("what a platform keeps of a lesson", () => {
  test("is never longer than SCORM 1.2 promises, and brings back every exercise as it stood", () => {
    fc.assert(
      fc.property(cases, ({ plan, log, open }) => {
        const shown = best(log, plan);
        const text = encode({ log, best: shown, open }, plan, edition);
        expect(text.length).toBeLessThanOrEqual(SUSPEND_LIMIT);
        expect(text).toMatch(/^[\x20-\x7e]*$/u);
        const back = decode(text, plan, edition);
        expect(back.open).toEqual({ ...open });
        const [before, after] = [log, back.log].map((l) => progress(l, plan, MASTERY));
        expect({ ...after, mastered: reaches(back.best, MASTERY) }).toEqual(before);
        expect(back.best).toBeCloseTo(shown, 5);
        // what is answered from here on is added to what stood, never to more
        expect(best(back.log, plan)).toBeLessThanOrEqual(back.best + 1e-5);
        // and again: keeping what was kept changes nothing
        expect(encode(back, plan, edition)).toBe(text);
      }),
      { numRuns: 60, seed: 6 },
    );
  });

  test("going on practising takes nothing back, and leaving out attempts gives nothing away", () => {
    const plan: readonly Planned[] = [
      { exercise: "z9/one", draw: 1 },
      { exercise: "z9/two", draw: 1 },
    ];
    // never both right at once: kept as one, three and four would seem to be
    const log = [
      ["one", 1],
      ["two", 0],
      ["one", 0],
      ["two", 1],
      ["one", 0],
    ].map(([name, score], n): Attempt => ({
      id: `attempt-${n}`,
      exercise: `z9/${name}`,
      seed: n,
      score: Number(score),
      at: new Date(Date.UTC(2026, 0, 1, 0, n)).toISOString(),
    }));
    const back = decode(encode({ log, best: best(log, plan), open: {} }, plan, edition), plan, edition);
    expect(back.best).toBe(0.5);
    expect(best(back.log, plan)).toBe(0.5);
    expect(back.log.map((a) => "seed" in a && a.seed)).toEqual([3, 4]);
    // planted: a codec that kept the first attempt as well
    expect(best([log[0]!, ...back.log], plan)).toBe(1);
  });

  test("text that something else wrote, or half of it, breaks nothing", () => {
    const plan = plans[0]!;
    fc.assert(
      fc.property(fc.string(), fc.nat(200), (text, cut) => {
        expect(decode(text, plan, edition).log).toEqual([]);
        const whole = encode({ log: [], best: 0, open: { [plan[0]!.exercise]: 7 } }, plan, edition);
        expect(() => decode(whole.slice(0, cut) + text, plan, edition)).not.toThrow();
      }),
    );
  });

  test("an open question of another edition is let go, its marks are not", () => {
    const plan = plans[0]!;
    const { exercise } = plan[0]!;
    const log: Attempt[] = [{ id: "attempt-one", exercise, seed: 1, score: 0.5, at: "2026-11-23T08:00:00.000Z" }];
    const text = encode({ log, best: 0.5, open: { [exercise]: 7 } }, plan, edition);
    expect(decode(text, plan, edition).open).toEqual({ [exercise]: 7 });
    // the exercise now stands last
    const later = decode(text, plan.toReversed(), "ba9876543210");
    expect(later.open).toEqual({});
    expect(later.log).toMatchObject([{ exercise, score: 0.5 }]);
  });

  test("every lesson counts few enough questions, and its exercises have tags of their own", () => {
    for (const plan of plans) {
      expect(plan.reduce((sum, { draw }) => sum + draw, 0)).toBeLessThanOrEqual(MOST_QUESTIONS);
      const open = Object.fromEntries(plan.map(({ exercise }, i) => [exercise, i]));
      expect(decode(encode({ log: [], best: 0, open }, plan, edition), plan, edition).open).toEqual(open);
    }
    expect(() => encode({ log: [], best: 0, open: {} }, [{ exercise: "z9/one", draw: MOST_QUESTIONS + 1 }], edition)).toThrow(TypeError);
  });
});
