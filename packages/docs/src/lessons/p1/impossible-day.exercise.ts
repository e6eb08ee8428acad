import { between, pick, seeded } from "@hoso/sdk/core";
import { answerTo, type Answers, type Computed, type Item, type Mark } from "../../learn/exercise.ts";
import { say } from "../say.ts";
import { against, classList, headers, impossible } from "./class-list.ts";

const words = {
  vi: {
    ask: "Năm bạn trong danh sách này do máy bịa ra. Một ngày sinh không có trong lịch.",
    which: "Ô nào?",
    fine: "Ngày này có trong lịch.",
    other: "Ô này không phải ngày sinh.",
  },
  en: {
    ask: "The five pupils of this list were made up by a machine. One birthday is not in the calendar.",
    which: "Which cell?",
    fine: "This day is in the calendar.",
    other: "This cell is no birthday.",
  },
};

/** The list, and the row whose birthday was spoilt. */
export function plant(seed: number): { readonly rows: readonly (readonly string[])[]; readonly row: number } {
  const random = seeded(seed);
  const rows = classList(random, 5);
  const row = between(random, 0, 4);
  rows[row]![1] = `${pick(random, impossible)}/${rows[row]![1]!.slice(-4)}`;
  return { rows, row };
}

const days = (item: Item): readonly string[] => (item.exhibit.kind === "table" ? item.exhibit.rows.map((r) => r[1]!) : []);

export const exercise: Computed = {
  kind: "generated",
  id: "p1/impossible-day",
  title: { vi: "Ngày không có trong lịch", en: "A day that is not in the calendar" },
  hints: [
    { vi: "Chỉ cột ngày sinh có lỗi. Đọc ngày/tháng/năm.", en: "Only the column of birthdays has a mistake. Read day/month/year." },
    { vi: "Tháng nào có 30 ngày? Tháng 2 có mấy ngày?", en: "Which months have 30 days? How many has February?" },
    { vi: "Không có tháng 13, và không tháng nào có ngày 32.", en: "There is no month 13, and no month has a day 32." },
  ],

  make(seed, locale) {
    const w = words[locale];
    return {
      exercise: exercise.id,
      seed,
      locale,
      ask: w.ask,
      exhibit: { kind: "table", columns: headers(locale), rows: plant(seed).rows },
      questions: [{ kind: "cell", id: "which", ask: w.which }],
    };
  },

  grade(item, answers): Mark[] {
    const w = words[item.locale];
    const [row, column] = answerTo(answers, "which").split(":").map(Number);
    const day = column === 1 ? days(item)[row!] : undefined;
    const reasons = day === undefined ? [] : against(day);
    const why = reasons.map((r) => say(r, item.locale)).join("; ");
    return [{ question: "which", ok: reasons.length > 0, say: why || (day === undefined ? w.other : w.fine) }];
  },

  solve: (item): Answers => ({ which: `${days(item).findIndex((day) => against(day).length > 0)}:1` }),
};
