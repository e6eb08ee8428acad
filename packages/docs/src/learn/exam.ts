import { seeded } from "@hoso/sdk/core";
import type { Attempt } from "./attempt.ts";
import { shuffle } from "./draw.ts";
import { attemptsOf, type Log } from "./log.ts";
import { MASTERY, reaches } from "./progress.ts";

/** Bài thi của một nhóm bài: this many questions, spread evenly over what the lessons promise. */
export const EXAM_QUESTIONS = 20;
/** At least this much of each outcome: nobody passes by leaving a part out. */
const EXAM_OUTCOME = 0.6;

/** An exercise that may be asked, and the outcome it shows: `a1/2` is the third of lesson a1. */
export interface Examined {
  readonly exercise: string;
  readonly outcome: string;
}

/** One question of an exam. */
export interface ExamQuestion extends Examined {
  readonly seed: number;
}

/** Đề thi: the same seed gives the same questions. Outcomes take turns, and so do the exercises of each. */
export function draft(pool: readonly Examined[], seed: number): readonly ExamQuestion[] {
  const random = seeded(seed);
  const outcomes = shuffle(random, [...new Set(pool.map((p) => p.outcome))]);
  if (outcomes.length === 0) return [];
  const turns = new Map(
    outcomes.map((o) => [
      o,
      shuffle(
        random,
        pool.filter((p) => p.outcome === o),
      ),
    ]),
  );
  const out: ExamQuestion[] = [];
  for (let i = 0; i < EXAM_QUESTIONS; i++) {
    const own = turns.get(outcomes[i % outcomes.length]!)!;
    const { exercise, outcome } = own[Math.floor(i / outcomes.length) % own.length]!;
    out.push({ exercise, outcome, seed: Math.floor(random() * 2 ** 32) });
  }
  return shuffle(random, out);
}

/** Kết quả một lần thi. */
export interface ExamResult {
  readonly sitting: string;
  readonly at: string;
  readonly score: number;
  readonly byOutcome: Readonly<Record<string, number>>;
  readonly passed: boolean;
}

/** What a sitting came to; undefined while questions of it are open. */
export function examResult(log: Log, sitting: string, questions: readonly ExamQuestion[]): ExamResult | undefined {
  const own = attemptsOf(log).filter((a) => a.sitting === sitting);
  const of = (q: ExamQuestion): Attempt | undefined => own.find((a) => a.exercise === q.exercise && a.seed === q.seed);
  const answered = questions.map((q) => ({ outcome: q.outcome, attempt: of(q) }));
  if (answered.length === 0 || answered.some(({ attempt }) => attempt === undefined)) return undefined;
  const mean = (scores: readonly number[]) => scores.reduce((a, b) => a + b, 0) / scores.length;
  const outcomes = [...new Set(questions.map((q) => q.outcome))];
  const byOutcome = Object.fromEntries(
    outcomes.map((o) => [o, mean(answered.filter((a) => a.outcome === o).map((a) => a.attempt!.score))]),
  );
  const score = mean(answered.map((a) => a.attempt!.score));
  const passed = reaches(score, MASTERY) && Object.values(byOutcome).every((s) => reaches(s, EXAM_OUTCOME));
  return { sitting, at: own.at(-1)!.at, score, byOutcome, passed };
}

/** The sittings of a track on a day begin so: an exam may be sat once a day. */
const sittingsOf = (track: string, day: string): string => `exam-${track}-${day}-`;

/** Tên một lần thi: the track, the day, and what its questions are drawn from, so that the paper can be made again from the name. */
export const sittingOf = (track: string, day: string, draw: number): string =>
  sittingsOf(track, day) + (draw >>> 0).toString(16).padStart(8, "0");

/** The paper of a sitting. */
export const paperOf = (pool: readonly Examined[], sitting: string): readonly ExamQuestion[] =>
  draft(pool, Number.parseInt(sitting.slice(-8), 16));

/** The sitting that was begun on that day; an exam that was left is gone on with, and one that is over is not begun again. */
export function begun(log: Log, track: string, day: string): string | undefined {
  return attemptsOf(log).find((a) => a.sitting?.startsWith(sittingsOf(track, day)))?.sitting;
}

/** Questions of a paper that have no answer yet. */
export function openQuestions(log: Log, sitting: string, questions: readonly ExamQuestion[]): readonly ExamQuestion[] {
  const own = attemptsOf(log).filter((a) => a.sitting === sitting);
  return questions.filter((q) => !own.some((a) => a.exercise === q.exercise && a.seed === q.seed));
}
