import { isPlainDate } from "@hoso/sdk/core";
import { statusOf } from "@hoso/sdk/law";
import { pageLocale } from "../components/locale.ts";
import { daysOf, today } from "./law-status.ts";
import { heldOn, heldWords } from "./held.ts";
import { placeOf } from "./scale.ts";

/**
 * Trục thời gian: what of its lines holds on the day that is asked about. The lines, their periods and their law stand in the page
 * without it; it adds the question, a mark on the drawing, and the answer in words.
 */
class HeldWhen extends HTMLElement {
  connectedCallback(): void {
    const input = this.querySelector("input")!;
    const output = this.querySelector("output")!;
    const rows = [...this.querySelectorAll<HTMLElement>("[data-from]")].map((row) => ({
      name: row.dataset["name"]!,
      days: daysOf(row),
      badge: row.querySelector<HTMLElement>(".badge")!,
    }));
    const locale = pageLocale();
    const show = (): void => {
      // a day that is half typed, or before anything is known, is not asked about
      const day = isPlainDate(input.value) && input.value >= input.min ? input.value : today();
      this.style.setProperty("--today", `${placeOf(day)}%`);
      for (const { days, badge } of rows) {
        const status = statusOf(days, day);
        badge.dataset["status"] = status;
        badge.textContent = heldWords[locale][status];
        badge.hidden = false;
      }
      output.textContent = heldOn(rows, day, locale);
    };
    input.addEventListener("input", show);
    this.querySelector<HTMLElement>(".asked")!.hidden = false;
    show();
  }
}
customElements.define("held-when", HeldWhen);
