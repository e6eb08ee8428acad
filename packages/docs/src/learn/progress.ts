import { attemptsOf, type Log } from "./log.ts";

/** One exercise of a lesson, and how many questions of it count. */
export interface Planned {
  readonly exercise: string;
  readonly draw: number;
}

/** Mức nắm vững: the share of the questions that count, unless a lesson says otherwise. */
export const MASTERY = 0.8;

/** Where a learner stands in a lesson. */
export interface Progress {
  /** Scores of the latest questions that count, oldest first, for each exercise of the plan. */
  readonly recent: readonly (readonly number[])[];
  readonly answered: number;
  readonly total: number;
  /** From 0 to 1, over all the questions that count: an unanswered one is 0. */
  readonly score: number;
  /** True once `score` has reached the threshold; what was shown is not taken back, unless the lesson is begun anew. */
  readonly mastered: boolean;
}

const sum = (numbers: readonly number[]): number => numbers.reduce((a, b) => a + b, 0);

/** Does a share reach a threshold? The sum of thirds may fall short of a whole by rounding. */
export const reaches = (share: number, threshold: number): boolean => share >= threshold - 1e-9;

/**
 * Tiến độ một bài: of each exercise the latest `draw` questions count, each by its first try. Anyone may go on as
 * long as they like; every question is a new one.
 */
export function progress(log: Log, plan: readonly Planned[], threshold: number): Progress {
  const total = sum(plan.map((p) => p.draw));
  const recent = plan.map(() => [] as number[]);
  let mastered = false;
  for (const attempt of attemptsOf(log)) {
    const i = plan.findIndex((p) => p.exercise === attempt.exercise);
    if (i < 0) continue;
    recent[i]!.push(attempt.score);
    if (recent[i]!.length > plan[i]!.draw) recent[i]!.shift();
    if (reaches(sum(recent.flat()) / total, threshold)) mastered = true;
  }
  return { recent, answered: recent.flat().length, total, score: total === 0 ? 0 : sum(recent.flat()) / total, mastered };
}
