import type { Question } from "../learn/exercise.ts";
import { el, freshId } from "./dom.ts";

/** Ghép đôi bằng danh sách chọn: for each thing on the left a list of those on the right. The answer is `left=right`. */
export function matchField(question: Extract<Question, { kind: "match" }>, choose: string): HTMLElement {
  const marked = freshId("mark");
  const rows = question.left.map(({ id, text }) => {
    const select = freshId("match");
    return el(
      "div",
      { class: "pair" },
      el("label", { for: select }, text),
      el(
        "select",
        { id: select, name: question.id, autocomplete: "off", "aria-describedby": marked },
        el("option", { value: "" }, choose),
        ...question.right.map((right) => el("option", { value: `${id}=${right.id}` }, right.text)),
      ),
    );
  });
  return el(
    "fieldset",
    { class: "field" },
    el("legend", {}, question.ask),
    ...rows,
    el("p", { class: "mark", id: marked, "data-mark": question.id }),
  );
}
