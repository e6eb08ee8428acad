import type { Answers, Exercise, Item, Question } from "../../src/learn/exercise.ts";
import type { Bank } from "../../src/learn/item.ts";
import { keyAnswers } from "../../src/learn/seal.ts";

const modules = import.meta.glob<{ readonly banks: readonly Bank[] }>("../../src/lessons/*/bank.ts", { eager: true });
const banks = new Map(Object.values(modules).flatMap(({ banks: own }) => own.map((b) => [b.id, b])));

/** Right answers: from the SDK, or from the author's bank, which the page never sees. */
export function right(exercise: Exercise, item: Item): Answers {
  if ("solve" in exercise) return exercise.solve(item);
  return keyAnswers(banks.get(exercise.id)!.items.find((i) => i.id === item.questions[0]!.id)!);
}

function wrongTo(question: Question, solution: Answers[string] | undefined): Answers[string] {
  switch (question.kind) {
    case "text":
      return "?";
    case "number":
      return "987654";
    case "note":
      return "";
    case "cell":
      return solution === "0:0" ? "1:0" : "0:0";
    case "order":
      return [...(solution as readonly string[])].reverse();
    case "match": {
      const [first, ...rest] = solution as readonly string[];
      const [left, now] = first!.split("=");
      return [`${left}=${question.right.find((r) => r.id !== now)!.id}`, ...rest];
    }
    case "one":
      return question.options.find((o) => o.id !== solution)!.id;
    case "many": {
      const other = question.options.filter((o) => !solution?.includes(o.id)).map((o) => o.id);
      return other.slice(0, 1);
    }
  }
}

/** An answer that gets every question wrong. */
export function wrong(item: Item, solution: Answers): Answers {
  return Object.fromEntries(item.questions.map((q) => [q.id, wrongTo(q, solution[q.id])]));
}
