import type { Locale } from "@hoso/sdk/core";
import { attemptsOf } from "../learn/log.ts";
import { MASTERY, progress, type Planned } from "../learn/progress.ts";
import { el } from "./dom.ts";
import { learner } from "./learner.ts";
import { pageLocale } from "./locale.ts";

const words = {
  vi: {
    none: "Chưa có bài nào đạt 80 %. Giấy sẽ liệt kê những bài đã nắm vững.",
    some: (n: number) => `Giấy ghi ${n} bài đã nắm vững.`,
    right: (n: number) => `đúng ${n} %`,
  },
  en: {
    none: "No lesson has reached 80 % yet. The paper lists lessons that were mastered.",
    some: (n: number) => `The paper lists ${n} mastered ${n === 1 ? "lesson" : "lessons"}.`,
    right: (n: number) => `${n} % right`,
  },
} satisfies Record<Locale, unknown>;

/** Giấy tự đánh giá: from the local log, marked as what it is. The name is printed and kept nowhere. */
class SelfCertificate extends HTMLElement {
  connectedCallback(): void {
    this.querySelector("button")!.addEventListener("click", () => print());
    this.querySelector("input")!.addEventListener("input", (event) => {
      this.querySelector(".name")!.textContent = (event.target as HTMLInputElement).value.normalize("NFC");
    });
    learner.follow(() => this.#render());
    this.#render();
  }

  #render(): void {
    const locale = pageLocale();
    const w = words[locale];
    const plans = JSON.parse(this.dataset["plans"]!) as Readonly<Record<string, readonly Planned[]>>;
    const names = JSON.parse(this.dataset["names"]!) as Readonly<Record<string, string>>;
    const day = new Intl.DateTimeFormat(locale, { dateStyle: "long" });
    const rows = Object.entries(plans).flatMap(([id, plan]) => {
      const stand = progress(learner.log, plan, MASTERY);
      const last = attemptsOf(learner.log).findLast((a) => a.exercise.startsWith(`${id}/`));
      if (!stand.mastered || last === undefined) return [];
      return [
        el(
          "tr",
          {},
          el("th", { scope: "row" }, names[id]),
          el("td", {}, w.right(Math.round(stand.score * 100))),
          el("td", {}, day.format(new Date(last.at))),
        ),
      ];
    });
    this.querySelector("tbody")!.replaceChildren(...rows);
    this.querySelector(".a4 .day")!.textContent = day.format(new Date());
    this.querySelector("output")!.textContent = rows.length === 0 ? w.none : w.some(rows.length);
  }
}
customElements.define("self-certificate", SelfCertificate);
