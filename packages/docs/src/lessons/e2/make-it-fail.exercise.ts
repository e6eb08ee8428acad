import { pick, seeded } from "@hoso/sdk/core";
import { answerTo, type Answers, type Computed, type Item, type Mark } from "../../learn/exercise.ts";
import { say } from "../say.ts";
import { faults, plant, units, type Fault } from "./faults.ts";

const words = {
  vi: {
    ask: "Một bài kiểm thử tốt cho thấy cả lúc bị từ chối. Chỉ nhập số mẫu, đừng nhập số thật. Coi hôm nay là ngày 25/11/2026.",
    make: (name: string, code: string) => `Gõ một ${name} bị từ chối với đúng một mã: ${code}`,
    accepted: "Bộ công cụ nhận giá trị này, không có lý do nào.",
    sample: "Hãy đổi một chỗ của một số mẫu: chuỗi bất kỳ thì không kiểm thử được gì.",
    got: (codes: string) => `Bộ công cụ trả về: ${codes}.`,
  },
  en: {
    ask: "A good test shows a refusal too. Use sample numbers only, never a real one. Take today to be 2026-11-25.",
    make: (name: string, code: string) => `Type a ${name} that is refused with exactly one code: ${code}`,
    accepted: "The toolkit accepts this value; there is no reason.",
    sample: "Change one place of a sample: a string of any kind tests nothing.",
    got: (codes: string) => `The toolkit gives: ${codes}.`,
  },
};

export const wanted = (item: Pick<Item, "seed">): Fault => pick(seeded(item.seed), faults);

export const exercise: Computed = {
  kind: "schema",
  id: "e2/make-it-fail",
  title: { vi: "Làm cho hỏng đúng cách", en: "Fail in the right way" },
  hints: [
    { vi: "Bắt đầu từ một số mẫu hợp lệ, rồi đổi một chỗ.", en: "Start from a valid sample and change one place." },
    {
      vi: "shape: bớt một chữ số. check-digit: đổi chữ số thứ mười.",
      en: "shape: take a digit away. check-digit: change the tenth digit.",
    },
    { vi: "suffix: thêm một dấu gạch và ba chữ số mà không chi nhánh nào có.", en: "suffix: add a dash and three digits no branch has." },
  ],

  make(seed, locale) {
    const w = words[locale];
    const { unit, code } = wanted({ seed });
    const name = units[unit].name[locale].toLocaleLowerCase(locale);
    return {
      exercise: exercise.id,
      seed,
      locale,
      ask: w.ask,
      exhibit: { kind: "none" },
      questions: [{ kind: "text", id: "value", ask: w.make(name, code), digits: true, start: "" }],
    };
  },

  grade(item, answers): Mark[] {
    const w = words[item.locale];
    const { unit, code } = wanted(item);
    const text = units[unit].normalize(answerTo(answers, "value"));
    const reasons = units[unit].examine(text);
    // anything at all has the wrong shape, but shows nothing: a sample with one place changed does
    const close = /\d{6}/u.test(text);
    const ok = close && reasons.length === 1 && reasons[0]!.code === code;
    const codes = reasons.map((r) => `${r.code} (${say(r, item.locale)})`).join("; ");
    return [{ question: "value", ok, say: reasons.length === 0 ? w.accepted : close ? w.got(codes) : w.sample }];
  },

  solve: (item): Answers => ({ value: plant(seeded(item.seed), [wanted(item)]).text }),
};
