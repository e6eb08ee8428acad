import { reasonsOf, seeded } from "@hoso/sdk/core";
import { findPersonal } from "@hoso/sdk/detection";
import { PersonalId } from "@hoso/sdk/identifiers/personal-id";
import { citizen, createChecker, mapHeaders, memoryDuplicates } from "@hoso/sdk/quality";
import { describe, expect, test } from "vitest";
import { exercises } from "../catalogue/exercises.ts";
import { answersTo, answerTo, score, type Answers, type Computed } from "../learn/exercise.ts";
import { asOf, columns, headers, judge } from "./c2/judge.ts";
import { exercise as whereNow } from "./c3/where-now.exercise.ts";
import { counts, exercise as countColumn, plant as plantColumn } from "./c1/count-a-column.exercise.ts";
import { codes, faults, plant as plantFault, units } from "./e2/faults.ts";
import { exercise as build, kit } from "./e2/build-a-record.exercise.ts";
import { exercise as makeItFail, wanted as wantedFault } from "./e2/make-it-fail.exercise.ts";
import { exercise as makeValue, wanted } from "./e1/make-a-value.exercise.ts";
import { outcomeOf, plant as plantParse } from "./e1/parse-or-throw.exercise.ts";
import { literals } from "./e1/what-comes-out.exercise.ts";
import { valueOf } from "./e1/values.ts";
import { about, dirts, exercise as cleanName, plant as plantName } from "./p1/clean-name.exercise.ts";
import { against, impossible } from "./p1/class-list.ts";
import { plant as plantDay } from "./p1/impossible-day.exercise.ts";
import { categoryOf, impersonal, isPersonal, personal } from "./p3/facts.ts";
import { exercise as hide } from "./p3/hide-the-numbers.exercise.ts";

const seeds = Array.from({ length: 500 }, (_, i) => i * 7919 + 1);
/** Lessons a1 and c2 have tests of their own; what c3 plants is asked in its own. */
const computed = [...exercises.values()].filter((e): e is Computed => "solve" in e && !/^(?:a1|c2)\//u.test(e.id));

describe.for(computed)("$id", (exercise) => {
  const some = exercise === countColumn || exercise === build || exercise === whereNow ? seeds.slice(0, 100) : seeds;

  test("is the same for the same seed, and shows the same in every language", () => {
    for (const seed of some.slice(0, 50)) {
      const [vi, en] = [exercise.make(seed, "vi"), exercise.make(seed, "en")];
      expect(exercise.make(seed, "vi")).toEqual(vi);
      expect(vi.questions.map((q) => [q.id, q.kind])).toEqual(en.questions.map((q) => [q.id, q.kind]));
      for (const item of [vi, en]) expect(JSON.stringify(item)).not.toMatch(/undefined|\[object/u);
    }
  });

  test("its solution is right and an empty answer is not", () => {
    for (const seed of some) {
      const item = exercise.make(seed, seed % 2 === 0 ? "vi" : "en");
      const marks = exercise.grade(item, exercise.solve(item));
      expect(score(marks), `seed ${seed}: ${JSON.stringify(marks)}`).toBe(1);
      expect(score(exercise.grade(item, {})), `seed ${seed}`).toBeLessThan(1);
      for (const mark of [...marks, ...exercise.grade(item, {})]) expect(mark.say).not.toBe("");
    }
  });

  test("offers each choice once, and the right one among them; what it offers holds no key", () => {
    for (const seed of some.slice(0, 100)) {
      const item = exercise.make(seed, "vi");
      const solution = exercise.solve(item);
      for (const question of item.questions) {
        const groups = question.kind === "match" ? [question.left, question.right] : "options" in question ? [question.options] : [];
        for (const options of groups) {
          expect(new Set(options.map((o) => o.id)).size).toBe(options.length);
          expect(new Set(options.map((o) => o.text)).size, `seed ${seed}`).toBe(options.length);
        }
        if (question.kind === "one") expect(question.options.map((o) => o.id)).toContain(answerTo(solution, question.id));
        if (question.kind === "match")
          expect(question.left.map((l) => l.id).filter((l) => question.right.some((r) => r.id === l))).toEqual([]);
      }
    }
  });
});

describe("planted faults, 500 seeds: the SDK reports exactly the one that was planted", () => {
  test("p1: a day of no calendar, in its row only", () => {
    for (const seed of seeds) {
      const { rows, row } = plantDay(seed);
      const found = rows.map((cells) => against(cells[1]!).map((r) => r.code));
      expect(found, `seed ${seed}`).toEqual(rows.map((_, r) => (r === row ? ["partial-date/calendar"] : [])));
    }
    const drawn = new Set(seeds.map((seed) => plantDay(seed).rows[plantDay(seed).row]![1]!.slice(0, 5)));
    expect(drawn).toEqual(new Set(impossible));
  });

  test("p1: a name that is not clean", () => {
    for (const seed of seeds) {
      const { dirty, clean, code } = plantName(seed);
      expect(
        about(dirty).map((r) => r.code),
        `seed ${seed}`,
      ).toEqual([code]);
      expect(about(clean)).toEqual([]);
    }
    expect(new Set(seeds.map((s) => plantName(s).code))).toEqual(new Set(dirts.map((d) => d.code)));
  });

  test("e2: each identifier with each code", () => {
    for (const seed of seeds) {
      const { text, fault } = plantFault(seeded(seed));
      expect(
        units[fault.unit].examine(text).map((r) => r.code),
        `seed ${seed}: ${text}`,
      ).toEqual([fault.code]);
    }
    expect(new Set(seeds.map((s) => plantFault(seeded(s)).fault)).size).toBe(faults.length);
    expect(codes).toHaveLength(5);
  });

  test("c1: as many empty and wrong cells as were planted, counted as the engine counts", async () => {
    for (const seed of seeds) {
      const { rows, key, empty, wrong } = plantColumn(seed);
      const { complete, correct } = counts(rows, key);
      expect([complete.numerator, correct.denominator, correct.numerator], `seed ${seed}`).toEqual([
        7 - empty,
        7 - empty,
        7 - empty - wrong,
      ]);
    }
    for (const seed of seeds.slice(0, 20)) {
      const { rows, key } = plantColumn(seed);
      const header = headers("vi");
      const mapping = mapHeaders(header, citizen.columns);
      const checker = createChecker({ dataset: citizen, header, mapping, duplicates: memoryDuplicates(), asOf });
      checker.add(rows.map((cells, number) => ({ number, cells })));
      const { scores } = (await checker.finish()).summary.columns.find((c) => c.key === key)!;
      expect({ complete: scores.completeness, correct: scores.accuracy }).toEqual(counts(rows, key));
    }
  });

  test("e2: a kit has one sound piece and two others for each column", () => {
    for (const seed of seeds) {
      const { row, pieces } = kit(seed);
      expect(judge([row])).toEqual([]);
      const tried = Object.entries(pieces).flatMap(([key, own]) =>
        own.map((piece) => ({ column: columns.findIndex((c) => c.key === key), piece })),
      );
      expect(tried).toHaveLength(12);
      // all of them in one table: a row each
      const found = judge(tried.map(({ column, piece }) => row.map((cell, i) => (i === column ? piece : cell))));
      const sound = tried.filter((_, r) => !found.some((f) => f.row === r));
      expect(sound, `seed ${seed}`).toEqual(tried.filter(({ column, piece }) => piece === row[column]));
      expect(sound).toHaveLength(4);
    }
  });
});

describe("wrong answers", () => {
  const one = (exercise: Computed, seed: number, answers: Answers) => exercise.grade(exercise.make(seed, "en"), answers)[0]!;

  test("p1: another name, however clean, is not the name", () => {
    for (const seed of seeds.slice(0, 50)) expect(one(cleanName, seed, { name: "Trần Văn Khác" }).ok).toBe(false);
    for (const seed of seeds.slice(0, 50)) expect(one(cleanName, seed, { name: plantName(seed).dirty }).ok).toBe(false);
  });

  test("p3: a number written another way is still found, and an empty question asks nothing", () => {
    for (const seed of seeds.slice(0, 100)) {
      const item = hide.make(seed, "vi");
      const start = item.questions[0]!.kind === "text" ? item.questions[0]!.start : "";
      expect(findPersonal(start), start).toHaveLength(1);
      expect(start.length).toBeLessThanOrEqual(110);
      expect(hide.grade(item, { text: start })[0]!.ok).toBe(false);
      expect(hide.grade(item, { text: start.replace(/(?<=\d)(?=\d)/gu, " ") })[0]!.ok).toBe(false);
      expect(hide.grade(item, { text: "…" })[0]!.ok).toBe(false);
      expect(hide.grade(item, { text: start.replace(/[\d .+-]*\d[\d .+-]*/u, " … ") })[0]!.ok, start).toBe(true);
    }
  });

  test("p3: what the exercise calls personal are fields of a person, of both categories", () => {
    expect(personal.every(isPersonal)).toBe(true);
    expect(Object.keys(impersonal).some(isPersonal)).toBe(false);
    expect(new Set(personal.map(categoryOf))).toEqual(new Set(["basic", "sensitive"]));
  });

  test("e1: true and false, and each outcome of parse, are all drawn", () => {
    const printed = seeds.flatMap((s) => literals(s).map((text) => PersonalId.safeParse(valueOf(text)).success));
    expect(new Set(printed)).toEqual(new Set([true, false]));
    expect(new Set(seeds.map((s) => outcomeOf(plantParse(s))))).toEqual(new Set(["throws", "same", "canonical"]));
    const refused = PersonalId.safeParse("07910500000");
    expect(refused.error!.issues.flatMap(reasonsOf).map((r) => r.code)).toEqual(["personal-id/shape"]);
  });

  test("e1: the number of another person than was asked for is told apart", () => {
    for (const seed of seeds.slice(0, 100)) {
      const right = answerTo(makeValue.solve(makeValue.make(seed, "en")), "value");
      const { sex } = wanted(seed);
      const other = right.slice(0, 3) + (sex === "male" ? 1 : 0) + right.slice(4);
      expect(one(makeValue, seed, { value: other })).toMatchObject({ ok: false, say: expect.stringContaining("well formed") as string });
      expect(one(makeValue, seed, { value: right.slice(1) })).toMatchObject({
        ok: false,
        say: expect.stringContaining("12 digits") as string,
      });
      expect(one(makeValue, seed, { value: right }).say, "masked").not.toContain(right);
    }
  });

  test("e2: a value that is accepted, or refused with another code, is wrong", () => {
    for (const seed of seeds.slice(0, 100)) {
      const { unit, code } = wantedFault({ seed });
      const sound = units[unit].generate(seeded(seed));
      expect(one(makeItFail, seed, { value: sound })).toMatchObject({ ok: false, say: expect.stringContaining("accepts") as string });
      const other = faults.find((f) => f.unit === unit && f.code !== code);
      if (other) expect(one(makeItFail, seed, { value: other.spoil(sound, seeded(seed)) }).ok).toBe(false);
    }
  });

  test("c1: one cell more is a wrong count", () => {
    const item = countColumn.make(3, "vi");
    const right = countColumn.solve(item);
    for (const id of Object.keys(right)) {
      const marks = countColumn.grade(item, { ...right, [id]: String(Number(right[id]) + 1) });
      expect(marks.filter((m) => !m.ok).map((m) => m.question)).toEqual([id]);
    }
  });

  test("in a match, two partners exchanged are wrong", () => {
    for (const exercise of computed) {
      const item = exercise.make(1, "en");
      const question = item.questions[0]!;
      if (question.kind !== "match") continue;
      const [a, b, ...rest] = answersTo(exercise.solve(item), question.id).map((pair) => pair.split("="));
      const pairs = [[a![0], b![1]], [b![0], a![1]], ...rest].map((pair) => pair.join("="));
      expect(exercise.grade(item, { [question.id]: pairs })[0]!.ok, exercise.id).toBe(false);
    }
  });
});

test("the code on the pages of E1 and E2 gives what the pages say", async () => {
  const { examine } = await import("@hoso/sdk/identifiers/personal-id");
  const { say: vi } = await import("@hoso/sdk/locales/vi");
  const { say: en } = await import("@hoso/sdk/locales/en");
  const { readFileSync } = await import("node:fs");
  const page = (path: string) => readFileSync(new URL(`../content/docs/${path}.mdx`, import.meta.url), "utf8");
  const [reason] = examine("07910500000");
  const shown = `examine("07910500000"); // [{ code: "${reason!.code}", params: ${JSON.stringify(reason!.params)} }]`;
  const e2 = "hoc/e2-ma-loi-va-thong-bao-song-ngu";
  for (const path of [e2, `en/${e2}`]) expect(page(path)).toContain(shown);
  const call = 'say({ code: "personal-id/shape", params: {} });';
  expect(page(e2)).toContain(`${call} // "${vi(reason!)}"`);
  expect(page(`en/${e2}`)).toContain(`${call} // "${en(reason!)}"`);
});
