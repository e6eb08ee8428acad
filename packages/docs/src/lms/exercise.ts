import { Sitting } from "../components/exercise-sitting.ts";
import type { Exercise } from "../learn/exercise.ts";
import { freshSeed } from "../learn/seed.ts";

/** The questions that stand open, by exercise; told to the platform with the log. */
export type Open = Record<string, number>;

/**
 * Makes the exercises of a page work, once the platform has said where the learner was. The question that stood open comes
 * first; what draws and grades all of them is in the page's own script.
 */
export function startExercises(exercises: readonly Exercise[], open: Open, opened: () => void): void {
  for (const host of document.querySelectorAll<HTMLElement>("hoso-exercise")) {
    const exercise = exercises.find((e) => e.id === host.dataset["exercise"]);
    if (exercise === undefined) continue;
    let last: number | undefined;
    const seed = (): number => {
      const waiting = last === undefined ? open[exercise.id] : undefined;
      last = waiting ?? freshSeed(() => crypto.getRandomValues(new Uint32Array(1))[0]!, exercise, last);
      open[exercise.id] = last;
      opened();
      return last;
    };
    void new Sitting(host, exercise, { seed }).next(false);
  }
}
