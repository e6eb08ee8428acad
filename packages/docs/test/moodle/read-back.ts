// Question banks read again, for tests: what a platform would have of them, in one shape for both formats.
import { parse, type GIFTQuestion, type MultipleChoice, type ShortAnswer, type TextChoice } from "gift-pegjs";
import { SaxesParser } from "saxes";

export interface ReadBack {
  readonly kind: "choice" | "pairs" | "number" | "text";
  readonly category: string;
  readonly name: string;
  readonly stem: string;
  readonly after: string;
  readonly options: readonly { readonly text: string; readonly worth: number; readonly feedback: string }[];
  readonly pairs: readonly { readonly left: string; readonly right: string }[];
  readonly number: { readonly value: number; readonly within: number } | undefined;
}

const empty = { options: [], pairs: [], number: undefined };

/** The parser leaves its marks for escaped characters in the right sides of pairs. */
const unmarked = (text: string): string => text.replace(/&&(\d{3});?/gu, (_, code: string) => String.fromCodePoint(Number(code)));

const worthOf = ({ isCorrect, weight }: TextChoice): number => weight ?? (isCorrect ? 100 : 0);

function ofGift(question: Exclude<GIFTQuestion, { type: "Category" }>, category: string): ReadBack {
  const after = question.type === "Description" ? "" : (question.globalFeedback?.text ?? "");
  const asked = { ...empty, category, name: question.title ?? "", stem: question.stem.text, after };
  switch (question.type) {
    case "Description":
      return { ...asked, kind: "text" };
    case "MC":
    case "Short": {
      const options = (question as MultipleChoice | ShortAnswer).choices.map((c) => ({
        text: c.text.text,
        worth: worthOf(c),
        feedback: c.feedback?.text ?? "",
      }));
      return { ...asked, kind: "choice", options };
    }
    case "Matching": {
      const pairs = question.matchPairs.map(({ subquestion, subanswer }) => ({ left: subquestion.text, right: unmarked(subanswer) }));
      return { ...asked, kind: "pairs", pairs };
    }
    case "Numerical": {
      const [choice] = question.choices as { readonly text: { readonly number: number; readonly range: number } }[];
      return { ...asked, kind: "number", number: { value: choice!.text.number, within: choice!.text.range } };
    }
    default:
      throw new TypeError(`nobody writes questions of type ${question.type}`);
  }
}

export function readGift(text: string): ReadBack[] {
  let category = "";
  return parse(text).flatMap((question) => {
    if (question.type !== "Category") return [ofGift(question, category)];
    category = question.title.trim();
    return [];
  });
}

interface Node {
  readonly name: string;
  readonly attributes: Readonly<Record<string, string>>;
  readonly children: Node[];
  text: string;
}

function treeOf(xml: string): Node {
  const root: Node = { name: "", attributes: {}, children: [], text: "" };
  const stack = [root];
  const parser = new SaxesParser();
  parser.on("error", (error) => {
    throw error;
  });
  parser.on("opentag", ({ name, attributes }) => {
    const node: Node = { name, attributes: attributes as Record<string, string>, children: [], text: "" };
    stack.at(-1)!.children.push(node);
    stack.push(node);
  });
  parser.on("text", (text) => void (stack.at(-1)!.text += text));
  parser.on("closetag", () => void stack.pop());
  parser.write(xml).close();
  return root.children[0]!;
}

const all = (node: Node, name: string): Node[] => node.children.filter((c) => c.name === name);
/** The one element of a name; a file that has none or two of it is not as it must be. */
function one(node: Node, name: string): Node {
  const [found, ...more] = all(node, name);
  if (found === undefined || more.length > 0) throw new Error(`${node.name} must have one ${name}`);
  return found;
}
const textIn = (node: Node, name: string): string => one(one(node, name), "text").text;

const kinds = { multichoice: "choice", matching: "pairs", numerical: "number", description: "text" } as const;

function ofXml(question: Node, category: string): ReadBack {
  const kind = kinds[question.attributes["type"] as keyof typeof kinds];
  for (const name of ["questiontext", "generalfeedback"])
    if (one(question, name).attributes["format"] !== "html") throw new Error(`${name} must be HTML`);
  const asked = {
    category,
    name: textIn(question, "name"),
    stem: textIn(question, "questiontext"),
    after: textIn(question, "generalfeedback"),
  };
  const answers = all(question, "answer");
  switch (kind) {
    case "text":
      return { ...empty, ...asked, kind };
    case "choice": {
      if (!["true", "false"].includes(one(question, "single").text)) throw new Error("single must be true or false");
      const options = answers.map((a) => ({
        text: one(a, "text").text,
        worth: Number(a.attributes["fraction"]),
        feedback: textIn(a, "feedback"),
      }));
      return { ...empty, ...asked, kind, options };
    }
    case "pairs": {
      const pairs = all(question, "subquestion").map((s) => ({ left: one(s, "text").text, right: textIn(s, "answer") }));
      return { ...empty, ...asked, kind, pairs };
    }
    case "number": {
      const number = { value: Number(one(answers[0]!, "text").text), within: Number(one(answers[0]!, "tolerance").text) };
      return { ...empty, ...asked, kind, number };
    }
  }
}

export function readMoodleXml(text: string): ReadBack[] {
  let category = "";
  return all(treeOf(text), "question").flatMap((question) => {
    if (question.attributes["type"] !== "category") return [ofXml(question, category)];
    category = textIn(question, "category");
    return [];
  });
}
