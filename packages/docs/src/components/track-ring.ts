import type { Locale } from "@hoso/sdk/core";
import { MASTERY, progress, type Planned } from "../learn/progress.ts";
import { learner } from "./learner.ts";
import { pageLocale } from "./locale.ts";

const words = {
  vi: (mastered: number, of: number) => `${mastered} trên ${of} bài đã nắm vững`,
  en: (mastered: number, of: number) => `${mastered} of ${of} lessons mastered`,
} satisfies Record<Locale, unknown>;

/** Vòng tiến độ của một nhóm bài: how far through its questions, and how many lessons are mastered, in words. */
class TrackRing extends HTMLElement {
  #stop: (() => void) | undefined;

  connectedCallback(): void {
    this.#stop = learner.follow(() => this.#render());
    this.#render();
  }

  disconnectedCallback(): void {
    this.#stop?.();
  }

  #render(): void {
    const plans = JSON.parse(this.dataset["plans"]!) as readonly (readonly Planned[])[];
    const all = plans.map((plan) => progress(learner.log, plan, MASTERY));
    const share = all.reduce((n, p) => n + (p.mastered ? 1 : p.score), 0) / all.length;
    this.style.setProperty("--share", `${Math.round(share * 100)}%`);
    this.querySelector("output")!.textContent = words[pageLocale()](all.filter((p) => p.mastered).length, all.length);
  }
}
customElements.define("track-ring", TrackRing);
