import { attemptsOf, type Log } from "./log.ts";
import { reaches } from "./progress.ts";

/** Ôn sau 1, 7 và 21 ngày: a fixed schedule; an expanding one is no better than a uniform one, only simpler to say. */
export const GAPS = [1, 7, 21] as const;
/** More than this in a day is a chore, and the rest is there tomorrow. */
export const REVIEW_MOST = 10;

const DAY = 86_400_000;

/** When an exercise is to be asked again; `stage` counts reviews passed, from 0 to 3. */
export interface Review {
  readonly exercise: string;
  readonly stage: number;
  /** Undefined once the last review was passed. */
  readonly dueAt: number | undefined;
}

/**
 * Lịch ôn: the first answer to an exercise starts it. An answer on or after the due moment moves it on when right, and
 * back to the start when wrong; practice before that changes nothing.
 */
export function schedule(log: Log): readonly Review[] {
  const reviews = new Map<string, Review>();
  for (const { exercise, score, at } of attemptsOf(log)) {
    const now = Date.parse(at);
    const known = reviews.get(exercise);
    if (known === undefined) reviews.set(exercise, { exercise, stage: 0, dueAt: now + GAPS[0] * DAY });
    else if (known.dueAt !== undefined && now >= known.dueAt) {
      const stage = reaches(score, 1) ? known.stage + 1 : 0;
      const gap = GAPS[stage];
      reviews.set(exercise, { exercise, stage, dueAt: gap === undefined ? undefined : now + gap * DAY });
    }
  }
  return [...reviews.values()];
}

/** Ôn tập hôm nay: what is due at `now`, longest overdue first. */
export function due(log: Log, now: number): readonly Review[] {
  return schedule(log)
    .filter(({ dueAt }) => dueAt !== undefined && dueAt <= now)
    .sort((a, b) => a.dueAt! - b.dueAt! || (a.exercise < b.exercise ? -1 : 1))
    .slice(0, REVIEW_MOST);
}

/** When the next review comes, if any does. */
export function nextDue(log: Log): number | undefined {
  const times = schedule(log).flatMap(({ dueAt }) => (dueAt === undefined ? [] : [dueAt]));
  return times.length === 0 ? undefined : Math.min(...times);
}
