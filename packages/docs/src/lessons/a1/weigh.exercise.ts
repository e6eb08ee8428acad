import { seeded } from "@hoso/sdk/core";
import { examine, remarks } from "@hoso/sdk/identifiers/personal-id";
import { answerTo, type Answers, type Computed, type Item, type Mark } from "../../learn/exercise.ts";
import { say } from "../say.ts";
import { asOf } from "./asof.ts";
import { objections, sound, spoilt, type Planted } from "./faults.ts";

const words = {
  vi: {
    ask: "Một người đọc số này cho bạn ở quầy. Coi hôm nay là ngày 23/11/2026.",
    what: "Bộ công cụ xử lý số này thế nào?",
    refuse: "Từ chối: không luật nào từng cho phép",
    warn: "Nhận, kèm lời nhắc: hỏi lại cho chắc",
    pass: "Nhận: không có gì để nói",
    nothing: "Đủ 12 chữ số, mã nơi khai sinh có trong danh mục, năm sinh đã tới.",
  },
  en: {
    ask: "Somebody reads this number to you at the counter. Take today to be 2026-11-23.",
    what: "What does the toolkit do with it?",
    refuse: "Refuse it: no law ever allowed it",
    warn: "Take it, with a remark: ask again to be sure",
    pass: "Take it: nothing to say",
    nothing: "Twelve digits, a birthplace code in the list, a year of birth that has come.",
  },
};

const shown = (item: Item): string => (item.exhibit.kind === "number" ? item.exhibit.text : "");

/** What the SDK does with a number: refusals go before remarks. */
export function weightOf(text: string): "refuse" | "warn" | "pass" {
  if (examine(text, { asOf }).length > 0) return "refuse";
  return remarks(text, { asOf }).some((r) => r.severity === "warning") ? "warn" : "pass";
}

/** A number in three is sound. */
export function plant(seed: number): Planted {
  const random = seeded(seed);
  return random() < 1 / 3 ? sound(random) : spoilt(random);
}

export const exercise: Computed = {
  kind: "generated",
  id: "a1/weigh",
  title: { vi: "Từ chối hay chỉ nhắc?", en: "Refuse, or only remark?" },
  hints: [
    { vi: "Luật Căn cước hứa một điều về số này. Điều gì?", en: "The Law on Identification promises one thing about this number. Which?" },
    {
      vi: "Điều gì trái lời hứa 12 chữ số thì từ chối. Điều gì chỉ lạ so với quy ước thì nhắc.",
      en: "What breaks the promise of 12 digits is refused. What is only odd against convention gets a remark.",
    },
    {
      vi: "Đếm trước. Đủ 12 chữ số rồi mới xem mã nơi sinh và năm sinh.",
      en: "Count first. Only with 12 digits do birthplace and year matter.",
    },
  ],

  make(seed, locale) {
    const w = words[locale];
    const options = (["refuse", "warn", "pass"] as const).map((id) => ({ id, text: w[id] }));
    return {
      exercise: exercise.id,
      seed,
      locale,
      ask: w.ask,
      exhibit: { kind: "number", text: plant(seed).text },
      questions: [{ kind: "one", id: "what", ask: w.what, options }],
    };
  },

  grade(item, answers): Mark[] {
    const text = shown(item);
    const right = weightOf(text);
    const w = words[item.locale];
    const why =
      objections(text)
        .map((r) => say(r, item.locale))
        .join("; ") || w.nothing;
    return [{ question: "what", ok: answerTo(answers, "what") === right, say: `${w[right]}. ${why}` }];
  },

  solve: (item): Answers => ({ what: weightOf(shown(item)) }),
};
