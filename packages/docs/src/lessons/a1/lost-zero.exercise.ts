import { between, pick, randomDigits, seeded } from "@hoso/sdk/core";
import { codes as provinces } from "@hoso/sdk/codes/birthplace";
import { examine, mask, normalize } from "@hoso/sdk/identifiers/personal-id";
import { answerTo, type Answers, type Computed, type Item, type Mark } from "../../learn/exercise.ts";
import { say } from "../say.ts";
import { objections } from "./faults.ts";

const words = {
  vi: {
    ask: "Một ô trong bảng tính giữ số định danh như một con số, nên số 0 ở đầu đã mất. Người này khai sinh trong nước.",
    repair: "Viết lại số định danh đầy đủ",
    changed: "Chỉ được trả lại số 0 ở đầu, không đổi những chữ số còn lại.",
    good: "Đủ 12 chữ số trở lại:",
  },
  en: {
    ask: "A spreadsheet cell kept a personal id as a number, so the zeros in front are gone. The birth was registered in Vietnam.",
    repair: "Write the personal id in full",
    changed: "Only the zeros in front may be given back; the other digits stay as they are.",
    good: "Twelve digits again:",
  },
};

const shown = (item: Item): string => (item.exhibit.kind === "number" ? item.exhibit.text : "");

export const exercise: Computed = {
  kind: "repair",
  id: "a1/lost-zero",
  title: { vi: "Trả lại số 0 đã mất", en: "Give back the lost zero" },
  hints: [
    { vi: "Số định danh có 12 chữ số. Ô này còn bao nhiêu?", en: "A personal id has 12 digits. How many are left in this cell?" },
    {
      vi: "Bảng tính chỉ bỏ số 0 ở đầu. Những chữ số còn lại vẫn đúng thứ tự.",
      en: "A spreadsheet drops zeros in front only. The digits that are left are in their order.",
    },
    { vi: "Thêm số 0 vào đầu cho đến khi đếm được 12.", en: "Put zeros in front until you count 12." },
  ],

  make(seed, locale) {
    const random = seeded(seed);
    const w = words[locale];
    const text = `${pick(random, provinces())}${between(random, 0, 1)}0${between(random, 0, 9)}${randomDigits(random, 6)}`;
    return {
      exercise: exercise.id,
      seed,
      locale,
      ask: w.ask,
      // what a spreadsheet makes of it
      exhibit: { kind: "number", text: String(Number(text)) },
      questions: [{ kind: "text", id: "repair", ask: w.repair, digits: true, start: "" }],
    };
  },

  grade(item, answers): Mark[] {
    const w = words[item.locale];
    const text = normalize(answerTo(answers, "repair"));
    const against = objections(text);
    const kept = text.endsWith(shown(item)) && /^0*$/u.test(text.slice(0, -shown(item).length));
    const ok = against.length === 0 && kept;
    const sentences = against.map((r) => say(r, item.locale)).join("; ");
    const why = examine(text).length > 0 ? sentences : kept ? sentences || `${w.good} ${mask(text)}` : w.changed;
    return [{ question: "repair", ok, say: why }];
  },

  solve(item): Answers {
    let text = shown(item);
    // the SDK says when there are enough
    while (examine(text).length > 0 && text.length < 12) text = `0${text}`;
    return { repair: text };
  },
};
