import { score, type Answers, type Exercise, type Item, type Mark } from "../learn/exercise.ts";
import { el } from "./dom.ts";
import { fieldsOf } from "./exercise-fields.ts";
import { words } from "./exercise-words.ts";
import { learner } from "./learner.ts";
import { pageLocale } from "./locale.ts";

const modules = import.meta.glob<{ readonly exercise: Exercise }>("../lessons/*/*.exercise.ts");

/**
 * Một bài tập trong bài học. The first check of each question counts and is written to the log; after it the learner may
 * mend the answer, see the solution, or take another question.
 */
class HosoExercise extends HTMLElement {
  readonly #locale = pageLocale();
  #exercise: Exercise | undefined;
  #item: Item | undefined;
  #counted = false;

  async connectedCallback(): Promise<void> {
    const body = this.querySelector<HTMLElement>(".body")!;
    try {
      const module = await modules[`../lessons/${this.dataset["exercise"]}.exercise.ts`]!();
      this.#exercise = module.exercise;
      this.#next(false);
    } catch {
      body.replaceChildren(el("p", {}, words[this.#locale].failed));
    }
  }

  #next(focus: boolean): void {
    const seed = crypto.getRandomValues(new Uint32Array(1))[0]!;
    this.#item = this.#exercise!.make(seed, this.#locale);
    this.#counted = false;
    // the seed is no secret: the question can be made again from it, the answer comes from the SDK
    this.dataset["seed"] = String(seed);
    this.#render();
    if (focus) this.querySelector<HTMLElement>(".ask")?.focus();
  }

  #render(): void {
    const w = words[this.#locale];
    const item = this.#item!;
    const hint = el("details", { class: "hint" }, el("summary", {}, w.hint), el("p", {}, this.#exercise!.hint[this.#locale]));
    const form = el(
      "form",
      { novalidate: true, onsubmit: (event) => this.#check(event) },
      ...fieldsOf(item, w),
      el("p", { class: "missing", role: "alert" }),
      el("div", { class: "actions" }, el("button", { type: "submit", class: "primary" }, w.check), hint),
    );
    this.querySelector(".body")!.replaceChildren(el("p", { class: "ask", tabindex: -1 }, item.ask), form, el("div", { class: "feedback" }));
  }

  #answers(): Answers {
    const data = new FormData(this.querySelector("form")!);
    return Object.fromEntries(
      this.#item!.questions.map((q) => [q.id, q.kind === "many" ? data.getAll(q.id).map(String) : String(data.get(q.id) ?? "")]),
    );
  }

  #check(event: Event): void {
    event.preventDefault();
    const w = words[this.#locale];
    const item = this.#item!;
    const answers = this.#answers();
    const left = item.questions.find((q) => (answers[q.id] ?? "").length === 0);
    const missing = this.querySelector<HTMLElement>(".missing")!;
    missing.textContent = left ? w.first : "";
    if (left) {
      this.querySelector<HTMLElement>(`[name="${left.id}"]`)?.focus();
      return;
    }
    const marks = this.#exercise!.grade(item, answers);
    const again = this.#counted;
    if (!again) this.#record(score(marks));
    this.#show(marks, again ? w.uncounted : undefined);
  }

  #record(reached: number): void {
    this.#counted = true;
    learner.add({
      id: crypto.randomUUID(),
      exercise: this.#item!.exercise,
      seed: this.#item!.seed,
      score: reached,
      at: new Date().toISOString(),
    });
  }

  #show(marks: readonly Mark[], note?: string, title?: string): void {
    const w = words[this.#locale];
    const reached = score(marks);
    const whole = reached === 1;
    for (const mark of marks) {
      const place = this.querySelector(`[data-mark="${mark.question}"]`);
      place?.replaceChildren(el("strong", {}, mark.ok ? w.yes : w.no), " ", mark.say);
      place?.setAttribute("data-ok", String(mark.ok));
    }
    const heading = el("h4", { tabindex: -1 }, title ?? (whole ? w.right : reached > 0 ? w.partly : w.wrong));
    const feedback = this.querySelector<HTMLElement>(".feedback")!;
    feedback.dataset["state"] = whole ? "right" : reached > 0 ? "partly" : "wrong";
    feedback.replaceChildren(
      heading,
      ...(note === undefined ? [] : [el("p", { class: "quiet" }, note)]),
      el(
        "div",
        { class: "actions" },
        el("button", { type: "button", class: "primary", onclick: () => this.#next(true) }, w.another),
        !whole &&
          el(
            "button",
            { type: "button", onclick: () => this.querySelector<HTMLElement>("form input:not([type=date],[type=file])")?.focus() },
            w.again,
          ),
        !whole && el("button", { type: "button", onclick: () => this.#solution() }, w.show),
      ),
    );
    heading.focus();
  }

  /** Fills in what the SDK has nothing against, and says why. */
  #solution(): void {
    const item = this.#item!;
    const solution = this.#exercise!.solve(item);
    for (const input of this.querySelectorAll<HTMLInputElement>("form input")) {
      const right = solution[input.name];
      if (input.type === "text") input.value = String(right ?? "");
      else input.checked = Array.isArray(right) ? right.includes(input.value) : right === input.value;
    }
    this.#show(this.#exercise!.grade(item, solution), undefined, words[this.#locale].solution);
  }
}
customElements.define("hoso-exercise", HosoExercise);
