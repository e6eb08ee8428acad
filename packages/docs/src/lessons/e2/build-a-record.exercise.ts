import { pick, seeded, type Random } from "@hoso/sdk/core";
import { shuffle } from "../../learn/draw.ts";
import { answerTo, type Answers, type Computed, type Item, type Mark } from "../../learn/exercise.ts";
import { cleanRows, faults } from "../c2/faults.ts";
import { columns, judge, type Found } from "../c2/judge.ts";
import { say } from "../say.ts";

const words = {
  vi: {
    ask: "Ráp một bản ghi công dân từ các mảnh, cho đến khi bộ công cụ không còn gì để nói. Coi hôm nay là ngày 01/01/2090.",
    empty: "(để trống)",
    fine: "Ô này được.",
  },
  en: {
    ask: "Assemble a citizen's record from pieces until the toolkit has nothing more to say. Take today to be 2090-01-01.",
    empty: "(left empty)",
    fine: "This cell will do.",
  },
};

/** The columns to choose for, each with faults that show by themselves. */
const open = ["fullName", "birthDate", "personalId", "phone"] as const;
const spoiling = {
  fullName: ["person-name/look-alike", "person-name/spacing"],
  birthDate: ["citizen/not-a-date"],
  personalId: ["cell/lost-zeros", "personal-id/shape"],
  phone: ["phone-number/shape", "cell/placeholder"],
} as const;

interface Kit {
  /** A sound record; the cells that are not chosen for stay as they are. */
  readonly row: readonly string[];
  /** Three pieces for each open column, in the order in which they are offered. */
  readonly pieces: Readonly<Record<string, readonly string[]>>;
}

function piecesOf(key: (typeof open)[number], cell: string, random: Random): string[] {
  const fits = faults.filter((f) => f.key === key && (spoiling[key] as readonly string[]).includes(f.code));
  const spoilt = fits.map((f) => f.spoil(cell, random)).filter((text) => text !== cell);
  return shuffle(random, [cell, pick(random, spoilt), key === "phone" ? "0" : ""]);
}

export function kit(seed: number): Kit {
  const random = seeded(seed);
  const row = cleanRows(random, 1)[0]!;
  const pieces = Object.fromEntries(open.map((key) => [key, piecesOf(key, row[columns.findIndex((c) => c.key === key)]!, random)]));
  return { row, pieces };
}

/** What the engine has against the record that the answers make. */
function against(item: Pick<Item, "seed">, answers: Answers): Found[] {
  const { row, pieces } = kit(item.seed);
  const chosen = (key: string) => pieces[key]?.[Number(answerTo(answers, key).slice(1) || -1)] ?? "";
  return judge([columns.map(({ key }, i) => ((open as readonly string[]).includes(key) ? chosen(key) : row[i]!))]);
}

export const exercise: Computed = {
  kind: "build",
  id: "e2/build-a-record",
  title: { vi: "Ráp một bản ghi", en: "Assemble a record" },
  hints: [
    { vi: "Ô bắt buộc không được trống.", en: "A required cell must not be empty." },
    { vi: "Đếm chữ số của số định danh và số điện thoại.", en: "Count the digits of the id and of the phone." },
    {
      vi: "Tên: nhìn khoảng trắng và chữ Ð. Ngày: có trong lịch không?",
      en: "Name: look at the blanks and at Ð. Date: is it in the calendar?",
    },
  ],

  make(seed, locale) {
    const w = words[locale];
    const { pieces } = kit(seed);
    const questions = open.map((key) => ({
      kind: "one" as const,
      id: key,
      ask: columns.find((c) => c.key === key)!.header[locale],
      options: pieces[key]!.map((text, i) => ({ id: `c${i}`, text: text || w.empty })),
    }));
    return { exercise: exercise.id, seed, locale, ask: w.ask, exhibit: { kind: "none" }, questions };
  },

  grade(item, answers): Mark[] {
    const found = against(item, answers);
    return open.map((key) => {
      const own = found.filter((f) => f.column === key);
      const why = own.map((f) => say(f, item.locale)).join("; ");
      return { question: key, ok: own.length === 0 && answerTo(answers, key) !== "", say: why || words[item.locale].fine };
    });
  },

  solve(item): Answers {
    const { row, pieces } = kit(item.seed);
    return Object.fromEntries(open.map((key) => [key, `c${pieces[key]!.indexOf(row[columns.findIndex((c) => c.key === key)]!)}`]));
  },
};
