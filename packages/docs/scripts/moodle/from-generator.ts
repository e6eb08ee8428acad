// Questions that a seed makes and the SDK grades: each drawn one becomes fixed ones, with the answers the SDK has nothing against.
import type { Locale } from "@hoso/sdk/core";
import { answersTo, answerTo, type Computed, type Item, type Mark, type Question as Asked } from "../../src/learn/exercise.ts";
import { html, list, paragraph, shown } from "./html.ts";
import { ordered, words } from "./from-bank.ts";
import type { Question } from "./question.ts";

/** The choices of a question that comes before: some are what the later one is about, as numbers to compare are. */
function before(item: Item, question: Asked): string {
  if (item.exhibit.kind !== "none" || question.kind !== "one") return "";
  const earlier = item.questions.slice(0, item.questions.indexOf(question));
  return earlier
    .filter((q) => q.kind === "one" && JSON.stringify(q.options) !== JSON.stringify(question.options))
    .map((q) => (q.kind === "one" ? paragraph(q.ask) + list(q.options.map((o) => o.text)) : ""))
    .join("");
}

/** The questions of one draw, each on its own. */
export function questionsOf(exercise: Computed, seed: number, name: string, locale: Locale): Question[] {
  const item = exercise.make(seed, locale);
  const solution = exercise.solve(item);
  const judge = (question: Asked, answer?: string): Mark =>
    exercise.grade(item, answer === undefined ? solution : { ...solution, [question.id]: answer }).find((m) => m.question === question.id)!;
  return item.questions.map((question, i): Question => {
    const { say: after } = judge(question);
    const asked = {
      name: item.questions.length === 1 ? name : `${name}.${i + 1}`,
      stem: [
        paragraph(item.ask),
        shown(item.exhibit),
        before(item, question),
        question.ask === item.ask ? "" : paragraph(question.ask),
      ].join(""),
      after: paragraph(after),
      hints: exercise.hints.map((hint) => html(hint[locale])),
    };
    switch (question.kind) {
      case "one": {
        const options = question.options.map(({ id, text }) => {
          const { ok, say } = judge(question, id);
          // what is said of every choice is said once, after all of them
          return { text: html(text), right: ok, feedback: say === after ? "" : html(say) };
        });
        return { ...asked, kind: "choice", many: false, options };
      }
      case "many": {
        const right = answersTo(solution, question.id);
        const options = question.options.map(({ id, text }) => ({ text: html(text), right: right.includes(id), feedback: "" }));
        return { ...asked, kind: "choice", many: true, options };
      }
      case "match": {
        const chosen = new Map(answersTo(solution, question.id).map((pair) => pair.split("=") as [string, string]));
        const pairs = question.left.map(({ id, text }) => ({
          left: html(text),
          right: question.right.find((r) => r.id === chosen.get(id))!.text,
        }));
        const others = question.right.filter((r) => ![...chosen.values()].includes(r.id)).map((r) => r.text);
        return { ...asked, kind: "pairs", mixed: true, pairs, others };
      }
      case "order": {
        const texts = answersTo(solution, question.id).map((id) => question.options.find((o) => o.id === id)!.text);
        return { ...asked, stem: asked.stem + paragraph(words[locale].places), ...ordered(texts) };
      }
      case "number":
        return {
          ...asked,
          stem: asked.stem + paragraph(words[locale].unit(question.unit)),
          kind: "number",
          value: Number(answerTo(solution, question.id)),
          within: 0,
        };
      default:
        throw new TypeError(`${exercise.id} asks what a question bank cannot say`);
    }
  });
}
