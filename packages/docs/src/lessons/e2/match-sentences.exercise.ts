import { seeded, type Locale } from "@hoso/sdk/core";
import { sample, shuffle } from "../../learn/draw.ts";
import { answersTo, type Answers, type Computed, type Item, type Mark } from "../../learn/exercise.ts";
import { say } from "../say.ts";
import { codes } from "./faults.ts";

const words = {
  vi: {
    ask: "Giao diện đang ở tiếng Anh. say của tiếng Anh được gọi với từng mã.",
    match: "Mã nào cho câu nào?",
    good: "Bốn mã, bốn câu.",
  },
  en: {
    ask: "The interface is in Vietnamese. Vietnamese say is called with each code.",
    match: "Which code gives which sentence?",
    good: "Four codes, four sentences.",
  },
};

/** The other language: a reader of one learns to trust the sentences of the other. */
const other = (locale: Locale): Locale => (locale === "en" ? "vi" : "en");

const sentence = (code: string, locale: Locale): string => say({ code, params: { expected: 7 } }, other(locale));

const question = (item: Item) => {
  const only = item.questions[0];
  if (only?.kind !== "match") throw new TypeError("not an item of this exercise");
  return only;
};

/** Asked of the SDK by what stands on the right: the ids there carry no key. */
const right = (item: Item): string[] => {
  const { left, right: offered } = question(item);
  return left.map(({ id }) => `${id}=${offered.find((o) => o.text === sentence(id, item.locale))!.id}`);
};

export const exercise: Computed = {
  kind: "generated",
  id: "e2/match-sentences",
  title: { vi: "Mã và câu", en: "Codes and sentences" },
  hints: [
    { vi: "Đơn vị trong mã nói câu ấy về mã định danh nào.", en: "The unit in the code says which identifier the sentence is about." },
    {
      vi: "shape là chuyện số chữ số; check-digit là chuyện một chữ số.",
      en: "shape is about how many digits; check-digit about one of them.",
    },
    { vi: "suffix nói về ba chữ số sau dấu gạch.", en: "suffix speaks of the three digits after the dash." },
  ],

  make(seed, locale) {
    const random = seeded(seed);
    const w = words[locale];
    const drawn = sample(random, codes, 4);
    const offered = shuffle(random, drawn).map((code, i) => ({ id: `s${i}`, text: sentence(code, locale) }));
    const left = drawn.map((code) => ({ id: code, text: code }));
    return {
      exercise: exercise.id,
      seed,
      locale,
      ask: w.ask,
      exhibit: { kind: "none" },
      questions: [{ kind: "match", id: "pairs", ask: w.match, left, right: offered }],
    };
  },

  grade(item, answers): Mark[] {
    const given = answersTo(answers, "pairs");
    const wrong = right(item)
      .filter((pair) => !given.includes(pair))
      .map((pair) => pair.split("=")[0]!);
    const why = wrong.map((code) => `${code}: ${sentence(code, item.locale)}.`).join(" ");
    return [{ question: "pairs", ok: wrong.length === 0, say: why || words[item.locale].good }];
  },

  solve: (item): Answers => ({ pairs: right(item) }),
};
