import type { Attempt } from "../learn/attempt.ts";
import { regrade, type Exercise } from "../learn/exercise.ts";
import { attemptsOf, type Log } from "../learn/log.ts";
import { MASTERY, progress, type Planned } from "../learn/progress.ts";
import { classSeed } from "../learn/seed.ts";
import type { AuditCode } from "./words.ts";

/** One thing found, and at which attempt. */
interface Found {
  readonly code: AuditCode;
  readonly attempt?: string;
}

/** Kết quả chấm lại sổ. */
interface Audit {
  /** Any of these ends the issuing. */
  readonly refusals: readonly Found[];
  /** To be looked at by a person. */
  readonly remarks: readonly Found[];
  /** From 0 to 1, over what could be graded again. */
  readonly score: number;
  /** How many answers that is. */
  readonly counted: number;
}

interface AuditOptions {
  readonly plan: readonly Planned[];
  readonly edition: string;
  readonly exerciseOf: (id: string) => Exercise;
  /** Milliseconds since 1970. */
  readonly now: number;
  /** With it, every question must be one that the class was given. */
  readonly classCode?: string | undefined;
  /** Takes the learner's word for typed answers. */
  readonly countTyped?: boolean | undefined;
}

const HASTY = 1000;
/** Questions a learner may have skipped in a class. */
const SKIPPED = 50;

const isTyped = (exercise: Exercise): boolean => exercise.make(1, "vi").questions.some((q) => q.kind === "text");

/** Giờ giấc không thể có: nothing is refused for it, clocks go wrong. */
function timesOf(attempts: readonly Attempt[], now: number): Found[] {
  const out: Found[] = [];
  let end = -Infinity;
  for (const { id: attempt, at, ms } of attempts) {
    const time = Date.parse(at);
    if (time > now) out.push({ code: "in_the_future", attempt });
    if (ms !== undefined && ms < HASTY) out.push({ code: "too_fast", attempt });
    if (ms !== undefined && time - ms < end) out.push({ code: "overlapping", attempt });
    end = time;
  }
  return out;
}

/**
 * Chấm lại một sổ: every answer of a lesson is graded again from its seed by these exercises. One score that differs and nothing is
 * issued. It proves that the log fits the questions; who sat at the keyboard no log can prove.
 */
export async function audit(log: Log, { plan, edition, exerciseOf, now, classCode, countTyped = false }: AuditOptions): Promise<Audit> {
  const refusals: Found[] = [];
  const remarks: Found[] = [];
  const typed = new Set(countTyped ? [] : plan.map((p) => p.exercise).filter((id) => isTyped(exerciseOf(id))));
  const graded = plan.filter((p) => !typed.has(p.exercise));
  if (typed.size > 0) remarks.push({ code: "typed_left_out" });
  const own = attemptsOf(log).filter((a) => graded.some((p) => p.exercise === a.exercise));
  remarks.push(...timesOf(own, now));
  const drawn = new Map<string, Set<number>>();
  const ofClass = (id: string): ReadonlySet<number> => {
    const count = own.filter((a) => a.exercise === id).length + SKIPPED;
    if (!drawn.has(id)) drawn.set(id, new Set(Array.from({ length: count }, (_, n) => classSeed(classCode!, exerciseOf(id), n))));
    return drawn.get(id)!;
  };
  const seen = new Set<string>();
  const counted: Attempt[] = [];
  for (const entry of own) {
    const attempt = entry.id;
    const question = `${entry.exercise} ${entry.seed}`;
    if (entry.edition !== edition) remarks.push({ code: "other_edition", attempt });
    else if (entry.answers === undefined) remarks.push({ code: "no_answers", attempt });
    else if (Math.abs((await regrade(exerciseOf(entry.exercise), entry.seed, entry.answers)) - entry.score) > 1e-9)
      refusals.push({ code: "score_differs", attempt });
    else if (classCode !== undefined && !ofClass(entry.exercise).has(entry.seed)) refusals.push({ code: "seed_of_no_class", attempt });
    else if (seen.has(question)) remarks.push({ code: "same_question", attempt });
    else counted.push(entry);
    seen.add(question);
  }
  const stand = progress(counted, graded, MASTERY);
  if (!stand.mastered) refusals.push({ code: "not_mastered" });
  return { refusals, remarks, score: stand.score, counted: counted.length };
}
