import type { Attempt } from "./attempt.ts";
import { attemptsOf, type Log } from "./log.ts";
import type { Planned } from "./progress.ts";
import { seedOf } from "./seed.ts";

/** What SCORM 1.2 promises to keep (`CMIString4096`); some players keep more, none has to. */
export const SUSPEND_LIMIT = 4096;

/** Questions a lesson may count and still have all of them kept: 28 characters each, and 14 for each exercise. */
export const MOST_QUESTIONS = 90;

/** Where a learner left off: the answers that count, the best shown, and the question that stood open in each exercise. */
export interface Resume {
  readonly log: Log;
  readonly best: number;
  readonly open: Readonly<Record<string, number>>;
}

/**
 * Điểm cao nhất từng đạt: at every moment the latest `draw` attempts of each exercise count, and the best moment is what a
 * platform is told. Whoever goes on practising loses no mark.
 */
export function best(log: Log, plan: readonly Planned[]): number {
  const total = plan.reduce((sum, { draw }) => sum + draw, 0);
  const recent = plan.map((): number[] => []);
  let found = 0;
  for (const { exercise, score } of attemptsOf(log)) {
    const i = plan.findIndex((p) => p.exercise === exercise);
    if (i < 0) continue;
    recent[i]!.push(score);
    if (recent[i]!.length > plan[i]!.draw) recent[i]!.shift();
    found = Math.max(found, recent.flat().reduce((sum, s) => sum + s, 0) / total);
  }
  return found;
}

const VERSION = "1";
const base36 = (n: number): string => n.toString(36);
/** Four characters that name an exercise in its lesson, so that a later edition may put it elsewhere. */
const tag = (exercise: string): string => base36(seedOf(exercise)).padStart(4, "0").slice(-4);

/** A score is so many of so many marks; one that is not is rounded down, so that none gains by being kept. */
function fraction(score: number): string {
  for (let of = 1; of <= 36; of++) {
    const marks = Math.round(score * of);
    if (Math.abs(marks / of - score) < 1e-12) return `${base36(marks)}.${base36(of)}`;
  }
  return `${base36(Math.floor(score * 1295))}.${base36(1295)}`;
}

/** The best, in millionths: what falls short of mastery by rounding alone does not fall short. */
const MILLION = 1_000_000;
const millionths = (share: number): string => base36(Math.floor(share * MILLION + 1e-3));

/**
 * Viết gọn phần cần giữ, at most {@link SUSPEND_LIMIT} ASCII characters: the attempts that count now, the best shown, and the
 * open questions. Older attempts are not kept: with some of them left out, others would seem to have stood together that
 * never did, and show more than the learner has. Chosen answers are not kept either.
 */
export function encode({ log, best: shown, open }: Resume, plan: readonly Planned[], edition: string): string {
  const total = plan.reduce((sum, { draw }) => sum + draw, 0);
  if (total > MOST_QUESTIONS) throw new TypeError(`A lesson may count ${MOST_QUESTIONS} questions, not ${total}`);
  const opened = plan.flatMap(({ exercise }, i) => (open[exercise] === undefined ? [] : [`${base36(i)}.${base36(open[exercise])}`]));
  const attempts = attemptsOf(log);
  const latest = new Set(plan.flatMap(({ exercise, draw }) => attempts.filter((a) => a.exercise === exercise).slice(-draw)));
  let since = 0;
  const lines = attempts
    .filter((a) => latest.has(a))
    .map(({ exercise, seed, score, at }) => {
      const step = Date.parse(at) - since;
      since += step;
      const index = plan.findIndex((p) => p.exercise === exercise);
      return [base36(index), base36(seed), fraction(score), base36(step)].join(".");
    });
  return [VERSION, edition, plan.map((p) => tag(p.exercise)).join(""), millionths(shown), opened.join(","), lines.join(",")].join("~");
}

const LINE = /^([0-9a-z]{1,2})\.([0-9a-z]{1,7})\.([0-9a-z]{1,2})\.([0-9a-z]{1,2})\.(-?[0-9a-z]{1,10})$/u;
const nothing: Resume = { log: [], best: 0, open: {} };

/** Reads what `encode` wrote, or what is left of it. Never throws; open questions of another edition are let go. */
export function decode(text: string, plan: readonly Planned[], edition: string): Resume {
  const [version, written, tags = "", shown = "", opened = "", lines = ""] = text.split("~");
  if (version !== VERSION) return nothing;
  const named = new Map(plan.map(({ exercise }) => [tag(exercise), exercise]));
  const exercises = (tags.match(/.{4}/gu) ?? []).map((t) => named.get(t));
  const open: Record<string, number> = {};
  for (const pair of written === edition ? opened.split(",") : []) {
    const [index = "", seed = ""] = pair.split(".");
    const exercise = exercises[parseInt(index, 36)];
    const number = parseInt(seed, 36);
    if (exercise !== undefined && number >= 0 && number <= 0xffff_ffff) open[exercise] = number;
  }
  const log: Attempt[] = [];
  let time = 0;
  for (const part of lines.split(",")) {
    const [index, seed, marks, of, step] = (LINE.exec(part)?.slice(1) ?? []).map((n) => parseInt(n, 36));
    if (index === undefined || seed === undefined || marks === undefined || of === undefined || step === undefined) continue;
    time += step;
    const exercise = exercises[index];
    if (exercise === undefined || of === 0 || marks > of || seed > 0xffff_ffff || Math.abs(time) > 8.64e15) continue;
    const id = `lms-${String(log.length).padStart(4, "0")}`;
    log.push({ id, exercise, seed, score: marks / of, at: new Date(time).toISOString() });
  }
  const share = /^[0-9a-z]{1,4}$/u.test(shown) ? Math.min(1, parseInt(shown, 36) / MILLION) : 0;
  return { log, best: share, open };
}
