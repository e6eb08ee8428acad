import { seeded } from "@hoso/sdk/core";
import { generate, read, type PersonalIdText } from "@hoso/sdk/identifiers/personal-id";
import { sample, shuffle } from "../../learn/draw.ts";
import { answersTo, type Answers, type Computed, type Item, type Mark } from "../../learn/exercise.ts";

const words = {
  vi: {
    ask: "Bạn chỉ có số này, không có giấy tờ nào khác.",
    what: "Những điều nào đọc được từ chính con số? Chọn tất cả điều đúng.",
    right: "Đọc được đúng ba điều: nơi đăng ký khai sinh, giới tính, năm sinh.",
    more: "Không có trong số:",
    missed: "Còn bỏ sót:",
  },
  en: {
    ask: "You have this number and no other paper.",
    what: "Which of these can be read from the number itself? Choose every one that can.",
    right: "Exactly three things can be read: place of birth registration, sex, year of birth.",
    more: "Not in the number:",
    missed: "Also in the number:",
  },
};

/** Things people look for in the number. The SDK says which are there: those that `read` gives. */
const things = {
  birthplace: { vi: "Nơi đăng ký khai sinh", en: "Where the birth was registered" },
  sex: { vi: "Giới tính ghi khi cấp số", en: "The sex recorded when it was given" },
  birthYear: { vi: "Năm sinh", en: "The year of birth" },
  birthday: { vi: "Ngày và tháng sinh", en: "The day and month of birth" },
  residence: { vi: "Nơi thường trú hiện nay", en: "Where the person lives now" },
  maritalStatus: { vi: "Tình trạng hôn nhân", en: "Whether the person is married" },
  name: { vi: "Họ và tên", en: "The name" },
  issued: { vi: "Số này đã thật sự được cấp", en: "That the number was really issued" },
  alive: { vi: "Người mang số còn sống", en: "That its holder is alive" },
} as const;
type Thing = keyof typeof things;
const all = Object.keys(things) as Thing[];

const shown = (item: Item): PersonalIdText => (item.exhibit.kind === "number" ? item.exhibit.text : "") as PersonalIdText;

/** Có trong số không: asks `read`. */
const inNumber = (item: Item, thing: string): boolean => Object.hasOwn(read(shown(item)), thing);

const offered = (item: Item): readonly string[] => {
  const question = item.questions[0];
  return question?.kind === "many" ? question.options.map((o) => o.id) : [];
};

export const exercise: Computed = {
  kind: "generated",
  id: "a1/cannot-tell",
  title: { vi: "Số không nói điều gì?", en: "What does the number not say?" },
  hints: [
    { vi: "Sáu chữ số cuối là ngẫu nhiên, không mang thông tin nào.", en: "The last six digits are random; they carry nothing." },
    {
      vi: "Sáu chữ số đầu có ba nhóm. Mỗi nhóm nói một hay hai điều, không hơn.",
      en: "The first six digits have three groups. Each says one thing or two, no more.",
    },
    {
      vi: "Hỏi từng ý: máy có thể bịa một số đúng dạng mà ý này vẫn sai không? Nếu có, số không nói điều ấy.",
      en: "Ask of each: could a machine make up a well-formed number while this is false? Then the number does not say it.",
    },
  ],

  make(seed, locale) {
    const random = seeded(seed);
    const w = words[locale];
    const text = generate(random);
    const fields = read(text);
    const [present, absent] = [all.filter((t) => Object.hasOwn(fields, t)), all.filter((t) => !Object.hasOwn(fields, t))];
    const options = shuffle(random, [...present, ...sample(random, absent, 3)]).map((id) => ({ id, text: things[id][locale] }));
    return {
      exercise: exercise.id,
      seed,
      locale,
      ask: w.ask,
      exhibit: { kind: "number", text },
      questions: [{ kind: "many", id: "what", ask: w.what, options }],
    };
  },

  grade(item, answers): Mark[] {
    const w = words[item.locale];
    const chosen = answersTo(answers, "what");
    const name = (ids: readonly string[]) => ids.map((id) => things[id as Thing][item.locale].toLocaleLowerCase(item.locale)).join(", ");
    const extra = offered(item).filter((t) => chosen.includes(t) && !inNumber(item, t));
    const missed = offered(item).filter((t) => !chosen.includes(t) && inNumber(item, t));
    const say = [
      ...(extra.length > 0 ? [`${w.more} ${name(extra)}.`] : []),
      ...(missed.length > 0 ? [`${w.missed} ${name(missed)}.`] : []),
      w.right,
    ].join(" ");
    return [{ question: "what", ok: extra.length === 0 && missed.length === 0, say }];
  },

  solve: (item): Answers => ({ what: offered(item).filter((t) => inNumber(item, t)) }),
};
