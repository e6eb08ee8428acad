import { pageLocale } from "../components/locale.ts";
import { edition } from "../catalogue/edition.generated.ts";
import { isAttempt } from "../learn/attempt.ts";
import type { Exercise } from "../learn/exercise.ts";
import { MASTERY, progress, reaches, type Planned } from "../learn/progress.ts";
import type { Report } from "../learn/scorm.ts";
import { best, decode, encode } from "../learn/suspend.ts";
import { type Open, startExercises } from "./exercise.ts";
import { learner } from "./learner.ts";
import type { Platform } from "./platform.ts";
import { words } from "./words.ts";

/** Một bài học trong gói: its exercises, and how many questions of each count. */
export interface Lesson {
  readonly plan: readonly Planned[];
  readonly exercises: readonly Exercise[];
}

/** An open question counts as open until it has been answered. */
function stillOpen(open: Open): Open {
  const answered = new Set(learner.log.filter(isAttempt).map((a) => `${a.exercise} ${a.seed}`));
  return Object.fromEntries(Object.entries(open).filter(([exercise, seed]) => !answered.has(`${exercise} ${seed}`)));
}

function reportOf(plan: readonly Planned[], open: Open, before: number): Report {
  const shown = Math.max(before, best(learner.log, plan));
  const now = progress(learner.log, plan, MASTERY);
  return {
    best: shown,
    mastery: MASTERY,
    answered: now.total === 0 ? 0 : now.answered / now.total,
    place: learner.log.findLast(isAttempt)?.exercise ?? "",
    suspend: encode({ log: learner.log, best: shown, open: stillOpen(open) }, plan, edition),
  };
}

/** Bắt đầu bài học trong hệ thống đào tạo; without one (`undefined`) the lesson works, and says that nothing is kept. */
export async function begin(lesson: Lesson, platform: Platform | undefined): Promise<void> {
  const say = words[pageLocale()];
  const status = document.querySelector<HTMLElement>("#platform")!;
  const tell = (state: "saved" | "refused" | "alone"): void => {
    status.dataset["state"] = state;
    status.textContent = say[state];
  };
  let held = platform;
  let before = { suspend: "", place: "" };
  try {
    if (platform) before = await platform.open();
  } catch {
    held = undefined;
  }
  if (held === undefined) tell("alone");
  const resumed = decode(before.suspend, lesson.plan, edition);
  const open: Open = { ...resumed.open };
  if (reaches(resumed.best, MASTERY)) document.querySelector<HTMLElement>("lesson-progress")!.dataset["before"] = "mastered";
  learner.unite(resumed.log);

  // one question opens in every exercise when the page does: they are told together
  let waiting = false;
  const save = async (): Promise<void> => {
    if (waiting || held === undefined) return;
    waiting = true;
    await Promise.resolve();
    waiting = false;
    const taken = await held.save(reportOf(lesson.plan, open, resumed.best)).catch(() => false);
    tell(taken ? "saved" : "refused");
  };
  learner.follow(() => void save());
  startExercises(lesson.exercises, open, () => void save());
  document.querySelector(`hoso-exercise[data-exercise="${CSS.escape(before.place)}"]`)?.scrollIntoView();

  window.addEventListener("pagehide", () => held?.close(), { once: true });
}
