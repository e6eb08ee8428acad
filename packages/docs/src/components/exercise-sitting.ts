import { edition } from "../catalogue/edition.generated.ts";
import type { Attempt } from "../learn/attempt.ts";
import { isOpen, keep, score, type Answers, type Exercise, type Item, type Mark } from "../learn/exercise.ts";
import { classSeed, freshSeed } from "../learn/seed.ts";
import { classCode } from "./class-code.ts";
import { el } from "./dom.ts";
import { answersIn, fieldsOf, fill } from "./exercise-fields.ts";
import { words } from "./exercise-words.ts";
import { learner } from "./learner.ts";
import { pageLocale } from "./locale.ts";

/** What a sitting may be told: which question to ask, and what to do once it is answered. */
export interface SittingOptions {
  /** Draws the next seed; without it, at random or by the class code. */
  readonly seed?: () => number;
  /** Kept with the attempt: the exam it belongs to. */
  readonly exam?: string;
  /** Called instead of showing marks: an exam says nothing until its end. */
  readonly answered?: (attempt: Attempt) => void;
}

/**
 * Một lượt làm bài. The first check of each question counts and is written to the log; after it the learner may mend the
 * answer, see the solution where the SDK finds one, or take another question.
 */
export class Sitting {
  readonly #host: HTMLElement;
  readonly #exercise: Exercise;
  readonly #options: SittingOptions;
  readonly #locale = pageLocale();
  #item: Item | undefined;
  #counted = false;
  #since = 0;
  #hints = 0;
  #drawn = 0;

  constructor(host: HTMLElement, exercise: Exercise, options: SittingOptions = {}) {
    this.#host = host;
    this.#exercise = exercise;
    this.#options = options;
  }

  get #form(): HTMLFormElement {
    return this.#host.querySelector("form")!;
  }

  #seed(): number {
    if (this.#options.seed) return this.#options.seed();
    const code = classCode();
    if (code !== undefined) return classSeed(code, this.#exercise, this.#drawn);
    return freshSeed(() => crypto.getRandomValues(new Uint32Array(1))[0]!, this.#exercise, this.#item?.seed);
  }

  async next(focus: boolean): Promise<void> {
    const seed = this.#seed();
    this.#drawn++;
    this.#item = this.#exercise.make(seed, this.#locale);
    this.#counted = false;
    this.#since = performance.now();
    this.#hints = 0;
    // the seed is no secret: the question can be made again from it
    this.#host.dataset["seed"] = String(seed);
    this.#host.dataset["kind"] = this.#exercise.kind;
    this.#render();
    if (focus) this.#host.querySelector<HTMLElement>(".ask")?.focus();
  }

  #render(): void {
    const w = words[this.#locale];
    const item = this.#item!;
    const form = el(
      "form",
      { novalidate: true, onsubmit: (event) => void this.#check(event) },
      ...fieldsOf(item, w),
      el("p", { class: "missing", role: "alert" }),
      el(
        "div",
        { class: "actions" },
        el("button", { type: "submit", class: "primary" }, w.check),
        !this.#options.answered && this.#hintButton(),
      ),
      el("ol", { class: "hints", "aria-live": "polite" }),
    );
    const [only] = item.questions;
    const ask = item.ask || (only?.ask ?? "");
    this.#host.querySelector(".body")!.replaceChildren(
      // where the question says everything, it is not said twice; the focus still needs a place to land
      el("p", { class: item.ask === "" ? "ask sr-only" : "ask", tabindex: -1 }, ask),
      form,
      el("div", { class: "feedback" }),
    );
  }

  #hintButton(): HTMLElement {
    const w = words[this.#locale];
    const hints = this.#exercise.hints;
    const button = el("button", { type: "button", class: "hint", onclick: () => reveal() }, w.hint(1, hints.length));
    const reveal = (): void => {
      this.#form.querySelector(".hints")!.append(el("li", {}, hints[this.#hints]![this.#locale]));
      this.#hints++;
      if (this.#hints === hints.length) button.setAttribute("disabled", "");
      else button.textContent = w.hint(this.#hints + 1, hints.length);
    };
    return button;
  }

  async #check(event: Event): Promise<void> {
    event.preventDefault();
    const w = words[this.#locale];
    const item = this.#item!;
    const answers = answersIn(this.#form, item.questions);
    const left = item.questions.find((q) => isOpen(q, answers));
    this.#host.querySelector<HTMLElement>(".missing")!.textContent = left ? w.first : "";
    if (left) {
      const controls = [...this.#form.querySelectorAll<HTMLInputElement>(`[name="${left.id}"]`)];
      (controls.find((c) => c.value === "" && c.localName === "select") ?? controls[0])?.focus();
      return;
    }
    const marks = await this.#exercise.grade(item, answers);
    const again = this.#counted;
    const attempt = again ? undefined : this.#record(answers, marks);
    if (attempt && this.#options.answered) this.#options.answered(attempt);
    else this.#show(marks, again ? w.uncounted : undefined);
  }

  #record(answers: Answers, marks: readonly Mark[]): Attempt {
    this.#counted = true;
    const item = this.#item!;
    const attempt: Attempt = {
      id: crypto.randomUUID(),
      exercise: item.exercise,
      seed: item.seed,
      score: score(marks),
      at: new Date().toISOString(),
      answers: keep(item, answers, marks),
      ms: Math.min(86_400_000, Math.round(performance.now() - this.#since)),
      hints: this.#hints,
      edition,
      ...(this.#options.exam === undefined ? {} : { sitting: this.#options.exam }),
    };
    learner.add(attempt);
    return attempt;
  }

  #show(marks: readonly Mark[], note?: string, title?: string): void {
    const w = words[this.#locale];
    const reached = score(marks);
    const whole = reached === 1;
    const thought = this.#exercise.kind === "reflect";
    for (const mark of marks) {
      const place = this.#host.querySelector(`[data-mark="${mark.question}"]`);
      place?.replaceChildren(...(thought ? [] : [el("strong", {}, mark.ok ? w.yes : w.no), " "]), mark.say);
      place?.setAttribute("data-ok", String(mark.ok));
    }
    const said = thought ? w.thought : whole ? w.right : reached > 0 ? w.partly : w.wrong;
    const heading = el("h4", { tabindex: -1 }, title ?? said);
    const feedback = this.#host.querySelector<HTMLElement>(".feedback")!;
    feedback.dataset["state"] = whole ? "right" : reached > 0 ? "partly" : "wrong";
    const first = () =>
      this.#form.querySelector<HTMLElement>("input:not([type=date],[type=file],[type=hidden]),select,textarea,.order button,bin-sorter");
    feedback.replaceChildren(
      heading,
      ...(note === undefined ? [] : [el("p", { class: "quiet" }, note)]),
      el(
        "div",
        { class: "actions" },
        el("button", { type: "button", class: "primary", onclick: () => void this.next(true) }, w.another),
        !whole && el("button", { type: "button", onclick: () => first()?.focus() }, w.again),
        !whole && "solve" in this.#exercise && el("button", { type: "button", onclick: () => this.#solution() }, w.show),
      ),
    );
    heading.focus();
  }

  /** Fills in what the SDK has nothing against, and says why. */
  #solution(): void {
    const item = this.#item!;
    if (!("solve" in this.#exercise)) return;
    const solution = this.#exercise.solve(item);
    fill(this.#form, solution);
    this.#show(this.#exercise.grade(item, solution), undefined, words[this.#locale].solution);
  }
}
