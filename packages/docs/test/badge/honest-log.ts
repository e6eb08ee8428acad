// A made-up learner who is always right: for tests of what re-grades a log.
import { edition } from "../../src/catalogue/edition.generated.ts";
import { exerciseOf } from "../../src/catalogue/exercises.ts";
import type { Lesson } from "../../src/catalogue/lesson.ts";
import type { Attempt } from "../../src/learn/attempt.ts";
import { keep, score } from "../../src/learn/exercise.ts";
import { right } from "../browser/solve.ts";

export async function honestLog(lesson: Lesson, from: string): Promise<Attempt[]> {
  const out: Attempt[] = [];
  for (const { exercise: id, draw } of lesson.parts) {
    const exercise = exerciseOf(id);
    for (let i = 0; i < draw; i++) {
      const item = exercise.make(1000 + out.length, "vi");
      const answers = right(exercise, item);
      const marks = await exercise.grade(item, answers);
      const at = new Date(Date.parse(from) + out.length * 60_000).toISOString();
      out.push({
        id: `attempt-${id.replace("/", "-")}-${i}`,
        exercise: id,
        seed: item.seed,
        score: score(marks),
        at,
        answers: keep(item, answers, marks),
        ms: 30_000,
        hints: 0,
        edition,
      });
    }
  }
  return out;
}
