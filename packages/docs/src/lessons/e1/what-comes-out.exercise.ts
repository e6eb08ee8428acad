import { reasonsOf, seeded } from "@hoso/sdk/core";
import { PersonalId } from "@hoso/sdk/identifiers/personal-id";

import { answerTo, type Answers, type Computed, type Mark } from "../../learn/exercise.ts";
import { say } from "../say.ts";
import { literal, valueOf } from "./values.ts";

const words = {
  vi: {
    ask: "Đoạn mã này in ra ba dòng.",
    line: (n: number) => `Dòng ${n} in ra gì?`,
    yes: "Đủ 12 chữ số, ở dạng chuẩn.",
    type: "Schema chỉ nhận chuỗi.",
  },
  en: {
    ask: "This code prints three lines.",
    line: (n: number) => `What does line ${n} print?`,
    yes: "Twelve digits in the canonical form.",
    type: "The schema takes strings only.",
  },
};

/** Three different literals. */
export function literals(seed: number): readonly string[] {
  const random = seeded(seed);
  const out = new Set<string>();
  while (out.size < 3) out.add(literal(random));
  return [...out];
}

const code = (seed: number): string =>
  [
    'import { PersonalId } from "@hoso/sdk/identifiers/personal-id";',
    "",
    ...literals(seed).map((text) => `console.log(PersonalId.safeParse(${text}).success);`),
  ].join("\n");

const accepts = (text: string): boolean => PersonalId.safeParse(valueOf(text)).success;

export const exercise: Computed = {
  kind: "generated",
  id: "e1/what-comes-out",
  title: { vi: "In ra true hay false?", en: "Does it print true or false?" },
  hints: [
    {
      vi: "Giá trị có phải chuỗi không? Số 079… viết không có nháy thì mất số 0.",
      en: "Is the value a string? Without quotes, 079… loses its zero.",
    },
    { vi: "Schema không chuẩn hóa: dấu cách cũng là ký tự.", en: "The schema does not normalise: a blank is a character too." },
    { vi: "Đếm cho đủ 12 chữ số, và nhìn xem có chữ cái nào không.", en: "Count to 12 digits, and look for letters." },
  ],

  make(seed, locale) {
    const w = words[locale];
    const options = ["true", "false"].map((id) => ({ id, text: id }));
    return {
      exercise: exercise.id,
      seed,
      locale,
      ask: w.ask,
      exhibit: { kind: "code", text: code(seed) },
      questions: literals(seed).map((_, i) => ({ kind: "one", id: `line${i + 1}`, ask: w.line(i + 1), options })),
    };
  },

  grade(item, answers): Mark[] {
    const w = words[item.locale];
    return literals(item.seed).map((text, i) => {
      const question = `line${i + 1}`;
      const result = PersonalId.safeParse(valueOf(text));
      const reasons = result.success ? [] : result.error.issues.flatMap(reasonsOf);
      const why = result.success ? w.yes : reasons.map((r) => say(r, item.locale)).join("; ") || w.type;
      return { question, ok: answerTo(answers, question) === String(result.success), say: `${result.success}. ${why}` };
    });
  },

  solve: (item): Answers => Object.fromEntries(literals(item.seed).map((text, i) => [`line${i + 1}`, String(accepts(text))])),
};
