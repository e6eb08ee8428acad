import { join } from "node:path";
import * as fc from "fast-check";
import { describe, expect, test } from "vitest";
import { bundle, tooMuch } from "../../../../test/walls/bundle.js";
import { addDays, seeded, type PlainDate } from "../../../core/index.js";
import { instrument } from "../../../law/index.js";
import * as citizen2014 from "../citizen-2014/index.js";
import { vectors as vectors2014 } from "../citizen-2014/vectors.js";
import * as population from "../index.js";
import { citizenAsOf, citizenVersions, lawReadOn } from "./index.js";
import { en, vi } from "./phrases.js";

const chosen = (date: string): string => {
  const answer = citizenAsOf(date);
  return answer.ok ? answer.version.key : answer.reasons.map(({ code }) => code).join();
};

describe("the law of the day decides", () => {
  test.for([
    ["2015-12-31", "citizen-version/none-yet"],
    ["2016-01-01", "2016"],
    ["2021-06-30", "2016"],
    ["2021-07-01", "2021"],
    ["2024-06-30", "2021"],
    ["2024-07-01", "2024"],
    ["2090-01-01", "2024"],
    ["0001-01-01", "citizen-version/none-yet"],
    ["2024-02-30", "citizen-version/not-a-day"],
    ["hôm nay", "citizen-version/not-a-day"],
    ["", "citizen-version/not-a-day"],
  ] as const)("%s: %s", ([date, key]) => {
    expect(chosen(date)).toBe(key);
  });

  test("days that nobody has read the law for are said to be so, and an amendment not read is named from its first day", () => {
    const codes = (date: string) => {
      const answer = citizenAsOf(date);
      return answer.ok ? answer.remarks.map(({ code }) => code) : [];
    };
    expect(codes("2026-06-30")).toEqual([]);
    expect(codes("2026-07-01")).toEqual(["citizen-version/amendment-not-read"]);
    expect(codes(lawReadOn)).toEqual(["citizen-version/amendment-not-read"]);
    expect(codes(addDays(lawReadOn, 1))).toEqual(["citizen-version/amendment-not-read", "citizen-version/after-reading"]);
    expect(instrument("118/2025/QH15").from).toBe("2026-07-01");
  });

  test("any text has an answer, and from 2016 on every day has exactly one version", () => {
    fc.assert(fc.property(fc.string({ unit: "binary" }), (text) => void citizenAsOf(text)));
    fc.assert(
      fc.property(fc.integer({ min: 0, max: 60_000 }), (days) => {
        const date: PlainDate = addDays("2016-01-01", days);
        expect(citizenVersions.filter(({ from, until }) => from <= date && (until === undefined || date < until))).toHaveLength(1);
        expect(citizenAsOf(date).ok).toBe(true);
      }),
    );
  });
});

test("each version lasts as long as its act", () => {
  expect(citizenVersions.map(({ from }) => from)).toEqual([
    instrument("59/2014/QH13").from,
    instrument("68/2020/QH14").from,
    instrument("26/2023/QH15").from,
  ]);
  expect(citizenVersions.map(({ until }) => until)).toEqual([
    instrument("68/2020/QH14").from,
    instrument("59/2014/QH13").until,
    instrument("26/2023/QH15").until,
  ]);
});

test("15, 18 and 26 items: each fact cites the list it came with", () => {
  expect(citizenVersions.map(({ items }) => items)).toEqual([15, 18, 26]);
  const cited = Object.entries(citizen2014.fields)
    .filter(([path]) => !/[.[]/u.test(path) && path !== "personalId")
    .map(([, { law }]) => law);
  // o of the first text named the head and the relation to the head: two facts, and two items since 2021
  expect(new Set(cited.filter((law) => law.standing === "statute").map(({ at }) => at)).size).toBe(15);
  expect(cited).toHaveLength(18 + 1);
  expect(cited.filter((law) => law.instrument === "68/2020/QH14")).toHaveLength(3);
  for (const { schema, facts, key } of citizenVersions)
    expect(Object.keys(schema.shape).filter((fact) => key === "2024" || fact !== "personalId")).toEqual(facts);
});

describe("a record of its day passes the schema of its day", () => {
  const [of2016, of2021, of2024] = citizenVersions;

  test("500 of each", () => {
    for (const { record } of citizen2014.generate(seeded(2021), 500)) {
      expect(of2021!.schema.safeParse(record).success).toBe(true);
      expect(of2016!.schema.safeParse(record).success).toBe(true);
    }
    for (const { record } of population.generate(seeded(2024), 500)) expect(of2024!.schema.safeParse(record).success).toBe(true);
  });

  test("the first schema keeps nothing of what was added later", () => {
    const kept = of2016!.schema.parse(vectors2014.record);
    expect(Object.keys(kept)).toEqual(["personalId", ...of2016!.facts]);
    expect(kept).not.toHaveProperty("members");
  });

  test("the record of 2014 is none of today, nor the other way round", () => {
    expect(of2024!.schema.safeParse(vectors2014.record).success).toBe(false);
    const [citizen] = population.generate(seeded(1), 1);
    expect(of2021!.schema.safeParse(citizen!.record).success).toBe(false);
  });
});

test("every answer has words in both languages, which name the day", () => {
  for (const code of Object.keys(vi) as (keyof typeof vi)[])
    for (const book of [vi, en]) expect(book[code]({ readOn: lawReadOn })).toMatch(/20\d\d/u);
  expect(vi["citizen-version/after-reading"]({ readOn: lawReadOn })).toContain(lawReadOn);
});

describe("who imports the citizen of today carries no law of before", () => {
  const here = join(import.meta.dirname, "..");
  const old = { gzip: 1_000_000, files: [/citizen-2014\//u, /versions\//u], strings: ["59/2014/QH13"] };

  test("nothing of 2014 is in the bundle", async () => {
    expect(tooMuch(await bundle(`export { Citizen, explain, generate } from "./index.js"`, here), old)).toEqual([]);
  });

  test("it is once it is asked for", async () => {
    const carried = await bundle(`export { Citizen } from "./index.js"; export { citizenAsOf } from "./versions/index.js"`, here);
    expect(tooMuch(carried, old).length).toBeGreaterThan(1);
  });
});
