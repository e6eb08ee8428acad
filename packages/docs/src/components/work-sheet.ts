import type { Locale } from "@hoso/sdk/core";
import type { Answers, Exercise, Item, Question } from "../learn/exercise.ts";
import { classSeed, readClassCode } from "../learn/seed.ts";
import { el } from "./dom.ts";
import { exerciseModule } from "./exercise-module.ts";
import { exhibitOf } from "./exhibit.ts";
import { words as exerciseWords } from "./exercise-words.ts";
import { pageLocale } from "./locale.ts";

const words = {
  vi: {
    name: "Họ và tên: ……………………………………………… Lớp, đơn vị: ………………………",
    answers: "Tờ đáp án",
    code: (code: string) => `Mã đề ${code}. Mở bài học với ?lop=${code} để làm đúng những câu này trên máy.`,
    bad: "Mã đề gồm 3 đến 24 chữ cái không dấu, chữ số hoặc gạch nối.",
    sealed: "Đáp án câu này không có trên trang; máy chấm khi làm trên bài học.",
  },
  en: {
    name: "Name: ……………………………………………… Class, unit: ………………………",
    answers: "Answer sheet",
    code: (code: string) => `Paper ${code}. Open the lesson with ?lop=${code} to answer these very questions on a device.`,
    bad: "A code has 3 to 24 plain letters, digits or hyphens.",
    sealed: "The key of this question is not on the page; it is graded in the lesson.",
  },
} satisfies Record<Locale, unknown>;

/** One question as it is answered with a pen. */
function onPaper(question: Question): HTMLElement {
  const line = () => el("p", { class: "line" }, "…………………………………………………………………………");
  switch (question.kind) {
    case "one":
    case "many":
    case "order": {
      const sign = question.kind === "one" ? "(   )" : question.kind === "many" ? "[   ]" : "…";
      return el("div", {}, el("p", {}, question.ask), el("ul", {}, ...question.options.map((o) => el("li", {}, `${sign} ${o.text}`))));
    }
    case "match":
      return el(
        "div",
        {},
        el("p", {}, question.ask),
        el("ul", {}, ...question.left.map((l) => el("li", {}, `${l.text}: ……`))),
        el("ul", {}, ...question.right.map((r, i) => el("li", {}, `${"ABCDEFGH"[i]}. ${r.text}`))),
      );
    default:
      return el("div", {}, el("p", {}, question.ask), line());
  }
}

/** The answer to one question in words. */
function inWords(question: Question, solution: Answers): string {
  const answer = solution[question.id];
  const several = typeof answer === "string" ? [answer] : (answer ?? []);
  if (question.kind === "match")
    return several
      .map((pair) => {
        const [left, right] = pair.split("=");
        const at = question.right.findIndex((r) => r.id === right);
        return `${question.left.find((l) => l.id === left)?.text}: ${"ABCDEFGH"[at]}`;
      })
      .join("; ");
  if (question.kind === "cell")
    return several
      .map((v) =>
        v
          .split(":")
          .map((n) => Number(n) + 1)
          .join(" · "),
      )
      .join("");
  if ("options" in question) return several.map((id) => question.options.find((o) => o.id === id)?.text ?? id).join("; ");
  return several.join(", ");
}

/** Phiếu bài tập: the questions that a class code draws, to be done with a pen, and the answers on a page of their own. */
class WorkSheet extends HTMLElement {
  connectedCallback(): void {
    const form = this.querySelector("form")!;
    const asked = new URLSearchParams(location.search);
    const lesson = form.elements.namedItem("bai") as HTMLSelectElement;
    const code = form.elements.namedItem("lop") as HTMLInputElement;
    lesson.value = [...lesson.options].some((o) => o.value === asked.get("bai")) ? asked.get("bai")! : lesson.options[0]!.value;
    code.value = readClassCode(asked.get("lop")) ?? "de-1";
    form.addEventListener("submit", (event) => {
      event.preventDefault();
      void this.#make(lesson.value, code.value);
    });
    this.querySelector('[data-do="print"]')!.addEventListener("click", () => print());
    void this.#make(lesson.value, code.value);
  }

  async #make(lesson: string, typed: string): Promise<void> {
    const w = words[pageLocale()];
    const code = readClassCode(typed);
    const said = this.querySelector("output")!;
    if (code === undefined) {
      said.textContent = w.bad;
      return;
    }
    const plans = JSON.parse(this.dataset["plans"]!) as Readonly<Record<string, readonly { exercise: string; draw: number }[]>>;
    const titles = JSON.parse(this.dataset["titles"]!) as Readonly<Record<string, string>>;
    const drawn: { exercise: Exercise; item: Item }[] = [];
    for (const { exercise: id, draw } of plans[lesson]!) {
      const exercise = await exerciseModule(id);
      for (let n = 0; n < draw; n++) drawn.push({ exercise, item: exercise.make(classSeed(code, exercise, n), pageLocale()) });
    }
    said.textContent = w.code(code);
    this.querySelector(".paper")!.replaceChildren(
      el("h2", {}, titles[lesson]!),
      el("p", { class: "who" }, w.name),
      el("ol", {}, ...drawn.map(({ item }) => this.#question(item))),
    );
    this.querySelector(".key")!.replaceChildren(
      el("h2", {}, `${w.answers} · ${code}`),
      el("ol", {}, ...drawn.map(({ exercise, item }) => el("li", {}, this.#key(exercise, item)))),
    );
  }

  #question(item: Item): HTMLElement {
    const shown = item.exhibit.kind === "file" ? undefined : exhibitOf(item.exhibit, exerciseWords[pageLocale()], undefined);
    return el("li", {}, item.ask !== "" && el("p", {}, item.ask), shown, ...item.questions.map(onPaper));
  }

  #key(exercise: Exercise, item: Item): string {
    const w = words[pageLocale()];
    if (!("solve" in exercise)) return w.sealed;
    const solution = exercise.solve(item);
    return item.questions.map((q) => inWords(q, solution)).join(" | ");
  }
}
customElements.define("work-sheet", WorkSheet);
