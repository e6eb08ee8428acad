import { between, seeded } from "@hoso/sdk/core";
import { sample, shuffle } from "../../learn/draw.ts";
import { answersTo, type Answers, type Computed, type Item, type Mark } from "../../learn/exercise.ts";
import { impersonal, isPersonal, nameOf, personal } from "./facts.ts";

const words = {
  vi: {
    ask: "Em sắp dán một đoạn văn vào công cụ AI. Trong đoạn có những điều này.",
    which: "Điều nào là dữ liệu cá nhân, phải bỏ ra trước? Chọn mọi điều đúng.",
    extra: "Không nói về một người cụ thể:",
    missed: "Còn sót, đây là dữ liệu của một người:",
    good: "Những điều còn lại không nói về ai.",
  },
  en: {
    ask: "You are about to paste a text into an AI tool. These things are in it.",
    which: "Which are personal data, to be taken out first? Choose every one.",
    extra: "Not about a particular person:",
    missed: "Still there, and about a person:",
    good: "What is left speaks of nobody.",
  },
};

const offered = (item: Item): readonly string[] => (item.questions[0]?.kind === "many" ? item.questions[0].options.map((o) => o.id) : []);

export const exercise: Computed = {
  kind: "generated",
  id: "p3/whose-is-it",
  title: { vi: "Điều này nói về ai?", en: "Whom does this speak of?" },
  hints: [
    { vi: "Với mỗi điều, hỏi: nó nói về một người cụ thể không?", en: "Ask of each: does it speak of a particular person?" },
    { vi: "Nó có giúp tìm ra người ấy, hay biết thêm về người ấy không?", en: "Does it help to find that person, or to learn about them?" },
    { vi: "Đề bài, thời tiết, tỉ số thì của mọi người.", en: "Exercises, weather and scores belong to everybody." },
  ],

  make(seed, locale) {
    const random = seeded(seed);
    const w = words[locale];
    const count = between(random, 2, 4);
    const ids = shuffle(random, [...sample(random, personal, count), ...sample(random, Object.keys(impersonal), 6 - count)]);
    const options = ids.map((id) => ({ id, text: nameOf(id)[locale] }));
    return {
      exercise: exercise.id,
      seed,
      locale,
      ask: w.ask,
      exhibit: { kind: "none" },
      questions: [{ kind: "many", id: "which", ask: w.which, options }],
    };
  },

  grade(item, answers): Mark[] {
    const w = words[item.locale];
    const chosen = answersTo(answers, "which");
    const list = (ids: readonly string[]) => ids.map((id) => nameOf(id)[item.locale].toLocaleLowerCase(item.locale)).join(", ");
    const extra = offered(item).filter((id) => chosen.includes(id) && !isPersonal(id));
    const missed = offered(item).filter((id) => !chosen.includes(id) && isPersonal(id));
    const say = [
      ...(extra.length > 0 ? [`${w.extra} ${list(extra)}.`] : []),
      ...(missed.length > 0 ? [`${w.missed} ${list(missed)}.`] : []),
    ];
    return [{ question: "which", ok: say.length === 0, say: say.join(" ") || w.good }];
  },

  solve: (item): Answers => ({ which: offered(item).filter(isPersonal) }),
};
