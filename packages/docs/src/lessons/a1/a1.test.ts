import { seeded } from "@hoso/sdk/core";
import { is, read, type PersonalIdText } from "@hoso/sdk/identifiers/personal-id";
import { describe, expect, test } from "vitest";
import { answerTo, score, type Answers, type Computed } from "../../learn/exercise.ts";
import { exercise as cannotTell } from "./cannot-tell.exercise.ts";
import { faults, objections, sound } from "./faults.ts";
import { exercise as findMalformed, plant } from "./find-malformed.exercise.ts";
import { exercise as lostZero } from "./lost-zero.exercise.ts";
import { exercise as readParts, misread } from "./read-parts.exercise.ts";
import { exercise as weigh, plant as plantOne, weightOf } from "./weigh.exercise.ts";

const seeds = Array.from({ length: 500 }, (_, i) => i * 7919 + 1);
const all: readonly Computed[] = [readParts, findMalformed, weigh, cannotTell, lostZero];

describe.for(all)("$id", (exercise) => {
  test("is the same for the same seed, in every language", () => {
    for (const seed of seeds.slice(0, 50)) {
      expect(exercise.make(seed, "vi")).toEqual(exercise.make(seed, "vi"));
      expect(exercise.solve(exercise.make(seed, "en"))).toBeTypeOf("object");
      expect(exercise.make(seed, "en").exhibit).toEqual(exercise.make(seed, "vi").exhibit);
    }
  });

  test("its solution is right and an empty answer is not, for 500 seeds", () => {
    for (const seed of seeds) {
      const item = exercise.make(seed, seed % 2 === 0 ? "vi" : "en");
      expect(score(exercise.grade(item, exercise.solve(item))), `seed ${seed}`).toBe(1);
      expect(score(exercise.grade(item, {})), `seed ${seed}`).toBe(0);
    }
  });

  test("offers each choice once, and the right one among them", () => {
    for (const seed of seeds) {
      const item = exercise.make(seed, "vi");
      const solution = exercise.solve(item);
      for (const question of item.questions) {
        if (question.kind !== "one") continue;
        const ids = question.options.map((o) => o.id);
        expect(new Set(ids).size).toBe(ids.length);
        expect(new Set(question.options.map((o) => o.text)).size).toBe(ids.length);
        expect(ids).toContain(answerTo(solution, question.id));
      }
    }
  });

  test("says something about every answer", () => {
    for (const seed of seeds.slice(0, 50)) {
      const item = exercise.make(seed, "en");
      for (const answers of [exercise.solve(item), {}] satisfies Answers[])
        for (const mark of exercise.grade(item, answers)) expect(mark.say).not.toBe("");
    }
  });
});

describe("planted faults", () => {
  test("the SDK reports exactly the injected one, for 500 seeds", () => {
    for (const seed of seeds) {
      const planted = plant(seed);
      expect(
        planted.map(({ text }) => objections(text).map((r) => r.code)),
        `seed ${seed}`,
      ).toEqual(planted.map(({ code }) => (code === "" ? [] : [code])));
      expect(planted.filter(({ code }) => code !== "")).toHaveLength(1);
    }
  });

  test("one number at a time too", () => {
    for (const seed of seeds) {
      const { text, code } = plantOne(seed);
      expect(
        objections(text).map((r) => r.code),
        `seed ${seed}`,
      ).toEqual(code === "" ? [] : [code]);
    }
  });

  test("every kind of fault and every weight is drawn", () => {
    const drawn = new Set(seeds.flatMap((seed) => plant(seed).map((p) => p.code)));
    expect(drawn).toEqual(new Set(["", ...faults.map((f) => f.code)]));
    expect(new Set(seeds.map((seed) => weightOf(plantOne(seed).text)))).toEqual(new Set(["refuse", "warn", "pass"]));
  });

  test("the people are made up: births 1900 to 1909", () => {
    for (const seed of seeds) {
      const { birthYear } = read(sound(seeded(seed)).text as PersonalIdText);
      expect(birthYear).toBeGreaterThanOrEqual(1900);
      expect(birthYear).toBeLessThanOrEqual(1909);
    }
  });
});

describe("wrong answers", () => {
  test("a misread number gets three wrong marks", () => {
    for (const seed of seeds) {
      const item = readParts.make(seed, "vi");
      expect(score(readParts.grade(item, misread(item, seed)))).toBe(0);
    }
  });

  test("a sound number accused is a wrong answer, and its reason too", () => {
    for (const seed of seeds) {
      const item = findMalformed.make(seed, "vi");
      const innocent = `n${plant(seed).findIndex((p) => p.code === "")}`;
      const other = faults.map((f) => f.code).find((code) => code !== findMalformed.solve(item)["why"])!;
      expect(findMalformed.grade(item, { which: innocent, why: other }).map((m) => m.ok)).toEqual([false, false]);
    }
  });

  test("refusing what only deserves a remark is wrong", () => {
    const seed = seeds.find((s) => weightOf(plantOne(s).text) === "warn")!;
    expect(weigh.grade(weigh.make(seed, "en"), { what: "refuse" })[0]!.ok).toBe(false);
  });

  test("believing the number says who is alive is wrong, and it is said why", () => {
    const seed = seeds.find((s) =>
      cannotTell.make(s, "en").questions.some((q) => q.kind === "many" && q.options.some((o) => o.id === "alive")),
    )!;
    const item = cannotTell.make(seed, "en");
    const [mark] = cannotTell.grade(item, { what: [...(cannotTell.solve(item)["what"] as string[]), "alive"] });
    expect(mark).toMatchObject({ ok: false, say: expect.stringContaining("Not in the number: that its holder is alive.") as string });
  });

  test.for<[string, (lost: string) => string, RegExp]>([
    ["zeros at the end", (lost) => lost.padEnd(12, "0"), /only the zeros/i],
    ["one zero too many", (lost) => `0${lost.padStart(12, "0")}`, /12 digits/],
    ["another digit changed", (lost) => lost.padStart(12, "0").slice(0, -1) + ((Number(lost.at(-1)) + 1) % 10), /only the zeros/i],
    ["left as it was", (lost) => lost, /12 digits/],
  ])("%s is no repair of a lost zero", ([, spoil, why]) => {
    for (const seed of seeds) {
      const item = lostZero.make(seed, "en");
      const lost = item.exhibit.kind === "number" ? item.exhibit.text : "";
      expect(is(lost)).toBe(false);
      const [mark] = lostZero.grade(item, { repair: spoil(lost) });
      expect(mark!.ok, `seed ${seed}: ${spoil(lost)}`).toBe(false);
      expect(mark!.say).toMatch(why);
    }
  });

  test("a number in groups of three is read as one", () => {
    const item = lostZero.make(1, "vi");
    const whole = answerTo(lostZero.solve(item), "repair");
    expect(lostZero.grade(item, { repair: whole.replace(/(\d{3})(?=\d)/gu, "$1 ") })[0]!.ok).toBe(true);
  });
});
