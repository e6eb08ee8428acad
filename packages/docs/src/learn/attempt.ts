/**
 * Một lần trả lời: which exercise, from which seed, and how well. What the learner typed is not in it, because an
 * answer may be an identifier; the seed is enough to make the same question again.
 */
export interface Attempt {
  /** Unique, so that two devices can put their logs together. */
  readonly id: string;
  readonly exercise: string;
  readonly seed: number;
  /** From 0 to 1: the share of the question answered right at the first try. */
  readonly score: number;
  /** When, as an ISO instant in UTC. */
  readonly at: string;
}

const ID = /^[0-9a-z-]{8,64}$/u;
const EXERCISE = /^[a-z]\d\/[a-z-]{1,40}$/u;
const INSTANT = /^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d\.\d{3}Z$/u;

/** The attempt in something read from outside; undefined when it is not one. Unknown properties are left behind. */
export function readAttempt(value: unknown): Attempt | undefined {
  if (typeof value !== "object" || value === null) return undefined;
  const { id, exercise, seed, score, at } = value as Record<string, unknown>;
  if (typeof id !== "string" || !ID.test(id)) return undefined;
  if (typeof exercise !== "string" || !EXERCISE.test(exercise)) return undefined;
  if (typeof seed !== "number" || !Number.isInteger(seed) || seed < 0 || seed > 0xffff_ffff) return undefined;
  if (typeof score !== "number" || !(score >= 0 && score <= 1)) return undefined;
  if (typeof at !== "string" || !INSTANT.test(at) || Number.isNaN(Date.parse(at))) return undefined;
  // −0 and 0 are one score, but would be written the same and compared as different
  return { id, exercise, seed: seed + 0, score: score + 0, at };
}
