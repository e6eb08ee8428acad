import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { readEntry, type Attempt, type Entry } from "./attempt.ts";
import { attemptsOf, merge, MOST, read, write, type Log } from "./log.ts";

// few ids, so that collisions with different content happen all the time
const attempt: fc.Arbitrary<Attempt> = fc.record({
  id: fc.integer({ min: 0, max: 30 }).map((n) => `attempt-${n}`),
  exercise: fc.constantFrom("a1/read-parts", "c2/find-cell"),
  seed: fc.integer({ min: 0, max: 0xffff_ffff }),
  score: fc.constantFrom(0, 0.5, 1),
  at: fc.integer({ min: 0, max: 9 }).map((s) => `2026-11-23T08:00:0${s}.000Z`),
  answers: fc.constantFrom({ which: "n1" }, { which: ["a", "b"] }, { typed: true as const }),
});
const id = fc.integer({ min: 0, max: 30 }).map((n) => `attempt-${n}`);
const at = fc.integer({ min: 0, max: 9 }).map((s) => `2026-11-23T08:00:0${s}.000Z`);
const reset: fc.Arbitrary<Entry> = fc.record({ id, reset: fc.constantFrom("a1", "c2"), at });
const bookmark: fc.Arbitrary<Entry> = fc.record({ id, mark: fc.constantFrom("hoc/a1/", "hoc/a1/#a1-weigh"), on: fc.boolean(), at });
const log: fc.Arbitrary<Log> = fc
  .array(fc.oneof(attempt, attempt, reset, bookmark), { maxLength: 40 })
  .map((attempts) => merge(attempts, []));

describe("union of logs", () => {
  test("is idempotent", () =>
    fc.assert(
      fc.property(log, (a) => {
        expect(merge(a, a)).toEqual(a);
      }),
    ));
  test("is commutative", () =>
    fc.assert(
      fc.property(log, log, (a, b) => {
        expect(merge(a, b)).toEqual(merge(b, a));
      }),
    ));
  test("is associative", () =>
    fc.assert(
      fc.property(log, log, log, (a, b, c) => {
        expect(merge(merge(a, b), c)).toEqual(merge(a, merge(b, c)));
      }),
    ));
  test("loses no id", () =>
    fc.assert(
      fc.property(log, log, (a, b) => {
        expect(new Set(merge(a, b).map((x) => x.id))).toEqual(new Set([...a, ...b].map((x) => x.id)));
      }),
    ));
  test("stays associative where the oldest are let go", () => {
    const many = (from: number, count: number): Log =>
      Array.from({ length: count }, (_, i) => ({
        id: `long-${from + i}`,
        exercise: "a1/read-parts",
        seed: 1,
        // few are right, so that the best are old ones
        score: (from + i) % 911 === 0 ? 1 : 0.5,
        at: new Date(1_700_000_000_000 + (((from + i) * 7919) % 100_000)).toISOString(),
      }));
    const [a, b, c] = [many(0, 3000), many(2000, 3000), many(4000, 3000)];
    const left = merge(merge(a, b), c);
    expect(left).toHaveLength(MOST);
    const best = merge(left, []).filter((e) => (e as Attempt).score === 1);
    expect(best.length, "the best are never let go").toBeGreaterThanOrEqual(3);
    const oldest = [...a, ...b, ...c].filter((e) => (e as Attempt).score === 1).sort((x, y) => (x.at < y.at ? -1 : 1))[0]!;
    expect(left).toContainEqual(oldest);
    expect(left).toEqual(merge(a, merge(b, c)));
    expect(left).toEqual(merge(merge(c, a), b));
  });
});

describe("what is stored", () => {
  test("comes back as it was", () =>
    fc.assert(
      fc.property(log, (a) => {
        expect(read(write(a))).toEqual({ log: a, damaged: false });
      }),
    ));
  test("never throws, whatever is found", () => {
    fc.assert(
      fc.property(
        fc.oneof(
          fc.string(),
          fc.json(),
          fc.jsonValue().map((v) => JSON.stringify({ v: 1, attempts: [v] })),
        ),
        (t) => {
          expect(Array.isArray(read(t).log)).toBe(true);
        },
      ),
    );
  });
  test("keeps what is sound of a damaged log", () => {
    const good = { id: "attempt-1", exercise: "a1/read-parts", seed: 1, score: 1, at: "2026-11-23T08:00:00.000Z" };
    expect(read(JSON.stringify({ v: 1, attempts: [good, { ...good, score: 7 }, null] }))).toEqual({ log: [good], damaged: true });
  });
  test("keeps what is sound of a text cut short, or written over in the middle", () =>
    fc.assert(
      fc.property(log, fc.nat(), (a, n) => {
        const whole = write(a);
        const cut = whole.slice(0, n % whole.length);
        // an entry of a cut text ends before the cut
        const before = a.filter((e) => cut.includes(JSON.stringify(e)));
        expect(read(cut)).toEqual({ log: before, damaged: true });
        if (a.length > 1) expect(read(whole.replace(JSON.stringify(a[0]), '{"id":')).log).toEqual(a.slice(1));
      }),
    ));
  test.for([
    ["{", "broken JSON"],
    ["null", "no log"],
    ['{"v":2,"attempts":[]}', "a version of the future"],
    ['{"v":1,"attempts":{}}', "no list"],
  ])("%s (%s) is damaged", ([t]) => {
    expect(read(t!)).toEqual({ log: [], damaged: true });
  });
});

describe("an attempt", () => {
  const good = { id: "attempt-1", exercise: "a1/read-parts", seed: 1, score: 0.5, at: "2026-11-23T08:00:00.000Z" };
  test("has no room for what was typed", () => expect(readEntry({ ...good, answer: "001000000000" })).toEqual(good));
  test.for<[string, unknown]>([
    ["id", "x"],
    ["id", 12345678],
    ["exercise", "../../etc"],
    ["seed", 0.5],
    ["seed", -1],
    ["score", 1.01],
    ["score", null],
    ["at", "hôm qua"],
    ["at", "2026-13-45T08:00:00.000Z"],
    ["answers", { which: "001000000000" }],
    ["answers", { which: ["n1", "0912345678"] }],
    ["answers", { which: "Nguyễn Văn A" }],
    ["answers", { "../x": "n1" }],
    ["answers", []],
    ["hints", 4],
    ["ms", -1],
    ["edition", "latest"],
    ["sitting", "x"],
  ])("with a bad %s (%s) is not one", ([key, value]) => expect(readEntry({ ...good, [key]: value })).toBeUndefined());
});

describe("a lesson begun anew", () => {
  const one = { id: "attempt-1", exercise: "a1/weigh", seed: 1, score: 1, at: "2026-11-23T08:00:00.000Z" };
  const anew = { id: "anew-0001", reset: "a1", at: "2026-11-23T09:00:00.000Z" };
  const two = { ...one, id: "attempt-2", at: "2026-11-23T10:00:00.000Z" };
  const other = { ...one, id: "attempt-3", exercise: "c2/repair" };
  test("counts what came after, and leaves the others alone", () => {
    expect(attemptsOf(merge([one, anew, two], [other]))).toEqual([other, two]);
  });
  test("with no good lesson is no entry", () => expect(readEntry({ ...anew, reset: "../a" })).toBeUndefined());
  test("a bookmark of a page elsewhere is no entry", () => {
    expect(readEntry({ id: "mark-0001", mark: "hoc/a1/#a1-weigh", on: true, at: anew.at })).toBeDefined();
    expect(readEntry({ id: "mark-0001", mark: "https://example.org/", on: true, at: anew.at })).toBeUndefined();
  });
});
