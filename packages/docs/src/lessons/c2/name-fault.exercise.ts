import { seeded, type Locale } from "@hoso/sdk/core";
import { sample, shuffle } from "../../learn/draw.ts";
import { answerTo, type Answers, type Computed, type Mark } from "../../learn/exercise.ts";
import { say } from "../say.ts";
import { found } from "./cells.ts";
import { faults, plant } from "./faults.ts";
import { headers, judge } from "./judge.ts";

const words = {
  vi: {
    ask: "Ô tô màu là ô hỏng. Coi hôm nay là ngày 01/01/2090.",
    why: "Bộ công cụ nói gì về ô này?",
    instead: "Không phải vậy. Bộ công cụ nói:",
  },
  en: {
    ask: "The coloured cell is damaged. Take today to be 2090-01-01.",
    why: "What does the toolkit say of it?",
    instead: "Not that. The toolkit says:",
  },
};

/** The sentence of a code that is not the answer: it needs some place and some number to speak of. */
const sentence = (code: string, locale: Locale): string => say({ code, params: { zeros: 1, position: 5 } }, locale);

export const exercise: Computed = {
  kind: "generated",
  id: "c2/name-fault",
  title: { vi: "Gọi tên lỗi", en: "Name the fault" },
  hints: [
    { vi: "Nhìn ô ấy một mình trước.", en: "Look at the cell by itself first." },
    { vi: "Nếu nó ổn, so với số định danh ở cùng dòng.", en: "If it seems fine, compare it with the personal id of the row." },
    {
      vi: "Vẫn ổn? Có thể mắt bạn không thấy: chữ Ð và chữ Đ trông giống hệt nhau.",
      en: "Still fine? It may be what no eye sees: the letters Ð and Đ look exactly alike.",
    },
  ],

  make(seed, locale) {
    const random = seeded(seed);
    const { rows, row, column, fault } = plant(random, 3);
    const others = sample(
      random,
      [...new Set(faults.map((f) => f.code))].filter((code) => code !== fault.code),
      3,
    );
    const w = words[locale];
    const [own] = judge(rows);
    const said = (code: string) => (own?.code === code ? say(own, locale) : sentence(code, locale));
    const options = shuffle(random, [fault.code, ...others]).map((code) => ({ id: code, text: said(code) }));
    return {
      exercise: exercise.id,
      seed,
      locale,
      ask: w.ask,
      exhibit: { kind: "table", columns: headers(locale), rows, mark: { row, column } },
      questions: [{ kind: "one", id: "why", ask: w.why, options }],
    };
  },

  grade(item, answers): Mark[] {
    const [right] = found(item);
    const ok = right !== undefined && answerTo(answers, "why") === right.code;
    const text = right === undefined ? "" : say(right, item.locale);
    return [{ question: "why", ok, say: ok ? text : `${words[item.locale].instead} ${text}` }];
  },

  solve: (item): Answers => ({ why: found(item)[0]?.code ?? "" }),
};
