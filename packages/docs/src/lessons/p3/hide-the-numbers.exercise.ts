import { pick, seeded, type Bilingual, type Locale } from "@hoso/sdk/core";
import { findPersonal, redactText } from "@hoso/sdk/detection";
import { format as formatId, generate as personalId } from "@hoso/sdk/identifiers/personal-id";
import { format as formatPhone, generate as phone } from "@hoso/sdk/identifiers/phone-number";
import { answerTo, type Answers, type Computed, type Item, type Mark } from "../../learn/exercise.ts";

const words = {
  vi: {
    ask: "Câu hỏi này sắp được gửi cho một công cụ AI. Số trong câu là số bịa.",
    text: "Viết lại để không còn số của ai, mà vẫn hỏi được",
    found: (n: number) => `Vẫn còn ${n} số có thể dẫn đến một người.`,
    lost: "Câu hỏi đã mất nội dung: hãy giữ lại điều cần hỏi.",
    good: "Bộ công cụ không tìm thấy số nào của người, và câu hỏi vẫn còn nguyên.",
  },
  en: {
    ask: "This question is about to go to an AI tool. Its numbers are made up.",
    text: "Rewrite it so that nobody's number is left and it still asks",
    found: (n: number) => `${n} number(s) that may lead to a person are still there.`,
    lost: "The question is gone: keep what you want to ask.",
    good: "The toolkit finds nobody's number, and the question is still whole.",
  },
};

/** A question with a place for a number, and the words that must be left of it. */
const questions: readonly { readonly text: Bilingual; readonly keep: Bilingual }[] = [
  {
    text: { vi: "Viết giúp em đơn xin nghỉ học, số của mẹ em là #.", en: "Write a letter of absence, my mother's number is #." },
    keep: { vi: "đơn xin nghỉ", en: "letter of absence" },
  },
  {
    text: { vi: "Số # là của tỉnh nào, và đọc như thế nào?", en: "Which province is number # from, and how is it read?" },
    keep: { vi: "tỉnh nào", en: "province" },
  },
  {
    text: { vi: "Soạn tin hẹn bạn đi thư viện, gọi em qua #.", en: "Draft a message to meet at the library, call me at #." },
    keep: { vi: "thư viện", en: "library" },
  },
  {
    text: {
      vi: "Sửa chính tả: em tên Mẫu, số định danh #, xin làm thẻ.",
      en: "Check spelling: I am Mẫu, personal id #, and apply for a card.",
    },
    keep: { vi: "xin làm thẻ", en: "card" },
  },
];

function plant(seed: number, locale: Locale): { readonly text: string; readonly keep: string } {
  const random = seeded(seed);
  const { text, keep } = pick(random, questions);
  const number = random() < 0.5 ? formatId(personalId(random)) : formatPhone(phone(random));
  return { text: text[locale].replace("#", number), keep: keep[locale] };
}

const started = (item: Item): string => plant(item.seed, item.locale).text;

export const exercise: Computed = {
  kind: "repair",
  id: "p3/hide-the-numbers",
  title: { vi: "Giấu số đi mà vẫn hỏi được", en: "Hide the number and still ask" },
  hints: [
    { vi: "Tìm dãy chữ số dài trong câu.", en: "Find the long run of digits." },
    { vi: "Công cụ có cần con số ấy để trả lời không?", en: "Does the tool need that number to answer?" },
    { vi: "Xóa số, hay thay bằng “…”. Phần còn lại giữ nguyên.", en: "Delete the number or put “…” in its place. Keep the rest." },
  ],

  make(seed, locale) {
    const w = words[locale];
    return {
      exercise: exercise.id,
      seed,
      locale,
      ask: w.ask,
      exhibit: { kind: "none" },
      questions: [{ kind: "text", id: "text", ask: w.text, digits: false, start: plant(seed, locale).text }],
    };
  },

  grade(item, answers): Mark[] {
    const w = words[item.locale];
    const text = answerTo(answers, "text");
    const left = findPersonal(text).length;
    const whole = text.normalize("NFC").toLowerCase().includes(plant(item.seed, item.locale).keep);
    return [{ question: "text", ok: left === 0 && whole, say: left > 0 ? w.found(left) : whole ? w.good : w.lost }];
  },

  solve: (item): Answers => ({ text: redactText(started(item)) }),
};
