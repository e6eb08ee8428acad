import { seeded } from "@hoso/sdk/core";
import { format, type PersonalIdText } from "@hoso/sdk/identifiers/personal-id";
import { shuffle } from "../../learn/draw.ts";
import { answerTo, type Answers, type Computed, type Item, type Mark } from "../../learn/exercise.ts";
import { say } from "../say.ts";
import { asOf } from "./asof.ts";
import { faults, objections, sound, spoilt, type Planted } from "./faults.ts";

const words = {
  vi: {
    ask: "Trong bốn số dưới đây có một số mà bộ công cụ không để yên. Coi hôm nay là ngày 23/11/2026.",
    which: "Số nào?",
    why: "Vì sao?",
    nothing: "Bộ công cụ không có điều gì để nói về số này.",
  },
  en: {
    ask: "The toolkit lets three of the numbers below pass without a word, and one not. Take today to be 2026-11-23.",
    which: "Which one?",
    why: "Why?",
    nothing: "The toolkit has nothing to say about this number.",
  },
};

/** Four numbers, one of them spoilt, in the order of the seed. */
export function plant(seed: number): Planted[] {
  const random = seeded(seed);
  return shuffle(random, [spoilt(random), sound(random), sound(random), sound(random)]);
}

const numbers = (item: Item): readonly string[] => plant(item.seed).map((p) => p.text);

export const exercise: Computed = {
  kind: "generated",
  id: "a1/find-malformed",
  title: { vi: "Tìm số có vấn đề", en: "Find the number with a problem" },
  hints: [
    { vi: "Đếm chữ số của từng số. Có chữ cái nào lẫn vào không?", en: "Count the digits of each number. Has a letter slipped in?" },
    {
      vi: "Nhìn ba chữ số đầu: tỉnh từ 001 đến 096, nước ngoài từ 101 đến 295, và danh mục có chỗ trống.",
      en: "Look at the first three digits: provinces run from 001 to 096, countries from 101 to 295, with gaps.",
    },
    {
      vi: "Ghép chữ số thứ tư với hai chữ số sau nó thành năm sinh. Năm ấy đã tới chưa?",
      en: "Join the fourth digit and the two after it into a year. Has that year come?",
    },
  ],

  make(seed, locale) {
    const w = words[locale];
    const codes = [...new Set(faults.map((f) => f.code))];
    return {
      exercise: exercise.id,
      seed,
      locale,
      ask: w.ask,
      exhibit: { kind: "none" },
      questions: [
        {
          kind: "one",
          id: "which",
          ask: w.which,
          // named by place: what is kept in the log is never a number
          options: plant(seed).map(({ text }, i) => ({ id: `n${i}`, text: format(text as PersonalIdText) })),
        },
        {
          kind: "one",
          id: "why",
          ask: w.why,
          options: codes.map((code) => ({ id: code, text: say({ code, params: { year: asOf.slice(0, 4) } }, locale) })),
        },
      ],
    };
  },

  grade(item, answers): Mark[] {
    const chosen = numbers(item)[Number(answerTo(answers, "which").slice(1) || -1)];
    const against = chosen === undefined ? [] : objections(chosen);
    const code = numbers(item).flatMap(objections)[0]?.code;
    return [
      {
        question: "which",
        ok: against.length > 0,
        say: against.map((r) => say(r, item.locale)).join("; ") || words[item.locale].nothing,
      },
      {
        question: "why",
        ok: answerTo(answers, "why") === code,
        say: code === undefined ? "" : say({ code, params: { year: asOf.slice(0, 4) } }, item.locale),
      },
    ];
  },

  solve(item): Answers {
    const which = numbers(item).findIndex((text) => objections(text).length > 0);
    return { which: `n${which}`, why: objections(numbers(item)[which] ?? "")[0]?.code ?? "" };
  },
};
