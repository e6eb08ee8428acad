import { between, pick, randomDigits, seeded, type Locale } from "@hoso/sdk/core";
import { codes as provinces } from "@hoso/sdk/codes/birthplace";
import { examine, explain, is, mask, normalize, read, type PersonalIdText } from "@hoso/sdk/identifiers/personal-id";
import { answerTo, type Answers, type Computed, type Mark } from "../../learn/exercise.ts";
import { say } from "../say.ts";

const words = {
  vi: {
    ask: "Bạn cần một giá trị giả để kiểm thử. Chỉ nhập số mẫu, đừng nhập số thật.",
    make: (place: string, sex: string, year: number) => `Gõ một số mà PersonalId nhận: khai sinh ở ${place}, ${sex}, sinh năm ${year}`,
    male: "nam",
    female: "nữ",
    other: (what: string) => `Số đúng dạng, nhưng nó nói: ${what}.`,
    good: (text: string) => `PersonalId nhận ${text}.`,
  },
  en: {
    ask: "You need a made-up value for a test. Use sample numbers only, never a real one.",
    make: (place: string, sex: string, year: number) =>
      `Type an id that PersonalId accepts: registered in ${place}, ${sex}, born in ${year}`,
    male: "male",
    female: "female",
    other: (what: string) => `It is well formed, but it says: ${what}.`,
    good: (text: string) => `PersonalId accepts ${text}.`,
  },
};

/** What is asked for: births from 1900 to 1909, so that the number can be nobody's alive. */
export function wanted(seed: number): { readonly place: string; readonly sex: "male" | "female"; readonly year: number } {
  const random = seeded(seed);
  return { place: pick(random, provinces()), sex: pick(random, ["male", "female"]), year: between(random, 1900, 1909) };
}

const sample = (seed: number): PersonalIdText => {
  const { place, sex, year } = wanted(seed);
  return `${place}${sex === "male" ? 0 : 1}${String(year).slice(2)}${randomDigits(seeded(seed), 6)}` as PersonalIdText;
};

const placeName = (seed: number, locale: Locale): string => explain(sample(seed), locale)[0]!.means;

export const exercise: Computed = {
  kind: "schema",
  id: "e1/make-a-value",
  title: { vi: "Tạo một giá trị hợp lệ", en: "Make a valid value" },
  hints: [
    {
      vi: "Ba chữ số đầu là mã nơi khai sinh; tra ở trang tham chiếu của số định danh.",
      en: "The first three digits are the birthplace; look it up on the reference page.",
    },
    { vi: "Chữ số thứ tư cho thế kỷ 20: 0 là nam, 1 là nữ.", en: "For the 1900s the fourth digit is 0 for male, 1 for female." },
    { vi: "Hai số cuối của năm, rồi sáu chữ số tùy ý.", en: "Then the last two digits of the year, and any six digits." },
  ],

  make(seed, locale) {
    const w = words[locale];
    const { sex, year } = wanted(seed);
    return {
      exercise: exercise.id,
      seed,
      locale,
      ask: w.ask,
      exhibit: { kind: "none" },
      questions: [{ kind: "text", id: "value", ask: w.make(placeName(seed, locale), w[sex], year), digits: true, start: "" }],
    };
  },

  grade(item, answers): Mark[] {
    const w = words[item.locale];
    const text = normalize(answerTo(answers, "value"));
    if (!is(text))
      return [
        {
          question: "value",
          ok: false,
          say: examine(text)
            .map((r) => say(r, item.locale))
            .join("; "),
        },
      ];
    const { place, sex, year } = wanted(item.seed);
    const fields = read(text);
    const ok = text.startsWith(place) && fields.sex === sex && fields.birthYear === year;
    const what = explain(text, item.locale)
      .slice(0, 3)
      .map((p) => p.means)
      .join("; ");
    return [{ question: "value", ok, say: ok ? w.good(mask(text)) : w.other(what) }];
  },

  solve: (item): Answers => ({ value: sample(item.seed) }),
};
