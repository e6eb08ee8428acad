import { existsSync, globSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, test } from "vitest";
import { stale } from "../../scripts/seal.ts";
import { frameworks } from "../frameworks/frameworks.ts";
import { keep, regrade, score, type Answers } from "../learn/exercise.ts";
import { keepable, readKept } from "../learn/attempt.ts";
import type { Bank } from "../learn/item.ts";
import { kinds } from "../learn/item.ts";
import { lint } from "../learn/lint.ts";
import { keyAnswers } from "../learn/seal.ts";
import { lessons, lessonsOf, nextLesson, openTracks } from "./catalogue.ts";
import { exercises } from "./exercises.ts";

const source = join(import.meta.dirname, "..");
const bankModules = import.meta.glob<{ readonly banks: readonly Bank[] }>("../lessons/*/bank.ts", { eager: true });
const banks = Object.values(bankModules).flatMap((m) => m.banks);

const page = (locale: "vi" | "en", slug: string): string =>
  readFileSync(join(source, "content/docs", locale === "en" ? "en/hoc" : "hoc", `${slug}.mdx`), "utf8");

describe.for(lessons)("lesson $id", (lesson) => {
  test("says on its pages what the catalogue says", () => {
    for (const locale of ["vi", "en"] as const) {
      const text = page(locale, lesson.slug);
      expect(/^title: (.*)$/mu.exec(text)?.[1]?.replace(/^"(.*)"$/u, "$1")).toBe(lesson.title[locale]);
      expect(/^description: (.*)$/mu.exec(text)?.[1]?.replace(/^"(.*)"$/u, "$1")).toBe(lesson.description[locale]);
      expect(/^lesson: (.*)$/mu.exec(text)?.[1]).toBe(lesson.id);
      const shown = [...text.matchAll(/<Exercise id="([^"]+)"/gu)].map((m) => m[1]);
      expect(shown, "every exercise is on the page, in order").toEqual(lesson.parts.map((p) => p.exercise));
      expect(text).toContain("<LessonProgress");
    }
  });
  test("has an exercise for every outcome, and no other", () => {
    expect(new Set(lesson.parts.map((p) => p.outcome))).toEqual(new Set(lesson.outcomes.keys()));
    for (const { exercise, draw } of lesson.parts) {
      expect(exercises.has(exercise), exercise).toBe(true);
      expect(exercise.startsWith(`${lesson.id}/`)).toBe(true);
      expect(draw).toBeGreaterThan(0);
      expect(draw, "the log never lets go of so many").toBeLessThanOrEqual(3);
    }
  });
  test("takes 5 to 20 minutes, has a day of review, competences and sound prerequisites", () => {
    expect(lesson.minutes).toBeGreaterThanOrEqual(5);
    expect(lesson.minutes).toBeLessThanOrEqual(20);
    expect(new Date(lesson.reviewed).toISOString().slice(0, 10)).toBe(lesson.reviewed);
    expect(lesson.competences.length).toBeGreaterThan(0);
    for (const id of lesson.prerequisites) expect(lessons.findIndex((l) => l.id === id)).toBeLessThan(lessons.indexOf(lesson));
    for (const id of lesson.prerequisites) expect(lessons.some((l) => l.id === id)).toBe(true);
  });
  test("has a quick sheet that fits a page: a few points, each of one breath", () => {
    expect(lesson.sheet.length).toBeGreaterThanOrEqual(5);
    expect(lesson.sheet.length).toBeLessThanOrEqual(8);
    for (const { vi, en } of lesson.sheet) for (const text of [vi, en]) expect(text.split(/\s+/u).length, text).toBeLessThanOrEqual(25);
  });
  test("names subpaths that the SDK has", () => {
    for (const unit of lesson.units) expect(existsSync(join(source, "../../sdk/src", unit, "index.ts")), unit).toBe(true);
  });
});

test("the catalogue holds every exercise that there is, once", () => {
  const files = globSync("lessons/*/*.exercise.ts", { cwd: source }).map((f) =>
    f.replace(/^lessons[\\/]/u, "").replace(".exercise.ts", ""),
  );
  expect([...exercises.keys()].toSorted()).toEqual(files.map((f) => f.replaceAll("\\", "/")).toSorted());
  expect(lessons.flatMap((l) => l.parts.map((p) => p.exercise)).toSorted()).toEqual([...exercises.keys()].toSorted());
  expect(new Set(lessons.map((l) => l.id)).size).toBe(lessons.length);
});

test("the next lesson leads through every track and ends", () => {
  const walked: string[] = [lessonsOf(openTracks[0]!.id)[0]!.id];
  for (let next = nextLesson(walked[0]!); next; next = nextLesson(next.id)) walked.push(next.id);
  expect(walked.toSorted()).toEqual(lessons.map((l) => l.id).toSorted());
});

describe.for([...exercises.values()])("exercise $id", (exercise) => {
  test("is of a known kind, in both languages, with three hints", () => {
    expect(kinds).toContain(exercise.kind);
    for (const text of [exercise.title, ...exercise.hints]) for (const t of [text.vi, text.en]) expect(t.trim()).not.toBe("");
    expect(new Set(exercise.hints.map((h) => h.vi)).size).toBe(3);
  });

  test("keeps answers that grade again to the same score, and never a number of a person", async () => {
    for (let seed = 1; seed <= 40; seed++) {
      const item = exercise.make(seed, "vi");
      const right: Answers =
        "solve" in exercise
          ? exercise.solve(item)
          : keyAnswers(banks.find((b) => b.id === exercise.id)!.items.find((i) => i.id === item.questions[0]!.id)!);
      for (const answers of [right, {}]) {
        const marks = await exercise.grade(item, answers);
        const kept = keep(item, answers, marks);
        expect(readKept(kept), JSON.stringify(kept)).toEqual(kept);
        expect(await regrade(exercise, seed, kept)).toBeCloseTo(score(marks));
        for (const value of Object.values(kept)) expect(value === true || keepable(value)).toBe(true);
      }
    }
  });
});

test("every bank is sound", () => {
  for (const bank of banks) expect(lint(bank), bank.id).toEqual([]);
});

test("every bank is an exercise of its kind, and sealed as it stands", async () => {
  for (const bank of banks) {
    expect(exercises.get(bank.id)?.kind).toBe(bank.kind);
    expect(bank.items.every((i) => i.kind === bank.kind)).toBe(true);
  }
  expect(await stale(false), "run `pnpm seal` in packages/docs").toEqual([]);
});

describe("frameworks", () => {
  test("Circular 02/2025 has 6 domains and 24 competences", () => {
    const tt02 = frameworks.find((f) => f.id === "tt02")!;
    expect(tt02.domains).toHaveLength(6);
    expect(tt02.domains.flatMap((d) => d.competences)).toHaveLength(24);
  });
  test("codes are numbered under their domain, once", () => {
    for (const { domains } of frameworks) {
      const codes = domains.flatMap((d) => d.competences.map((c) => c.code));
      expect(new Set(codes).size).toBe(codes.length);
      for (const { code, competences } of domains) for (const c of competences) expect(c.code.startsWith(`${code}.`)).toBe(true);
    }
  });
});
