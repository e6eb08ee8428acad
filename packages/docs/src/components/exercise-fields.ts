import type { Answers, Item, Question } from "../learn/exercise.ts";
import { isSorter } from "../learn/sorter.ts";
import { BinSorter, sorterField, type SorterWords } from "./bin-sorter.ts";
import { el, freshId } from "./dom.ts";
import { exhibitOf, type TableWords } from "./exhibit.ts";
import { matchField } from "./match-field.ts";
import { orderField, type OrderWords } from "./order-field.ts";

export interface FieldWords extends TableWords, OrderWords, SorterWords {
  readonly choose: string;
}

type Typed = Extract<Question, { kind: "text" | "number" | "note" }>;

function typed(question: Typed, id: string, marked: string): HTMLElement {
  const common = { id, name: question.id, autocomplete: "off", "aria-describedby": marked };
  if (question.kind === "note") return el("textarea", { ...common, rows: 3, maxlength: 2000 });
  if (question.kind === "number") {
    const input = el("input", { ...common, type: "text", inputmode: "decimal", maxlength: 20, class: "digits short" });
    return question.unit === "" ? input : el("span", { class: "with-unit" }, input, el("span", {}, question.unit));
  }
  return el("input", {
    ...common,
    type: "text",
    value: question.start,
    spellcheck: "false",
    maxlength: 120,
    ...(question.digits ? { inputmode: "numeric", class: "digits" } : {}),
  });
}

function choices(question: Extract<Question, { kind: "one" | "many" }>): HTMLElement {
  const marked = freshId("mark");
  const type = question.kind === "many" ? "checkbox" : "radio";
  const labels = question.options.map((o) =>
    el("label", { class: "choice" }, el("input", { type, name: question.id, value: o.id, autocomplete: "off" }), el("span", {}, o.text)),
  );
  return el(
    "fieldset",
    { class: "field", "aria-describedby": marked },
    el("legend", {}, question.ask),
    el("div", { class: "choices" }, ...labels),
    el("p", { class: "mark", id: marked, "data-mark": question.id }),
  );
}

/** One question as a real form control, with a place for its mark that the control points to. */
function field(question: Exclude<Question, { kind: "cell" }>, words: FieldWords): HTMLElement {
  if (question.kind === "order") return orderField(question, words);
  if (question.kind === "match") return isSorter(question) ? sorterField(question, words) : matchField(question, words.choose);
  if (question.kind === "one" || question.kind === "many") return choices(question);
  const marked = freshId("mark");
  const id = freshId("answer");
  return el(
    "div",
    { class: "field" },
    el("label", { for: id }, question.ask),
    typed(question, id, marked),
    el("p", { class: "mark", id: marked, "data-mark": question.id }),
  );
}

/** Đề bài thành biểu mẫu: what is shown, then the questions; a table whose cells are the choices is the field itself. */
export function fieldsOf({ exhibit, questions }: Item, words: FieldWords): HTMLElement[] {
  const shown = exhibitOf(
    exhibit,
    words,
    questions.find((q) => q.kind === "cell"),
  );
  return [...(shown ? [shown] : []), ...questions.flatMap((q) => (q.kind === "cell" ? [] : [field(q, words)]))];
}

const severalOf: ReadonlySet<Question["kind"]> = new Set(["many", "order", "match"]);

/** What the form holds, by question. */
export function answersIn(form: HTMLFormElement, questions: readonly Question[]): Answers {
  const data = new FormData(form);
  return Object.fromEntries(
    questions.map((q) => [q.id, severalOf.has(q.kind) ? data.getAll(q.id).map(String).filter(Boolean) : String(data.get(q.id) ?? "")]),
  );
}

/** Puts answers into the form. */
export function fill(form: HTMLFormElement, answers: Answers): void {
  for (const control of form.querySelectorAll<HTMLInputElement | HTMLSelectElement | HTMLTextAreaElement | BinSorter>("[name]")) {
    const right = answers[control.name];
    if (right === undefined) continue;
    const several = typeof right === "string" ? [right] : right;
    if (control instanceof BinSorter) control.value = several;
    else if (control instanceof HTMLSelectElement)
      control.value = several.find((v) => [...control.options].some((o) => o.value === v)) ?? "";
    else if (control.type === "radio" || control.type === "checkbox")
      (control as HTMLInputElement).checked = several.includes(control.value);
    else if (control.type !== "hidden") control.value = several[0] ?? "";
  }
}
