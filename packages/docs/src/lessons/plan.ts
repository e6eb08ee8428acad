import type { Planned } from "../learn/progress.ts";

/** How many questions of each exercise count; two unless said otherwise. */
const draws: Readonly<Record<string, number>> = { "a1/weigh": 3, "a1/cannot-tell": 1, "c2/find-cell": 3, "c2/whole-file": 1 };

/** Kế hoạch của một bài: its exercises with their shares. */
export function planOf(exercises: readonly string[]): Planned[] {
  return exercises.map((exercise) => ({ exercise, draw: draws[exercise] ?? 2 }));
}
