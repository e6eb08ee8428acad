import { seeded } from "@hoso/sdk/core";
import { sample, shuffle } from "../../learn/draw.ts";
import { answerTo, type Answers, type Computed, type Mark } from "../../learn/exercise.ts";
import { categoryOf, lawOf, nameOf, personal } from "./facts.ts";

const words = {
  vi: {
    ask: "Pháp luật chia dữ liệu cá nhân làm hai nhóm. Nhóm nhạy cảm phải giữ kỹ hơn.",
    basic: "Cơ bản",
    sensitive: "Nhạy cảm",
  },
  en: {
    ask: "The law divides personal data in two. Sensitive data must be kept with more care.",
    basic: "Basic",
    sensitive: "Sensitive",
  },
};

const byCategory = (category: "basic" | "sensitive") => personal.filter((id) => categoryOf(id) === category);

export const exercise: Computed = {
  kind: "generated",
  id: "p3/basic-or-sensitive",
  title: { vi: "Cơ bản hay nhạy cảm?", en: "Basic or sensitive?" },
  hints: [
    {
      vi: "Dữ liệu cơ bản giúp nhận ra một người: tên, ngày sinh, số điện thoại.",
      en: "Basic data tells who a person is: name, birthday, phone.",
    },
    {
      vi: "Dữ liệu nhạy cảm mà lộ ra thì người ấy có thể bị đối xử khác đi.",
      en: "When sensitive data gets out, a person may be treated differently.",
    },
    { vi: "Nghĩ đến dân tộc, tôn giáo, sức khỏe.", en: "Think of ethnicity, religion, health." },
  ],

  make(seed, locale) {
    const random = seeded(seed);
    const w = words[locale];
    const ids = shuffle(random, [...sample(random, byCategory("basic"), 2), ...sample(random, byCategory("sensitive"), 1)]);
    const options = (["basic", "sensitive"] as const).map((id) => ({ id, text: w[id] }));
    return {
      exercise: exercise.id,
      seed,
      locale,
      ask: w.ask,
      exhibit: { kind: "none" },
      questions: ids.map((id) => ({ kind: "one", id, ask: nameOf(id)[locale], options })),
    };
  },

  grade: (item, answers): Mark[] =>
    item.questions.map(({ id }) => ({
      question: id,
      ok: answerTo(answers, id) === categoryOf(id),
      say: `${words[item.locale][categoryOf(id)]} (${lawOf(id)}).`,
    })),

  solve: (item): Answers => Object.fromEntries(item.questions.map(({ id }) => [id, categoryOf(id)])),
};
