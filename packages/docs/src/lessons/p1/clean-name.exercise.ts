import { pick, seeded, toneKey } from "@hoso/sdk/core";
import { examine, generate, normalize, remarks, suggest } from "@hoso/sdk/fields/person-name";
import { answerTo, type Answers, type Computed, type Item, type Mark } from "../../learn/exercise.ts";
import { say } from "../say.ts";

const words = {
  vi: {
    ask: "Tên một bạn bịa ra bị viết bẩn: thừa khoảng trắng, hay có chữ cái lạ trông giống chữ Việt.",
    name: "Viết lại tên cho sạch",
    other: "Chỉ sửa chỗ bẩn, không đổi sang tên khác.",
    good: "Bộ công cụ không còn nhắc gì về tên này.",
  },
  en: {
    ask: "The name of a made-up pupil is not clean: stray blanks, or a strange letter that looks Vietnamese.",
    name: "Write the name cleanly",
    other: "Mend the dirt only; do not change the name.",
    good: "The toolkit has nothing more to say about this name.",
  },
};

/** Ways to dirty a name, and the code with which the SDK must answer. */
export const dirts = [
  { code: "person-name/spacing", spoil: (name: string) => name.replace(" ", "   ") },
  { code: "person-name/spacing", spoil: (name: string) => ` ${name} ` },
  { code: "person-name/look-alike", spoil: (name: string) => name.replace(/Đ/u, "Ð").replace(/đ/u, "ð") },
] as const;

/** All the SDK says of a name. */
export const about = (name: string) => [...examine(name), ...remarks(name).filter((r) => r.severity === "warning")];

/** A dirty name, what it was, and the code; where a name has no đ, blanks are the dirt. */
export function plant(seed: number): { readonly dirty: string; readonly clean: string; readonly code: string } {
  const random = seeded(seed);
  const clean = generate(random);
  const drawn = pick(random, dirts);
  const { code, spoil } = drawn.spoil(clean) === clean ? dirts[0] : drawn;
  return { dirty: spoil(clean), clean, code };
}

const start = (item: Item): string => (item.questions[0]?.kind === "text" ? item.questions[0].start : "");

export const exercise: Computed = {
  kind: "repair",
  id: "p1/clean-name",
  title: { vi: "Sửa tên cho sạch", en: "Clean a name" },
  hints: [
    { vi: "Đếm khoảng trắng giữa các chữ, và ở hai đầu.", en: "Count the blanks between the words, and at both ends." },
    {
      vi: "Nhìn kỹ chữ Đ và đ. Bàn phím cũ hay cho ra chữ Ð của tiếng Iceland.",
      en: "Look hard at Đ and đ. Old keyboards leave the Icelandic Ð.",
    },
    {
      vi: "Xóa cả tên rồi gõ lại bằng bàn phím tiếng Việt cũng được.",
      en: "You may delete the name and type it again with a Vietnamese keyboard.",
    },
  ],

  make(seed, locale) {
    const w = words[locale];
    return {
      exercise: exercise.id,
      seed,
      locale,
      ask: w.ask,
      exhibit: { kind: "none" },
      questions: [{ kind: "text", id: "name", ask: w.name, digits: false, start: plant(seed).dirty }],
    };
  },

  grade(item, answers): Mark[] {
    const w = words[item.locale];
    const name = answerTo(answers, "name");
    const reasons = about(name);
    // the same name, whatever is done about capitals and the way marks are stored
    const same = toneKey(name) === toneKey(plant(item.seed).clean);
    const why = reasons.map((r) => say(r, item.locale)).join("; ");
    return [{ question: "name", ok: reasons.length === 0 && same, say: why || (same ? w.good : w.other) }];
  },

  solve: (item): Answers => ({ name: suggest(start(item)) ?? normalize(start(item)) }),
};
