import type { Locale } from "@hoso/sdk/core";
import { due, nextDue } from "../learn/review.ts";
import { el, freshId } from "./dom.ts";
import "./hoso-exercise.ts";
import { learner } from "./learner.ts";
import { pageLocale } from "./locale.ts";

const words = {
  vi: {
    none: "Hôm nay không có câu nào phải ôn.",
    empty: "Sổ còn trống. Học một bài, ngày mai câu ấy sẽ quay lại đây.",
    next: (day: string) => `Câu tiếp theo đến ngày ${day}.`,
    count: (n: number) => `Hôm nay có ${n} câu phải ôn.`,
    start: "Làm bài tập",
    failed: "Chưa tải được bài tập. Hãy tải lại trang.",
  },
  en: {
    none: "Nothing to review today.",
    empty: "The log is empty. Take a lesson, and its questions come back here tomorrow.",
    next: (day: string) => `The next question comes on ${day}.`,
    count: (n: number) => `${n} question${n === 1 ? "" : "s"} to review today.`,
    start: "Do the exercise",
    failed: "The exercise could not be loaded. Reload the page.",
  },
} satisfies Record<Locale, unknown>;

/** Ôn tập hôm nay: the exercises that are due, a question of each. The list is made once, so that nothing moves while it is done. */
class ReviewToday extends HTMLElement {
  connectedCallback(): void {
    const w = words[pageLocale()];
    const titles = JSON.parse(this.dataset["titles"]!) as Readonly<Record<string, string>>;
    const today = due(learner.log, Date.now()).filter(({ exercise }) => titles[exercise] !== undefined);
    this.#say(today.length);
    for (const { exercise } of today) {
      const anchor = freshId("review");
      const host = document.createElement("hoso-exercise");
      host.className = "tool";
      Object.assign(host.dataset, { exercise, failed: w.failed });
      host.setAttribute("role", "group");
      host.setAttribute("aria-labelledby", anchor);
      host.append(
        el("h2", { id: anchor }, el("span", { class: "tag" }, exercise.split("/")[0]!.toUpperCase()), ` ${titles[exercise]}`),
        el("div", { class: "body" }, el("button", { type: "button", class: "start" }, w.start)),
      );
      this.append(host);
    }
    learner.follow(() => this.#say(due(learner.log, Date.now()).length));
  }

  #say(left: number): void {
    const w = words[pageLocale()];
    const next = nextDue(learner.log);
    const day = new Intl.DateTimeFormat(pageLocale(), { dateStyle: "long" }).format(next);
    const said = left > 0 ? w.count(left) : next === undefined ? w.empty : `${w.none} ${w.next(day)}`;
    this.querySelector("output")!.textContent = said;
  }
}
customElements.define("review-today", ReviewToday);
