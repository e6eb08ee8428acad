import { between, pick, seeded } from "@hoso/sdk/core";
import type { Share } from "@hoso/sdk/quality";
import { shuffle } from "../../learn/draw.ts";
import { answerTo, type Answers, type Computed, type Item, type Mark } from "../../learn/exercise.ts";
import { readNumber } from "../../learn/seal.ts";
import { cleanRows, faults } from "../c2/faults.ts";
import { columns, headers, judge } from "../c2/judge.ts";

const words = {
  vi: {
    ask: (name: string) => `Bảng có bảy người bịa ra. Chỉ cột ${name} có lỗi. Coi hôm nay là ngày 01/01/2090.`,
    filled: "Đủ: bao nhiêu ô đạt, trong bảy ô?",
    judged: "Đúng: bao nhiêu ô được xét?",
    sound: "Đúng: trong đó bao nhiêu ô đạt?",
    unit: "ô",
    say: {
      filled: (n: number) => `${n} ô đã điền.`,
      judged: (n: number) => `${n} ô: ô trống không được xét ở Đúng.`,
      sound: (n: number) => `${n} ô viết đúng.`,
    },
  },
  en: {
    ask: (name: string) => `Seven people, all made up. Only the column ${name} has faults. Take today to be 2090-01-01.`,
    filled: "Complete: how many of the seven cells pass?",
    judged: "Correct: how many cells are judged?",
    sound: "Correct: how many of those pass?",
    unit: "cells",
    say: {
      filled: (n: number) => `${n} cells are filled.`,
      judged: (n: number) => `${n} cells: an empty one is not judged under Correct.`,
      sound: (n: number) => `${n} cells are written properly.`,
    },
  },
};

const choices = [
  { key: "birthDate", code: "citizen/not-a-date" },
  { key: "personalId", code: "personal-id/shape" },
] as const;

/** Seven people, some cells of one column empty and some wrong. */
export function plant(seed: number) {
  const random = seeded(seed);
  const rows = cleanRows(random, 7);
  const { key, code } = pick(random, choices);
  const column = columns.findIndex((c) => c.key === key);
  const { spoil } = faults.find((f) => f.key === key && f.code === code)!;
  const order = shuffle(random, [...rows.keys()]);
  const empty = between(random, 1, 2);
  const wrong = between(random, 1, 2);
  for (const row of order.slice(0, empty)) rows[row]![column] = "";
  for (const row of order.slice(empty, empty + wrong)) rows[row]![column] = spoil(rows[row]![column]!, random);
  return { rows, key, code, empty, wrong };
}

/** What the engine counts in that column: a cell that is missing fails Complete, and is not judged under Correct. */
export function counts(rows: readonly (readonly string[])[], key: string): { readonly complete: Share; readonly correct: Share } {
  const failed = (dimension: string) => judge(rows).filter((f) => f.column === key && f.dimension === dimension).length;
  const filled = rows.length - failed("completeness");
  return {
    complete: { numerator: filled, denominator: rows.length },
    correct: { numerator: filled - failed("accuracy"), denominator: filled },
  };
}

const asked = ["filled", "judged", "sound"] as const;

function right(item: Item): Readonly<Record<(typeof asked)[number], number>> {
  const { rows, key } = plant(item.seed);
  const { complete, correct } = counts(rows, key);
  return { filled: complete.numerator, judged: correct.denominator, sound: correct.numerator };
}

export const exercise: Computed = {
  kind: "generated",
  id: "c1/count-a-column",
  title: { vi: "Đếm một cột", en: "Count a column" },
  hints: [
    { vi: "Đếm ô trống trước.", en: "Count the empty cells first." },
    { vi: "Đúng chỉ xét những ô đã điền, nên mẫu số nhỏ hơn.", en: "Correct judges filled cells only, so its denominator is smaller." },
    {
      vi: "Trong những ô đã điền, ô nào có ngày lạ, hay không đủ 12 chữ số?",
      en: "Of the filled ones, which holds an odd day, or not 12 digits?",
    },
  ],

  make(seed, locale) {
    const w = words[locale];
    const { rows, key } = plant(seed);
    const name = columns.find((c) => c.key === key)!.header[locale];
    return {
      exercise: exercise.id,
      seed,
      locale,
      ask: w.ask(name),
      exhibit: { kind: "table", columns: headers(locale), rows },
      questions: asked.map((id) => ({ kind: "number", id, ask: w[id], unit: w.unit })),
    };
  },

  grade(item, answers): Mark[] {
    const numbers = right(item);
    const w = words[item.locale];
    return asked.map((id) => ({ question: id, ok: readNumber(answerTo(answers, id)) === numbers[id], say: w.say[id](numbers[id]) }));
  },

  solve: (item): Answers => Object.fromEntries(Object.entries(right(item)).map(([id, n]) => [id, String(n)])),
};
