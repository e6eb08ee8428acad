import { seeded } from "@hoso/sdk/core";
import { dimension, dimensions } from "@hoso/sdk/quality";
import { answerTo, type Answers, type Computed, type Mark } from "../../learn/exercise.ts";
import { say } from "../say.ts";
import { found } from "./cells.ts";
import { plant } from "./faults.ts";
import { headers, judge } from "./judge.ts";

const words = {
  vi: { ask: (why: string) => `Bộ công cụ nói về ô tô màu: “${why}”.`, which: "Lỗi này thuộc chữ nào?" },
  en: { ask: (why: string) => `The toolkit says of the coloured cell: “${why}”.`, which: "Which word does this fault belong to?" },
};

export const exercise: Computed = {
  kind: "generated",
  id: "c2/classify",
  title: { vi: "Đúng, đủ, sạch hay sống?", en: "Correct, complete, clean or live?" },
  hints: [
    { vi: "Ô có trống không? Nếu có thì đã rõ.", en: "Is the cell empty? Then it is clear." },
    { vi: "Ô đã điền: viết có hợp lệ không? Có rác trong chữ không?", en: "It is filled: is it well formed? Is there dirt in the text?" },
    { vi: "Vẫn chưa ra: ô có trái với ô khác, hay đã cũ không?", en: "Not yet? Then it contradicts another cell, or it is old." },
  ],

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
