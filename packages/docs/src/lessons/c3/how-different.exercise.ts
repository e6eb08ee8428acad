import { pick, seeded, unaccent, type Bilingual, type Random } from "@hoso/sdk/core";
import { compareNames, generate, type NameRelation } from "@hoso/sdk/fields/person-name";
import { shuffle } from "../../learn/draw.ts";
import { answerTo, type Answers, type Computed, type Item, type Mark } from "../../learn/exercise.ts";

/** What each relation is called in this lesson. Abbreviations are left to a later one. */
const relations = {
  exact: {
    vi: "Như nhau: chỉ khác cách máy lưu dấu, hay thừa khoảng trắng",
    en: "Alike: only the storage of marks or a stray blank differs",
  },
  "tone-placement": { vi: "Chỉ khác chỗ đặt dấu thanh", en: "Only the place of the tone mark differs" },
  case: { vi: "Chỉ khác chữ hoa, chữ thường", en: "Only capitals differ" },
  unaccented: { vi: "Một bên không có dấu nào", en: "One of them has no marks at all" },
  "word-order": { vi: "Cùng các chữ, khác thứ tự", en: "The same words in another order" },
  different: { vi: "Hai tên khác nhau", en: "Two different names" },
} as const satisfies Partial<Record<NameRelation, Bilingual>>;
type Relation = keyof typeof relations;

const words = {
  vi: {
    ask: "Cùng một người bịa ra, hai sổ ghi tên như sau. Hai cách viết khác nhau thế nào?",
    columns: ["Sổ thứ nhất", "Sổ thứ hai"],
    question: "Quan hệ gần nhất đúng với hai cách viết",
    is: (text: string) => `Bộ công cụ trả lời: “${text}”.`,
  },
  en: {
    ask: "Two registers write the name of a made-up person like this. How do the two differ?",
    columns: ["First register", "Second register"],
    question: "The closest relation that holds",
    is: (text: string) => `The toolkit answers: “${text}”.`,
  },
};

/** Given names whose tone mark may stand on either of two vowels: both ways are taught and used. */
const twice = [
  ["Hòa", "Hoà"],
  ["Thúy", "Thuý"],
  ["Khỏe", "Khoẻ"],
  ["Thủy", "Thuỷ"],
  ["Hóa", "Hoá"],
] as const;

const tones: readonly (readonly [RegExp, string])[] = [
  [/ầ/u, "ấ"],
  [/ễ/u, "ề"],
  [/ạ/u, "ả"],
  [/ọ/u, "ó"],
  [/ị/u, "ì"],
];

/** Ways to write a name once more, and the relation with which the SDK must answer. */
export const ways: readonly { readonly relation: Relation; again(name: string, random: Random): readonly [string, string] }[] = [
  { relation: "exact", again: (name) => [name, name.normalize("NFD")] },
  { relation: "exact", again: (name) => [name, name.replace(" ", "  ")] },
  {
    relation: "tone-placement",
    again(name, random) {
      const [one, other] = pick(random, twice);
      const family = name.slice(0, name.lastIndexOf(" ") + 1);
      return [family + one, family + other];
    },
  },
  { relation: "case", again: (name) => [name, name.toLocaleUpperCase("vi")] },
  { relation: "unaccented", again: (name) => [name, unaccent(name)] },
  { relation: "word-order", again: (name) => [name, name.split(" ").toReversed().join(" ")] },
  {
    relation: "different",
    again(name) {
      const change = tones.find(([from]) => from.test(name));
      return [name, change ? name.replace(...change) : name.slice(0, name.lastIndexOf(" ")) + " Thạo"];
    },
  },
];

/** A name whose only mark is that of đ has none to store apart; one that says a word twice may be the same in another order. */
const usable = (name: string): boolean => name.normalize("NFD") !== name && new Set(name.split(" ")).size === name.split(" ").length;

/** Two ways of writing, and how they must be related. */
export function plant(seed: number): { readonly pair: readonly [string, string]; readonly relation: Relation } {
  const random = seeded(seed);
  const { relation, again } = pick(random, ways);
  let name: string = generate(random);
  while (!usable(name)) name = generate(random);
  return { pair: again(name, random), relation };
}

const found = (item: Item): NameRelation => compareNames(...plant(item.seed).pair);

export const exercise: Computed = {
  kind: "generated",
  id: "c3/how-different",
  title: { vi: "Khác nhau ở đâu?", en: "How do they differ?" },
  hints: [
    { vi: "Đọc to hai tên. Nghe có khác không?", en: "Read both aloud. Do they sound different?" },
    {
      vi: "So từng chữ: hoa hay thường, có dấu hay không, dấu nằm trên chữ nào.",
      en: "Compare word by word: capitals, marks, and where a mark stands.",
    },
    {
      vi: "Nhìn giống hệt mà máy tìm không ra thì máy đang lưu dấu theo hai cách.",
      en: "Where they look the same, a machine may store the marks in two ways.",
    },
  ],

  make(seed, locale) {
    const w = words[locale];
    const options = shuffle(seeded(seed + 1), Object.entries(relations)).map(([id, text]) => ({ id, text: text[locale] }));
    return {
      exercise: exercise.id,
      seed,
      locale,
      ask: w.ask,
      exhibit: { kind: "table", columns: w.columns, rows: [plant(seed).pair] },
      questions: [{ kind: "one", id: "relation", ask: w.question, options }],
    };
  },

  grade(item, answers): Mark[] {
    const relation = found(item) as Relation;
    const ok = answerTo(answers, "relation") === relation;
    return [{ question: "relation", ok, say: words[item.locale].is(relations[relation][item.locale]) }];
  },

  solve: (item): Answers => ({ relation: found(item) }),
};
