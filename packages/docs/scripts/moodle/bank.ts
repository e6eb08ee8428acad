// All that a question bank can hold of a lesson.
import { existsSync } from "node:fs";
import { dirname, join } from "node:path";
import { fileURLToPath, pathToFileURL } from "node:url";
import type { Locale } from "@hoso/sdk/core";
import { exerciseOf } from "../../src/catalogue/exercises.ts";
import type { Lesson } from "../../src/catalogue/lesson.ts";
import { whyItStays } from "../../src/learn/bankable.ts";
import type { Bank } from "../../src/learn/item.ts";
import { classSeed } from "../../src/learn/seed.ts";
import { questionOf } from "./from-bank.ts";
import { questionsOf } from "./from-generator.ts";
import type { Group, Question } from "./question.ts";

const source = join(dirname(fileURLToPath(import.meta.url)), "../../src");

/** How generated questions are drawn: as many as `count`, those that the class of this code would get first. */
export interface Draw {
  readonly count: number;
  readonly code: string;
}

async function banksOf({ id }: Lesson): Promise<readonly Bank[]> {
  const path = join(source, "lessons", id, "bank.ts");
  return existsSync(path) ? ((await import(pathToFileURL(path).href)) as { readonly banks: readonly Bank[] }).banks : [];
}

/** Different questions: a generator of few things makes the same one again. */
const different = (questions: readonly Question[]): Question[] => [
  ...new Map(questions.map((q) => [JSON.stringify({ ...q, name: "" }), q])).values(),
];

const two = (n: number): string => String(n).padStart(2, "0");

/** The questions of a lesson, by exercise. */
export async function bankOf(lesson: Lesson, locale: Locale, { count, code }: Draw): Promise<Group[]> {
  const banks = await banksOf(lesson);
  const groups: Group[] = [];
  for (const { exercise: id } of lesson.parts) {
    const exercise = exerciseOf(id);
    const title = exercise.title[locale];
    const path = ["Hồ Sơ", `${lesson.id.toUpperCase()} ${lesson.title[locale]}`, title];
    const name = (n: number): string => `${lesson.id.toUpperCase()} ${title} ${two(n + 1)}`;
    if (whyItStays(exercise) !== undefined) continue;
    if ("solve" in exercise) {
      const drawn = Array.from({ length: count }, (_, n) => questionsOf(exercise, classSeed(code, exercise, n), name(n), locale));
      groups.push({ path, questions: different(drawn.flat()) });
    } else {
      const bank = banks.find((b) => b.id === id)!;
      groups.push({ path, questions: bank.items.map((item, n) => questionOf(item, bank, name(n), locale)) });
    }
  }
  return groups;
}
