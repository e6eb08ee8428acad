import { seeded } from "@hoso/sdk/core";
import { dimensions } from "@hoso/sdk/quality";
import { sample, shuffle } from "../../learn/draw.ts";
import { answersTo, type Answers, type Computed, type Item, type Mark } from "../../learn/exercise.ts";

const words = {
  vi: { match: "Mỗi chữ đo điều gì?", good: "Bốn chữ đều đúng chỗ.", no: (name: string, measures: string) => `${name}: ${measures}.` },
  en: {
    match: "What does each word measure?",
    good: "All four are where they belong.",
    no: (name: string, measures: string) => `${name}: ${measures}.`,
  },
};

/** What a word measures, asked of the SDK by what stands on the right: the ids there carry no key. */
const measures = (key: string, item: Item): string => dimensions.find((d) => d.key === key)!.measures[item.locale];

const question = (item: Item) => {
  const only = item.questions[0];
  if (only?.kind !== "match") throw new TypeError("not an item of this exercise");
  return only;
};

const right = (item: Item): string[] => {
  const { left, right: offered } = question(item);
  return left.map(({ id }) => `${id}=${offered.find((o) => o.text === measures(id, item))!.id}`);
};

export const exercise: Computed = {
  kind: "generated",
  id: "c1/six-words",
  title: { vi: "Sáu chữ, sáu câu hỏi", en: "Six words, six questions" },
  hints: [
    { vi: "Đủ là chuyện ô trống; Đúng là chuyện ô đã điền.", en: "Complete is about empty cells; Correct is about filled ones." },
    { vi: "Sống là chuyện thời gian; Sạch là chuyện chữ nghĩa và ghi trùng.", en: "Live is about time; Clean about text and duplicates." },
    {
      vi: "Thống nhất so các ô của một người; Dùng chung nghĩ đến nơi nhận.",
      en: "Consistent compares the cells of one person; Shareable thinks of whoever receives them.",
    },
  ],

  make(seed, locale) {
    const random = seeded(seed);
    const drawn = sample(random, dimensions, 4);
    const left = drawn.map((d) => ({ id: d.key, text: d.name[locale] }));
    const offered = shuffle(random, drawn).map((d, i) => ({ id: `m${i}`, text: d.measures[locale] }));
    return {
      exercise: exercise.id,
      seed,
      locale,
      ask: "",
      exhibit: { kind: "none" },
      questions: [{ kind: "match", id: "words", ask: words[locale].match, left, right: offered }],
    };
  },

  grade(item, answers): Mark[] {
    const w = words[item.locale];
    const given = answersTo(answers, "words");
    const wrong = right(item)
      .filter((pair) => !given.includes(pair))
      .map((pair) => pair.split("=")[0]!);
    const say = wrong.map((key) => w.no(question(item).left.find((l) => l.id === key)!.text, measures(key, item)));
    return [{ question: "words", ok: wrong.length === 0, say: say.join(" ") || w.good }];
  },

  solve: (item): Answers => ({ words: right(item) }),
};
