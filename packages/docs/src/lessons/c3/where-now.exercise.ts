import { pick, seeded, type Random } from "@hoso/sdk/core";
import * as formerCommune from "@hoso/sdk/codes/former-commune";
import { currentLists, formatAddress, unitName, type Unit } from "@hoso/sdk/fields/address";
import { allUnits, convertAddress } from "@hoso/sdk/fields/address-conversion";
import { shuffle } from "../../learn/draw.ts";
import { answerTo, type Answers, type Computed, type Item, type Mark } from "../../learn/exercise.ts";

const words = {
  vi: {
    ask: "Một sổ viết trước ngày 1/7/2025 có địa chỉ dưới đây. Ngôi nhà là bịa; đơn vị hành chính là thật.",
    question: "Từ ngày 1/7/2025, nơi ấy thuộc đơn vị nào?",
    unsettled: "Địa chỉ này chưa đủ để biết",
    one: (name: string, law: string) => `Chỉ có một đáp án: ${name}. ${law}`,
    many: (names: string, law: string) => `Xã cũ được chia cho ${names}. Địa chỉ không nói thuộc phần nào nên phải hỏi thêm. ${law}`,
    law: (instrument: string, clause: number | undefined) =>
      `Căn cứ: Nghị quyết ${instrument}${clause === undefined ? "" : `, khoản ${clause} Điều 1`}.`,
  },
  en: {
    ask: "A register of before 1 July 2025 has this address. The house is made up; the units are real.",
    question: "Since 1 July 2025, to which unit does it belong?",
    unsettled: "This address is not enough to know",
    one: (name: string, law: string) => `There is one answer: ${name}. ${law}`,
    many: (names: string, law: string) =>
      `The old commune was divided among ${names}. The address does not say which part, so somebody must ask. ${law}`,
    law: (instrument: string, clause: number | undefined) =>
      `Source: Resolution ${instrument}${clause === undefined ? "" : `, Article 1, clause ${clause}`}.`,
  },
};

const UNSETTLED = "unsettled";
const houses = ["Số 5", "Tổ 3", "Nhà 12", "Cụm 2"] as const;

const convert = (text: string) => convertAddress(text, { when: { era: "former" } });

function written(commune: Unit, random: Random): string {
  const district = commune.parent!;
  return formatAddress({ line: pick(random, houses), commune, district, province: district.parent! }, "full");
}

/** A written address: every other one of a commune that was divided and that no fact settles. */
export function plant(seed: number): { readonly text: string; readonly divided: boolean } {
  const random = seeded(seed);
  const codes = formerCommune.at({ era: "former" }).codes();
  const divided = random() < 0.5;
  for (;;) {
    const unit = allUnits().unit("former", "commune", pick(random, codes))!;
    const text = written(unit, random);
    const { status, results } = convert(text);
    // few communes were divided among more than three; naming them all would be a list, not a question
    if (divided ? status === "ambiguous" && results.length <= 3 : status === "ok") return { text, divided };
  }
}

/** Where the old commune went, and two neighbours by code of the same province. */
function places(seed: number): readonly Unit[] {
  const went = convert(plant(seed).text).results.map((r) => r.address.commune!);
  const province = went[0]!.parent!.code;
  const all = currentLists().communes.filter((unit) => unit.parent!.code === province);
  const from = all.findIndex((unit) => unit.code === went[0]!.code);
  const names = new Set(went.map((unit) => unitName(unit)));
  const others: Unit[] = [];
  // the nearest codes first: they are mostly of the same former district
  const byDistance = all.map((unit, i) => ({ unit, away: Math.abs(i - from) })).toSorted((a, b) => a.away - b.away);
  for (const { unit } of byDistance) {
    if (names.has(unitName(unit))) continue;
    names.add(unitName(unit));
    others.push(unit);
  }
  return [...went, ...others.slice(0, 4 - went.length)];
}

const answer = (item: Pick<Item, "seed">): string => {
  const { status, results } = convert(plant(item.seed).text);
  return status === "ok" ? results[0]!.address.code! : UNSETTLED;
};

export const exercise: Computed = {
  kind: "generated",
  id: "c3/where-now",
  title: { vi: "Nơi ấy nay thuộc đâu?", en: "Where is it now?" },
  hints: [
    { vi: "Trang Đổi địa chỉ trả lời được câu này, kèm nghị quyết.", en: "The page Convert addresses answers this, with the resolution." },
    { vi: "Trang ấy đưa ra một đáp án hay nhiều?", en: "Does that page give one answer or several?" },
    { vi: "Nhiều đáp án thì không chọn bừa: phải hỏi thêm.", en: "With several answers pick none: somebody must ask." },
  ],

  make(seed, locale) {
    const w = words[locale];
    const options = shuffle(seeded(seed + 1), places(seed)).map((unit) => ({ id: unit.code, text: unitName(unit) }));
    return {
      exercise: exercise.id,
      seed,
      locale,
      ask: w.ask,
      exhibit: { kind: "text", text: plant(seed).text },
      questions: [{ kind: "one", id: "place", ask: w.question, options: [...options, { id: UNSETTLED, text: w.unsettled }] }],
    };
  },

  grade(item, answers): Mark[] {
    const w = words[item.locale];
    const { status, results } = convert(plant(item.seed).text);
    const [first] = results;
    const law = first?.instrument === undefined ? "" : w.law(first.instrument, first.clause);
    const names = results.map((r) => unitName(r.address.commune!));
    const said = status === "ok" ? w.one(names[0]!, law) : w.many(names.join(", "), law);
    return [{ question: "place", ok: answerTo(answers, "place") === answer(item), say: said.trim() }];
  },

  solve: (item): Answers => ({ place: answer(item) }),
};
