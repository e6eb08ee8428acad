import { isPlainDate, searchKey, type Locale } from "@hoso/sdk/core";
import { statusOf } from "@hoso/sdk/law";
import { pageLocale } from "../components/locale.ts";
import { daysOf, showStatus, today } from "./law-status.ts";
import { placeOf } from "./scale.ts";

const words = {
  vi: { some: (n: number, all: number) => `${n} trên ${all} văn bản.`, none: "Không có văn bản nào như vậy." },
  en: { some: (n: number, all: number) => `${n} of ${all} acts.`, none: "There is no such act." },
} satisfies Record<Locale, unknown>;

/** Danh mục văn bản: what is in force on the day that the reader asks about, and only what was asked for. */
class LawList extends HTMLElement {
  connectedCallback(): void {
    const form = this.querySelector("form")!;
    const acts = [...this.querySelectorAll<HTMLElement>(".act")];
    const folds = [...this.querySelectorAll("details")];
    const sections = [...this.querySelectorAll("section")];
    const output = this.querySelector("output")!;
    const w = words[pageLocale()];
    const on = form.elements.namedItem("on") as HTMLInputElement;
    on.value = today();
    const show = (): void => {
      const asked = new FormData(form);
      const find = searchKey(String(asked.get("find")))
        .trim()
        .split(/\s+/u);
      const day = isPlainDate(on.value) ? on.value : today();
      this.style.setProperty("--today", `${placeOf(day)}%`);
      for (const act of acts) {
        const days = daysOf(act);
        const badge = act.querySelector<HTMLElement>(".badge")!;
        showStatus(badge, days, day);
        badge.hidden = false;
        const text = searchKey(act.dataset["find"]!);
        act.hidden = !(
          find.every((word) => text.includes(word)) &&
          ["", act.dataset["kind"]].includes(String(asked.get("kind"))) &&
          ["", statusOf(days, day)].includes(String(asked.get("status")))
        );
      }
      for (const fold of folds) {
        fold.hidden = fold.querySelector(".act:not([hidden])") === null;
        // whoever asks for something sees all of it
        if (["find", "kind", "status"].some((name) => asked.get(name) !== "")) fold.open = true;
      }
      for (const section of sections) section.hidden = section.querySelector(".act:not([hidden])") === null;
      const shown = acts.filter((act) => !act.hidden).length;
      output.textContent = shown === 0 ? w.none : w.some(shown, acts.length);
    };
    form.addEventListener("input", show);
    form.addEventListener("submit", (event) => event.preventDefault());
    form.hidden = false;
    show();
  }
}
customElements.define("law-list", LawList);
