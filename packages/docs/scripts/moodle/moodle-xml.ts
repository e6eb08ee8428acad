// Moodle XML: https://docs.moodle.org/en/Moodle_XML_format (secondary: the manual, not the importer).
import { xml } from "../packs/xml.ts";
import { pathOf } from "./gift.ts";
import { worth, type Group, type Question } from "./question.ts";

const plain = (text: string) => ({ text });
const formatted = (text: string) => ({ "@format": "html", text });

const types = { choice: "multichoice", pairs: "matching", number: "numerical", text: "description" } as const;

function answersTo(question: Question): object {
  switch (question.kind) {
    case "text":
      return {};
    case "number":
      return { answer: { "@fraction": "100", text: String(question.value), feedback: formatted(""), tolerance: String(question.within) } };
    case "pairs":
      return {
        shuffleanswers: String(question.mixed),
        subquestion: [...question.pairs, ...question.others.map((right) => ({ left: "", right }))].map(({ left, right }) => ({
          ...formatted(left),
          answer: plain(right),
        })),
      };
    case "choice":
      return {
        single: String(!question.many),
        shuffleanswers: "true",
        answernumbering: "none",
        answer: question.options.map((option) => ({
          "@fraction": String(worth(question, option.right)),
          ...formatted(option.text),
          feedback: formatted(option.feedback),
        })),
      };
  }
}

const questionOf = (question: Question): object => ({
  "@type": types[question.kind],
  name: plain(question.name),
  questiontext: formatted(question.stem),
  generalfeedback: formatted(question.after),
  defaultgrade: question.kind === "text" ? "0" : "1",
  ...answersTo(question),
  ...(question.kind === "text" ? {} : { hint: question.hints.map(formatted) }),
});

/** Ngân hàng câu hỏi theo Moodle XML. Text is escaped, so no end of a CDATA section can be in it. */
export function moodleXml(groups: readonly Group[]): string {
  const questions = groups.flatMap((group) => [
    { "@type": "category", category: plain(pathOf(group)) },
    ...group.questions.map(questionOf),
  ]);
  return xml({ quiz: { question: questions } });
}
