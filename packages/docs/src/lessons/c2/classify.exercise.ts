import { seeded } from "@hoso/sdk/core";
import { dimension, dimensions } from "@hoso/sdk/quality";
import { answerTo, type Answers, type Exercise, type Mark } from "../../learn/exercise.ts";
import { say } from "../say.ts";
import { found } from "./cells.ts";
import { plant } from "./faults.ts";
import { headers, judge } from "./judge.ts";

const words = {
  vi: { ask: (why: string) => `Bộ công cụ nói về ô tô màu: “${why}”.`, which: "Lỗi này thuộc chữ nào?" },
  en: { ask: (why: string) => `The toolkit says of the coloured cell: “${why}”.`, which: "Which word does this fault belong to?" },
};

export const exercise: Exercise = {
  id: "c2/classify",
  title: { vi: "Đúng, đủ, sạch hay sống?", en: "Correct, complete, clean or live?" },
  hint: {
    vi: "Hỏi lần lượt: Ô có trống không? Viết có hợp lệ không? Có trái với ô khác không? Có rác không? Có cũ không?",
    en: "Ask in turn: Is it empty? Is it well formed? Does it contradict another cell? Is there dirt in it? Is it old?",
  },

  make(seed, locale) {
    const { rows, row, column } = plant(seeded(seed), 3);
    const w = words[locale];
    const why = judge(rows)
      .map((f) => say(f, locale))
      .join("; ");
    const options = dimensions.map(({ key, name, measures }) => ({ id: key, text: `${name[locale]}: ${measures[locale]}` }));
    return {
      exercise: exercise.id,
      seed,
      locale,
      ask: w.ask(why),
      exhibit: { kind: "table", columns: headers(locale), rows, mark: { row, column } },
      questions: [{ kind: "one", id: "which", ask: w.which, options }],
    };
  },

  grade(item, answers): Mark[] {
    const [right] = found(item);
    if (right === undefined) return [{ question: "which", ok: false, say: "" }];
    const note = dimension(right.dimension);
    return [
      {
        question: "which",
        ok: answerTo(answers, "which") === right.dimension,
        say: `${note.name[item.locale]}: ${note.measures[item.locale]}`,
      },
    ];
  },

  solve: (item): Answers => ({ which: found(item)[0]?.dimension ?? "" }),
};
