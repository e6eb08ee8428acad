import { pick, seeded, type Locale } from "@hoso/sdk/core";
import { codes as provinces } from "@hoso/sdk/codes/birthplace";
import { explain, generate, read, type PersonalIdText } from "@hoso/sdk/identifiers/personal-id";
import { sample, shuffle } from "../../learn/draw.ts";
import { answerTo, type Answers, type Computed, type Item, type Mark, type Option } from "../../learn/exercise.ts";

const words = {
  vi: {
    ask: "Đọc số định danh dưới đây.",
    place: "Khai sinh được đăng ký ở đâu?",
    sex: "Giới tính ghi trong số?",
    year: "Năm sinh ghi trong số?",
    male: "Nam",
    female: "Nữ",
  },
  en: {
    ask: "Read the personal id below.",
    place: "Where was the birth registered?",
    sex: "Which sex does the number carry?",
    year: "Which year of birth does the number carry?",
    male: "Male",
    female: "Female",
  },
};

/** The name of a place, asked of the SDK through a number that begins with its code. */
const placeOf = (id: string, locale: Locale): string => explain(id as PersonalIdText, locale)[0]!.means;

const shown = (item: Item): PersonalIdText => (item.exhibit.kind === "number" ? item.exhibit.text : "") as PersonalIdText;

/** Years a hurried reader finds: the right tail in the next century, and the digits beside the right ones. */
function years(id: PersonalIdText): number[] {
  const { birthYear } = read(id);
  const beside = [
    birthYear + 100,
    1900 + Number(id.slice(3, 5)),
    1900 + Number(id.slice(5, 7)),
    1900 + Number(id.slice(1, 3)),
    birthYear - 1,
    birthYear + 1,
  ];
  return [...new Set([birthYear, ...beside])].slice(0, 4);
}

function key(item: Item): { readonly place: string; readonly sex: string; readonly year: string } {
  const id = shown(item);
  const { sex, birthYear } = read(id);
  return { place: id.slice(0, 3), sex, year: String(birthYear) };
}

export const exercise: Computed = {
  kind: "generated",
  id: "a1/read-parts",
  title: { vi: "Đọc từng phần của số", en: "Read the parts of a number" },
  hints: [
    { vi: "Tách số thành bốn nhóm: 3 + 1 + 2 + 6 chữ số.", en: "Split the number into four groups: 3 + 1 + 2 + 6 digits." },
    {
      vi: "Nhóm đầu là nơi khai sinh. Chữ số thứ tư gộp thế kỷ và giới tính. Hai chữ số sau nó là đuôi của năm.",
      en: "The first group is the birthplace. The fourth digit joins century and sex. The two after it end the year.",
    },
    {
      vi: "Chữ số thứ tư chẵn là nam, lẻ là nữ; 0 và 1 là thế kỷ 20, 2 và 3 là thế kỷ 21.",
      en: "An even fourth digit is male, an odd one female; 0 and 1 mean the 1900s, 2 and 3 the 2000s.",
    },
  ],

  make(seed, locale) {
    const random = seeded(seed);
    const w = words[locale];
    const id = generate(random);
    const right = id.slice(0, 3);
    const others = sample(
      random,
      provinces().filter((code) => code !== right),
      3,
    );
    const place = (code: string): Option => ({ id: code, text: placeOf(code + id.slice(3), locale) });
    const text = (value: string): Option => ({ id: value, text: value });
    return {
      exercise: exercise.id,
      seed,
      locale,
      ask: w.ask,
      exhibit: { kind: "number", text: id },
      questions: [
        { kind: "one", id: "place", ask: w.place, options: shuffle(random, [right, ...others]).map(place) },
        {
          kind: "one",
          id: "sex",
          ask: w.sex,
          options: [
            { id: "male", text: w.male },
            { id: "female", text: w.female },
          ],
        },
        {
          kind: "one",
          id: "year",
          ask: w.year,
          options: years(id)
            .sort((a, b) => a - b)
            .map(String)
            .map(text),
        },
      ],
    };
  },

  grade(item, answers): Mark[] {
    const right = key(item);
    const [place, century, tail] = explain(shown(item), item.locale);
    const say = { place: place!, sex: century!, year: tail! };
    return (["place", "sex", "year"] as const).map((q) => {
      const means = q === "year" ? `${say.sex.text} · ${say.sex.means}; ${tail!.text}` : `${say[q].text}`;
      return { question: q, ok: answerTo(answers, q) === right[q], say: `${means} → ${say[q].means}` };
    });
  },

  solve: (item): Answers => key(item),
};

/** Which of a number's wrong readings a test tries. */
export function misread(item: Item, seed: number): Answers {
  const right = key(item);
  const wrong = (q: "place" | "year") => {
    const question = item.questions.find((x) => x.id === q);
    const options = question?.kind === "one" ? question.options.filter((o) => o.id !== right[q]) : [];
    return pick(seeded(seed), options).id;
  };
  return { place: wrong("place"), sex: right.sex === "male" ? "female" : "male", year: wrong("year") };
}
