// GIFT, the text format of Moodle's question banks: https://docs.moodle.org/en/GIFT_format (secondary: the manual, not the importer).
import { worth, type Group, type Question } from "./question.ts";

/** Characters that steer GIFT are escaped; a line break, which would end a question, is one too. */
const text = (words: string): string => words.replace(/[\\:#={}~]/gu, (c) => `\\${c}`).replace(/\r?\n|\r/gu, "\\n");

/** The first `->` parts a pair, and there is no escape for it: on the left it is HTML anyway, on the right it comes after that one. */
const pair = (left: string, right: string): string => `\t=${text(left)} -> ${text(right)}`;

const answersTo = (question: Question): string[] => {
  switch (question.kind) {
    case "text":
      return [];
    case "number":
      return [`\t=${question.value}:${question.within}`];
    case "pairs":
      return [...question.pairs.map(({ left, right }) => pair(left, right)), ...question.others.map((right) => pair("", right))];
    case "choice":
      return question.options.map(({ text: words, right, feedback }) => {
        const mark = question.many ? `~%${worth(question, right)}%` : right ? "=" : "~";
        return `\t${mark}${text(words)}${feedback === "" ? "" : `#${text(feedback)}`}`;
      });
  }
};

function written(question: Question): string {
  const head = `::${text(question.name)}::[html]${text(question.stem)}`;
  // without braces it is only shown, and what follows an answer is shown with it
  if (question.kind === "text") return `${head}${text(question.after)}`;
  const lines = [...answersTo(question), `\t####${text(question.after)}`];
  return `${head}{${question.kind === "number" ? "#" : ""}\n${lines.join("\n")}\n}`;
}

/** A heading parts its names with a slash, so one within a name is doubled. */
export const pathOf = ({ path }: Group): string => ["$course$", "top", ...path].map((name) => name.replaceAll("/", "//")).join("/");

/** Ngân hàng câu hỏi theo GIFT. Hints have no place in it. */
export function gift(groups: readonly Group[]): string {
  return groups.flatMap((group) => [`$CATEGORY: ${pathOf(group)}\n`, ...group.questions.map((q) => `${written(q)}\n`)]).join("\n");
}
