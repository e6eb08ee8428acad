import type { Question } from "../learn/exercise.ts";
import { el, freshId } from "./dom.ts";

export interface OrderWords {
  readonly up: string;
  readonly down: string;
  readonly place: (text: string, place: number, of: number) => string;
}

/**
 * Xếp thứ tự bằng hai nút: a list whose rows move up and down by buttons, so that a keyboard, a finger and a screen reader
 * do the same thing. The order in the document is the answer; hidden inputs carry it into the form.
 */
export function orderField(question: Extract<Question, { kind: "order" }>, words: OrderWords): HTMLElement {
  const said = el("p", { class: "sr-only", role: "status" });
  const list = el("ol", { class: "order" });
  const marked = freshId("mark");

  const move = (row: HTMLElement, by: -1 | 1, button: HTMLElement): void => {
    const other = by < 0 ? row.previousElementSibling : row.nextElementSibling;
    if (other === null) return;
    if (by < 0) other.before(row);
    else other.after(row);
    button.focus();
    const rows = [...list.children];
    said.textContent = words.place(row.querySelector("span")!.textContent, rows.indexOf(row) + 1, rows.length);
  };

  for (const { id, text } of question.options) {
    const row = el("li", {}, el("input", { type: "hidden", name: question.id, value: id }), el("span", {}, text));
    for (const [by, word, sign] of [
      [-1, words.up, "↑"],
      [1, words.down, "↓"],
    ] as const) {
      const button: HTMLElement = el(
        "button",
        { type: "button", "data-by": by, "aria-label": `${word}: ${text}`, onclick: () => move(row, by, button) },
        sign,
      );
      row.append(button);
    }
    list.append(row);
  }
  return el(
    "fieldset",
    { class: "field", "aria-describedby": marked },
    el("legend", {}, question.ask),
    list,
    said,
    el("p", { class: "mark", id: marked, "data-mark": question.id }),
  );
}
