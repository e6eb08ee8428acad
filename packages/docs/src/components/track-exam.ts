import type { Locale } from "@hoso/sdk/core";
import { begun, examResult, openQuestions, paperOf, sittingOf, type Examined, type ExamQuestion, type ExamResult } from "../learn/exam.ts";
import { el } from "./dom.ts";
import { learner } from "./learner.ts";
import { pageLocale } from "./locale.ts";

const words = {
  vi: {
    start: "Bắt đầu thi",
    resume: "Làm tiếp bài thi hôm nay",
    at: (n: number, of: number) => `Câu ${n} trên ${of}`,
    failed: "Chưa tải được câu hỏi. Hãy tải lại trang: những câu đã làm vẫn còn.",
    passed: (percent: number) => `Đạt: ${percent} %.`,
    missed: (percent: number) => `Chưa đạt: ${percent} %. Cần 80 %, và ít nhất 60 % ở mỗi mục tiêu.`,
    outcomes: "Theo từng mục tiêu",
    again: "Mỗi ngày thi một lần. Ngày mai đề sẽ khác.",
    learn: "nên học lại",
  },
  en: {
    start: "Start the exam",
    resume: "Go on with today's exam",
    at: (n: number, of: number) => `Question ${n} of ${of}`,
    failed: "The question could not be loaded. Reload the page: what you answered is kept.",
    passed: (percent: number) => `Passed: ${percent} %.`,
    missed: (percent: number) => `Not passed: ${percent} %. It takes 80 %, and at least 60 % of each outcome.`,
    outcomes: "By outcome",
    again: "One exam a day. Tomorrow's will have other questions.",
    learn: "worth another look",
  },
} satisfies Record<Locale, unknown>;

/** What the page knows of each outcome: its words, and the lesson that teaches it. */
interface Taught {
  readonly text: string;
  readonly href: string;
}

/** Thi cuối nhóm bài: one question after another, no hints, and nothing said until the last is answered. */
class TrackExam extends HTMLElement {
  #stop: (() => void) | undefined;

  connectedCallback(): void {
    this.#stop = learner.follow(() => this.#rest());
    this.#rest();
  }

  disconnectedCallback(): void {
    this.#stop?.();
  }

  get #pool(): readonly Examined[] {
    return JSON.parse(this.dataset["pool"]!) as readonly Examined[];
  }

  get #body(): HTMLElement {
    return this.querySelector<HTMLElement>(".body")!;
  }

  /** Before a question is asked: a button, or what the exam of today came to. */
  #rest(): void {
    if (this.querySelector("form") !== null) return;
    const w = words[pageLocale()];
    const track = this.dataset["track"]!;
    const sitting = begun(learner.log, track, today());
    const result = sitting && examResult(learner.log, sitting, paperOf(this.#pool, sitting));
    if (result) return this.#say(result);
    const begin = () => {
      const draw = crypto.getRandomValues(new Uint32Array(1))[0]!;
      void this.#ask(sitting ?? sittingOf(track, today(), draw));
    };
    this.#body.replaceChildren(el("button", { type: "button", class: "start", onclick: begin }, sitting ? w.resume : w.start));
  }

  async #ask(sitting: string): Promise<void> {
    const w = words[pageLocale()];
    const paper = paperOf(this.#pool, sitting);
    const [next, ...later] = openQuestions(learner.log, sitting, paper);
    if (next === undefined) {
      this.#say(examResult(learner.log, sitting, paper)!);
      this.querySelector("h3")!.focus();
      return;
    }
    try {
      const [{ Sitting }, { exerciseModule }] = await Promise.all([import("./exercise-sitting.ts"), import("./exercise-module.ts")]);
      const host = this.#host(w.at(paper.length - later.length, paper.length), next);
      await new Sitting(host, await exerciseModule(next.exercise), {
        seed: () => next.seed,
        exam: sitting,
        answered: () => void this.#ask(sitting),
      }).next(true);
    } catch {
      this.#body.textContent = w.failed;
    }
  }

  #host(said: string, { exercise }: ExamQuestion): HTMLElement {
    const host = el("div", { class: "exam-question", "data-exercise": exercise }, el("div", { class: "body" }));
    this.#body.replaceChildren(el("p", { class: "at" }, said), host);
    return host;
  }

  #say({ score, byOutcome, passed }: ExamResult): void {
    const w = words[pageLocale()];
    const taught = JSON.parse(this.dataset["outcomes"]!) as Readonly<Record<string, Taught>>;
    const percent = Math.floor(score * 100 + 1e-9);
    const rows = Object.entries(byOutcome).map(([outcome, share]) => {
      const { text, href } = taught[outcome]!;
      const low = share < 0.6;
      return el("li", {}, `${Math.floor(share * 100 + 1e-9)} % `, el("a", { href }, text), low && ` (${w.learn})`);
    });
    const verdict = el("h3", { tabindex: -1 }, passed ? w.passed(percent) : w.missed(percent));
    this.#body.replaceChildren(verdict, el("p", {}, w.again), el("h4", {}, w.outcomes), el("ul", {}, ...rows));
  }
}
customElements.define("track-exam", TrackExam);

/** The day on the learner's own calendar. */
function today(): string {
  const now = new Date();
  return [now.getFullYear(), now.getMonth() + 1, now.getDate()].map((n) => String(n).padStart(2, "0")).join("-");
}
