import type { Item, Question } from "../learn/exercise.ts";
import { el, freshId } from "./dom.ts";
import { exhibitOf, type TableWords } from "./exhibit.ts";

function input({ id: name, digits, start }: Extract<Question, { kind: "text" }>, id: string, marked: string): HTMLInputElement {
  return el("input", {
    id,
    name,
    type: "text",
    value: start,
    autocomplete: "off",
    spellcheck: "false",
    maxlength: 120,
    "aria-describedby": marked,
    ...(digits ? { inputmode: "numeric", class: "digits" } : {}),
  });
}

/** One question as a real form control, with a place for its mark that the control points to. */
function field(question: Exclude<Question, { kind: "cell" }>): HTMLElement {
  const marked = freshId("mark");
  const mark = el("p", { class: "mark", id: marked, "data-mark": question.id });
  if (question.kind === "text") {
    const id = freshId("answer");
    return el("div", { class: "field" }, el("label", { for: id }, question.ask), input(question, id, marked), mark);
  }
  const type = question.kind === "many" ? "checkbox" : "radio";
  const choices = question.options.map((o) =>
    el("label", { class: "choice" }, el("input", { type, name: question.id, value: o.id, autocomplete: "off" }), el("span", {}, o.text)),
  );
  return el(
    "fieldset",
    { class: "field", "aria-describedby": marked },
    el("legend", {}, question.ask),
    el("div", { class: "choices" }, ...choices),
    mark,
  );
}

/** Đề bài thành biểu mẫu: what is shown, then the questions; a table whose cells are the choices is the field itself. */
export function fieldsOf({ exhibit, questions }: Item, words: TableWords): HTMLElement[] {
  const shown = exhibitOf(
    exhibit,
    words,
    questions.find((q) => q.kind === "cell"),
  );
  return [...(shown ? [shown] : []), ...questions.flatMap((q) => (q.kind === "cell" ? [] : [field(q)]))];
}
