import { seeded } from "@hoso/sdk/core";
import { sample, shuffle } from "../../learn/draw.ts";
import { answerTo, type Answers, type Computed, type Item, type Mark } from "../../learn/exercise.ts";
import { say } from "../say.ts";
import { codes, plant, units } from "./faults.ts";

const words = {
  vi: {
    ask: (name: string) => `examine(…, { asOf: "2026-11-25" }) được gọi với giá trị này, như một ${name}.`,
    which: "Mã lý do nào trả về?",
  },
  en: {
    ask: (name: string) => `examine(…, { asOf: "2026-11-25" }) is called with this value, as a ${name}.`,
    which: "Which reason code comes back?",
  },
};

const codeOf = (item: Item): string => {
  const { text, fault } = plant(seeded(item.seed));
  return units[fault.unit].examine(text)[0]?.code ?? "";
};

export const exercise: Computed = {
  kind: "generated",
  id: "e2/name-the-code",
  title: { vi: "Mã lý do nào?", en: "Which reason code?" },
  hints: [
    { vi: "Phần trước dấu gạch chéo là đơn vị, phần sau là vấn đề.", en: "Before the slash stands the unit, after it the problem." },
    { vi: "Đếm chữ số. Thiếu hay thừa thì là shape.", en: "Count the digits. Too few or too many is shape." },
    {
      vi: "Đủ chữ số mà vẫn bị từ chối: xem đuôi sau dấu gạch, hay chữ số kiểm tra.",
      en: "Right length and still refused: look at what follows the dash, or the check digit.",
    },
  ],

  make(seed, locale) {
    const random = seeded(seed);
    const { text, fault } = plant(random);
    const w = words[locale];
    const others = sample(
      random,
      codes.filter((c) => c !== fault.code),
      3,
    );
    const options = shuffle(random, [fault.code, ...others]).map((id) => ({ id, text: id }));
    return {
      exercise: exercise.id,
      seed,
      locale,
      ask: w.ask(units[fault.unit].name[locale].toLocaleLowerCase(locale)),
      exhibit: { kind: "number", text },
      questions: [{ kind: "one", id: "code", ask: w.which, options }],
    };
  },

  grade(item, answers): Mark[] {
    const { text, fault } = plant(seeded(item.seed));
    const reasons = units[fault.unit].examine(text);
    const why = reasons.map((r) => `${r.code}: ${say(r, item.locale)}`).join("; ");
    return [{ question: "code", ok: answerTo(answers, "code") === codeOf(item), say: why }];
  },

  solve: (item): Answers => ({ code: codeOf(item) }),
};
