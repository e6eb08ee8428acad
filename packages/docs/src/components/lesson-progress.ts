import type { Locale } from "@hoso/sdk/core";
import { progress, type Planned } from "../learn/progress.ts";
import { el } from "./dom.ts";
import { learner } from "./learner.ts";
import { pageLocale } from "./locale.ts";

const words = {
  vi: {
    none: "Bạn chưa trả lời câu nào.",
    so: (answered: number, total: number, percent: number) => `${answered} trên ${total} câu, đúng ${percent} %.`,
    need: (percent: number) => `Nắm vững khi đạt ${percent} %.`,
    mastered: "Bạn đã nắm vững bài này.",
    memory: "Trình duyệt không cho lưu: tiến độ sẽ mất khi đóng trang.",
    last: "Các câu gần nhất",
    right: "đúng",
    partly: "đúng một phần",
    wrong: "chưa đúng",
    open: "chưa làm",
  },
  en: {
    none: "You have not answered a question yet.",
    so: (answered: number, total: number, percent: number) => `${answered} of ${total} questions, ${percent} % right.`,
    need: (percent: number) => `${percent} % is mastery.`,
    mastered: "You have mastered this lesson.",
    memory: "The browser keeps nothing: progress will be gone when the page is closed.",
    last: "Latest questions",
    right: "right",
    partly: "partly right",
    wrong: "wrong",
    open: "open",
  },
} satisfies Record<Locale, unknown>;

/** Tiến độ của một bài, from the log on this device; told politely when it changes. */
class LessonProgress extends HTMLElement {
  #stop: (() => void) | undefined;

  connectedCallback(): void {
    this.#stop = learner.follow(() => this.#render());
    this.#render();
  }

  disconnectedCallback(): void {
    this.#stop?.();
  }

  #render(): void {
    const w = words[pageLocale()];
    const plan = JSON.parse(this.dataset["plan"]!) as readonly Planned[];
    const threshold = Number(this.dataset["mastery"]);
    const now = progress(learner.log, plan, threshold);
    // a learning platform keeps that it was mastered, not how
    const mastered = now.mastered || this.dataset["before"] === "mastered";
    const percent = Math.round(now.score * 100);
    const dots = plan.flatMap(({ draw }, i) =>
      Array.from({ length: draw }, (_, d) => {
        const reached = now.recent[i]![d];
        const state = reached === undefined ? "open" : reached === 1 ? "right" : reached > 0 ? "partly" : "wrong";
        return el("li", { "data-state": state }, el("span", { class: "sr-only" }, w[state]));
      }),
    );
    this.dataset["mastered"] = String(mastered);
    this.querySelector("output")!.replaceChildren(
      ...(now.answered === 0 ? [w.none] : [w.so(now.answered, now.total, percent)]),
      " ",
      el("strong", {}, mastered ? w.mastered : w.need(Math.round(threshold * 100))),
      ...(learner.lasting ? [] : [el("span", { class: "warn" }, ` ${w.memory}`)]),
    );
    this.querySelector("ol")!.replaceChildren(...dots);
  }
}
customElements.define("lesson-progress", LessonProgress);
