import type { Lesson } from "../catalogue/lesson.ts";
import { attemptsOf, type Log } from "../learn/log.ts";
import { MASTERY, progress } from "../learn/progress.ts";

/** Fewer people than this and a figure would tell of one of them. */
export const FEWEST = 5;

/** Một học viên: what the roster says, and the log that was handed in. */
export interface Pupil {
  readonly code: string;
  /** Commune and agency as the roster names them; empty without a roster. */
  readonly units: readonly string[];
  readonly log: Log;
}

/** A figure about at least {@link FEWEST} people; undefined when there were fewer. */
export type Figure = number | undefined;

interface LessonFigures {
  readonly lesson: string;
  readonly started: Figure;
  readonly mastered: Figure;
  readonly firstTry: Figure;
  /** Median over learners of the time spent, in minutes. */
  readonly minutes: Figure;
}

interface ItemFigures {
  readonly exercise: string;
  readonly answered: Figure;
  /** Mean first-try score: 1 is easy. */
  readonly difficulty: Figure;
  /** Corrected point-biserial correlation, from −1 to 1. */
  readonly discrimination: Figure;
}

interface UnitFigures {
  readonly unit: string;
  readonly learners: Figure;
  /** For each competence the share of the unit's learners who mastered a lesson of it. */
  readonly coverage: Readonly<Record<string, number>>;
}

/** Số liệu của một lớp. */
export interface Measures {
  readonly learners: number;
  readonly lessons: readonly LessonFigures[];
  readonly items: readonly ItemFigures[];
  readonly units: readonly UnitFigures[];
}

const mean = (xs: readonly number[]): number => xs.reduce((a, b) => a + b, 0) / xs.length;
const enough = (xs: readonly number[], figure: (xs: readonly number[]) => number): Figure => (xs.length < FEWEST ? undefined : figure(xs));

function median(xs: readonly number[]): number {
  const sorted = [...xs].sort((a, b) => a - b);
  const half = sorted.length >> 1;
  return sorted.length % 2 === 1 ? sorted[half]! : (sorted[half - 1]! + sorted[half]!) / 2;
}

/** Tương quan Pearson; undefined where one side never varies. With a right-or-wrong item it is the point-biserial correlation. */
export function correlation(pairs: readonly (readonly [number, number])[]): Figure {
  const [mx, my] = [mean(pairs.map(([x]) => x)), mean(pairs.map(([, y]) => y))];
  const sum = (f: (x: number, y: number) => number) => pairs.reduce((s, [x, y]) => s + f(x - mx, y - my), 0);
  const spread = Math.sqrt(sum((x) => x * x) * sum((_, y) => y * y));
  return spread < 1e-12 ? undefined : sum((x, y) => x * y) / spread;
}

/** The first answer of a learner to each exercise: later ones have been practised. */
function firstTries(log: Log): ReadonlyMap<string, number> {
  const out = new Map<string, number>();
  for (const { exercise, score } of attemptsOf(log)) if (!out.has(exercise)) out.set(exercise, score);
  return out;
}

/** Đo một lớp: nothing of fewer than {@link FEWEST} people is in the result, so whoever renders it cannot show it. */
export function measure(pupils: readonly Pupil[], lessons: readonly Lesson[]): Measures {
  const tries = pupils.map(({ log }) => firstTries(log));
  const mastered = pupils.map(({ log }) => new Set(lessons.filter((l) => progress(log, l.parts, MASTERY).mastered).map((l) => l.id)));
  const lessonFigures = lessons.map((lesson): LessonFigures => {
    const own = pupils.map(({ log }) => attemptsOf(log).filter((a) => a.exercise.startsWith(`${lesson.id}/`)));
    const started = own.flatMap((attempts, i) => (attempts.length === 0 ? [] : [i]));
    const scores = started.map((i) => mean([...tries[i]!].filter(([id]) => id.startsWith(`${lesson.id}/`)).map(([, score]) => score)));
    const times = started.map((i) => own[i]!.reduce((s, a) => s + (a.ms ?? 0), 0) / 60_000);
    const share = (xs: readonly number[]) => xs.filter((i) => mastered[i]!.has(lesson.id)).length / xs.length;
    return {
      lesson: lesson.id,
      started: enough(started, (all) => all.length),
      mastered: enough(started, share),
      firstTry: enough(scores, mean),
      minutes: enough(times, median),
    };
  });
  const itemFigures = lessons
    .flatMap(({ parts }) => parts)
    .map(({ exercise }): ItemFigures => {
      const pairs = tries.flatMap((own): [number, number][] => {
        const score = own.get(exercise);
        const rest = [...own].filter(([id]) => id !== exercise).map(([, s]) => s);
        return score === undefined || rest.length === 0 ? [] : [[score, mean(rest)]];
      });
      const scores = tries.flatMap((own) => own.get(exercise) ?? []);
      return {
        exercise,
        answered: enough(scores, (all) => all.length),
        difficulty: enough(scores, mean),
        discrimination: pairs.length < FEWEST ? undefined : correlation(pairs),
      };
    });
  const competences = [...new Set(lessons.flatMap((l) => l.competences))].sort();
  const units = [...new Set(pupils.flatMap((p) => p.units))].sort().map((unit): UnitFigures => {
    const members = pupils.flatMap((p, i) => (p.units.includes(unit) ? [i] : []));
    if (members.length < FEWEST) return { unit, learners: undefined, coverage: {} };
    const share = (competence: string) =>
      members.filter((i) => lessons.some((l) => l.competences.some((c) => c === competence) && mastered[i]!.has(l.id))).length /
      members.length;
    return { unit, learners: members.length, coverage: Object.fromEntries(competences.map((c) => [c, share(c)])) };
  });
  return { learners: pupils.length, lessons: lessonFigures, items: itemFigures, units };
}

/** What the costs are worked out from, in đồng; every one is the reader's to give. */
export interface CostInputs {
  readonly learners: number;
  /** Online: set up once, and for each learner. */
  readonly onlineFixed: number;
  readonly onlineEach: number;
  /** Classroom: learners in a class, days, a trainer's and a room's day, a learner's travel and keep a day. */
  readonly classSize: number;
  readonly days: number;
  readonly trainerDay: number;
  readonly roomDay: number;
  readonly learnerDay: number;
}

/** Chi phí đào tạo: two formulas, shown beside their results. */
export function costs(c: CostInputs): { readonly online: number; readonly classroom: number } {
  const classes = Math.ceil(c.learners / c.classSize);
  return {
    online: c.onlineFixed + c.onlineEach * c.learners,
    classroom: classes * c.days * (c.trainerDay + c.roomDay) + c.learners * c.days * c.learnerDay,
  };
}
