/** What a learning platform is told of a learner in a lesson, by whichever standard. */
export interface Report {
  /** The best shown, 0 to 1. */
  readonly best: number;
  /** The share from which a lesson is mastered. */
  readonly mastery: number;
  /** Share of the questions that have been answered, 0 to 1. */
  readonly answered: number;
  /** Has a question been answered since the page was opened? */
  readonly tried: boolean;
  /** Where the learner last worked: an exercise. */
  readonly place: string;
  readonly suspend: string;
}

/** A share with four decimals, rounded down: 0,79999 is not 0,8. */
export const fourDecimals = (share: number): number => Math.floor(share * 10_000 + 1e-9) / 10_000;

/** How long something took, as ISO 8601 has it: `PT0H12M30S`. */
export function isoDuration(seconds: number): string {
  const whole = Math.max(0, Math.floor(seconds));
  return `PT${Math.floor(whole / 3600)}H${Math.floor(whole / 60) % 60}M${whole % 60}S`;
}
