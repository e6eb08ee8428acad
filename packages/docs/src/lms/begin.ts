import { el } from "../components/dom.ts";
import { pageLocale } from "../components/locale.ts";
import { edition } from "../catalogue/edition.generated.ts";
import { isAttempt } from "../learn/attempt.ts";
import type { Exercise } from "../learn/exercise.ts";
import { MASTERY, progress, reaches, type Planned } from "../learn/progress.ts";
import type { Report } from "../learn/platform.ts";
import { best, decode, encode } from "../learn/suspend.ts";
import { type Open, startExercises } from "./exercise.ts";
import { learner } from "./learner.ts";
import type { Before, Platform } from "./platform.ts";
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

/** Bắt đầu bài học trong hệ thống đào tạo; without one (`undefined`) the lesson works, and says that nothing is kept. */
export async function begin(lesson: Lesson, platform: Platform | undefined): Promise<void> {
  const { plan } = lesson;
  const say = words[pageLocale()];
  const status = document.querySelector<HTMLElement>("#platform")!;
  const tell = (state: Exclude<keyof typeof say, "leave">): void => {
    status.dataset["state"] = state;
    status.textContent = say[state];
  };
  let held = platform;
  let before: Before = { suspend: "", place: "" };
  try {
    if (platform) before = await platform.open();
    else tell("alone");
  } catch {
    held = undefined;
    tell("over");
  }
  const { mastery = MASTERY, records = true } = before;
  if (held && !records) tell("looking");
  const resumed = decode(before.suspend, plan, edition);
  const open: Open = { ...resumed.open };
  const shown = document.querySelector<HTMLElement>("lesson-progress")!;
  shown.dataset["mastery"] = String(mastery);
  if (reaches(resumed.best, mastery)) shown.dataset["before"] = "mastered";
  learner.unite(resumed.log);

  const report = (): Report => {
    const reached = Math.max(resumed.best, best(learner.log, plan));
    const { answered, total } = progress(learner.log, plan, mastery);
    return {
      best: reached,
      mastery,
      answered: total === 0 ? 0 : answered / total,
      tried: learner.log.length > resumed.log.length,
      place: learner.log.findLast(isAttempt)?.exercise ?? "",
      suspend: encode({ log: learner.log, best: reached, open: stillOpen(open) }, plan, edition),
    };
  };
  // one question opens in every exercise when the page does: they are told together
  let waiting = false;
  const save = async (): Promise<void> => {
    if (waiting || held === undefined || !records) return;
    waiting = true;
    await Promise.resolve();
    waiting = false;
    const taken = await held.save(report()).catch(() => false);
    if (held) tell(taken ? "saved" : "refused");
  };
  learner.follow(() => void save());
  startExercises(lesson.exercises, open, () => void save());
  document.querySelector(`hoso-exercise[data-exercise="${CSS.escape(before.place)}"]`)?.scrollIntoView();

  if (held?.leave) {
    const end = async (): Promise<void> => {
      const leaving = held;
      held = undefined;
      button.disabled = true;
      await leaving?.leave?.().catch(() => undefined);
      tell("ended");
      status.scrollIntoView();
    };
    const button = el("button", { type: "button", class: "primary", onclick: () => void end() }, say.leave);
    document.querySelector("main")!.append(el("p", { class: "tool", id: "leave" }, button));
  }
  window.addEventListener("pagehide", () => {
    held?.close();
    // a page that is brought back from the browser's memory is told no more
    if (held) tell("over");
    held = undefined;
  });
}
