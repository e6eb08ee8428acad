import { compareNames } from "@hoso/sdk/fields/person-name";
import { examine as examineDate, normalize as normalizeDate } from "@hoso/sdk/fields/partial-date";
import { convertAddress } from "@hoso/sdk/fields/address-conversion";
import { describe, expect, test } from "vitest";
import type { Answers, Computed } from "../../learn/exercise.ts";
import { exercise as howDifferent, plant as plantPair, ways } from "./how-different.exercise.ts";
import { exercise as whereNow, plant as plantAddress } from "./where-now.exercise.ts";
import { exercise as writeDate, plant as plantWritten, styles } from "./write-the-date.exercise.ts";

const seeds = Array.from({ length: 500 }, (_, i) => i * 7919 + 1);
const one = (exercise: Computed, seed: number, answers: Answers) => exercise.grade(exercise.make(seed, "en"), answers)[0]!;

describe("planted faults, 500 seeds: the SDK says just what was planted", () => {
  test("two spellings, related as they were made", () => {
    for (const seed of seeds) {
      const { pair, relation } = plantPair(seed);
      expect(pair[0], `seed ${seed}`).not.toBe(pair[1]);
      expect(compareNames(...pair), `seed ${seed}: ${pair.join(" | ")}`).toBe(relation);
    }
    expect(new Set(seeds.map((s) => plantPair(s).relation))).toEqual(new Set(ways.map((w) => w.relation)));
  });

  test("a written date means the day it was made from, and no more of it", () => {
    for (const seed of seeds) {
      const { written, iso } = plantWritten(seed);
      expect(normalizeDate(written), `seed ${seed}: ${written}`).toBe(iso);
      if (written !== iso) expect(examineDate(written).map((r) => r.code)).toEqual(["partial-date/shape"]);
    }
    expect(new Set(seeds.map((s) => plantWritten(s).precision))).toEqual(new Set(styles.map((s) => s.precision)));
  });

  test("an old address is settled, or is not, as it was drawn", () => {
    for (const seed of seeds) {
      const { text, divided } = plantAddress(seed);
      const { status, results } = convertAddress(text, { when: { era: "former" } });
      expect(status, `seed ${seed}: ${text}`).toBe(divided ? "ambiguous" : "ok");
      expect(results.length > 1).toBe(divided);
    }
    expect(new Set(seeds.map((s) => plantAddress(s).divided))).toEqual(new Set([true, false]));
  });
});

describe("wrong answers", () => {
  test("the old spelling of a relation, a place picked for a divided commune", () => {
    for (const seed of seeds.slice(0, 50)) {
      const relation = plantPair(seed).relation;
      expect(one(howDifferent, seed, { relation: relation === "case" ? "exact" : "case" }).ok).toBe(false);
      const question = whereNow.make(seed, "vi").questions[0]!;
      const options = question.kind === "one" ? question.options : [];
      expect(options).toHaveLength(5);
      expect(options.filter(({ id }) => one(whereNow, seed, { place: id }).ok)).toHaveLength(1);
    }
  });

  test("a day that was made up, a part that was dropped, the month read first: each is told apart", () => {
    for (const seed of seeds.slice(0, 200)) {
      const { iso, precision } = plantWritten(seed);
      const attempt = (date: string) => one(writeDate, seed, { date });
      if (precision !== "day")
        expect(attempt(`${iso}-01`)).toMatchObject({ ok: false, say: expect.stringContaining("add no day") as string });
      if (precision !== "year") expect(attempt(iso.slice(0, 4)).say).toContain("says more");
      if (precision === "day" && iso.slice(8) <= "12")
        expect(attempt(`${iso.slice(0, 5)}${iso.slice(8)}-${iso.slice(5, 7)}`)).toMatchObject({
          ok: false,
          say: expect.stringContaining("another date") as string,
        });
      expect(attempt(iso.slice(2)).ok).toBe(false);
      expect(attempt(iso).ok).toBe(true);
    }
  });
});
