import { seeded } from "@hoso/sdk/core";
import { parse } from "@hoso/sdk/identifiers/personal-id";
import { answerTo, type Answers, type Computed, type Item, type Mark } from "../../learn/exercise.ts";
import { literal, valueOf } from "./values.ts";

const words = {
  vi: {
    ask: "parse nhận điều người ta gõ: nó chuẩn hóa trước, rồi mới xét.",
    what: "Dòng cuối làm gì?",
    throws: "Ném ZodError",
    same: "Trả về đúng chuỗi đã đưa vào",
    canonical: "Trả về một chuỗi khác, ở dạng chuẩn",
  },
  en: {
    ask: "parse takes what people type: it normalises first, then judges.",
    what: "What does the last line do?",
    throws: "It throws a ZodError",
    same: "It returns the very string it was given",
    canonical: "It returns another string, the canonical one",
  },
};

/** A literal that is a string: parse takes nothing else. */
export function plant(seed: number): string {
  const random = seeded(seed);
  let text = literal(random);
  while (!text.startsWith('"')) text = literal(random);
  return text;
}

type Outcome = "throws" | "same" | "canonical";

/** What parse does with it: it is asked. */
export function outcomeOf(text: string): Outcome {
  const given = valueOf(text) as string;
  try {
    return parse(given) === given ? "same" : "canonical";
  } catch {
    return "throws";
  }
}

const right = (item: Item): Outcome => outcomeOf(plant(item.seed));

export const exercise: Computed = {
  kind: "generated",
  id: "e1/parse-or-throw",
  title: { vi: "parse trả về gì?", en: "What does parse return?" },
  hints: [
    { vi: "Khác với schema, parse gọi normalize trước.", en: "Unlike the schema, parse calls normalize first." },
    { vi: "normalize bỏ dấu cách; nó không thêm chữ số nào.", en: "normalize takes blanks away; it never adds a digit." },
    { vi: "Sau khi bỏ dấu cách, còn đúng 12 chữ số không?", en: "Without the blanks, are there exactly 12 digits?" },
  ],

  make(seed, locale) {
    const w = words[locale];
    const text = `import { parse } from "@hoso/sdk/identifiers/personal-id";\n\nparse(${plant(seed)});`;
    const options = (["throws", "same", "canonical"] as const).map((id) => ({ id, text: w[id] }));
    return {
      exercise: exercise.id,
      seed,
      locale,
      ask: w.ask,
      exhibit: { kind: "code", text },
      questions: [{ kind: "one", id: "what", ask: w.what, options }],
    };
  },

  grade: (item, answers): Mark[] => [
    { question: "what", ok: answerTo(answers, "what") === right(item), say: `${words[item.locale][right(item)]}.` },
  ],

  solve: (item): Answers => ({ what: right(item) }),
};
