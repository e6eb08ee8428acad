import { between, daysInMonth, pick, seeded, type Random } from "@hoso/sdk/core";
import { examine, is, normalize } from "@hoso/sdk/fields/partial-date";
import { answerTo, type Answers, type Computed, type Item, type Mark } from "../../learn/exercise.ts";
import { say } from "../say.ts";

const words = {
  vi: {
    ask: "Ngày sinh của một người bịa ra, viết theo kiểu của một sổ cũ.",
    date: "Viết lại theo dạng chuẩn: năm-tháng-ngày, phần nào không biết thì bỏ",
    other: "Đúng dạng, nhưng là ngày khác. Ở Việt Nam ngày đứng trước tháng.",
    invented: "Sổ không ghi phần ấy. Chưa biết thì để trống: đừng thêm ngày hay tháng.",
    lost: "Sổ có ghi nhiều hơn thế: đừng bỏ phần đã biết.",
    good: "Đúng dạng chuẩn, và đúng những gì sổ ghi.",
  },
  en: {
    ask: "The birth date of a made-up person, as an old register has it.",
    date: "Write it in the standard form, year-month-day; leave out what is not known",
    other: "Well formed, but another date. In Vietnam the day stands before the month.",
    invented: "The register does not say that part. Leave out what is not known; add no day and no month.",
    lost: "The register says more than that: keep what is known.",
    good: "The standard form, and just what the register says.",
  },
};

interface Day {
  readonly day: number;
  readonly month: number;
  readonly year: number;
}
const two = (n: number): string => String(n).padStart(2, "0");

/** Ways in which registers write a date, and how much of it each tells. */
export const styles: readonly { readonly precision: "year" | "month" | "day"; write(date: Day): string }[] = [
  { precision: "day", write: ({ day, month, year }) => `${two(day)}/${two(month)}/${year}` },
  { precision: "day", write: ({ day, month, year }) => `${day}-${month}-${year}` },
  { precision: "day", write: ({ day, month, year }) => `ngày ${two(day)} tháng ${two(month)} năm ${year}` },
  { precision: "day", write: ({ day, month, year }) => two(day) + two(month) + String(year) },
  { precision: "month", write: ({ month, year }) => `${month}/${year}` },
  { precision: "year", write: ({ year }) => `00/00/${year}` },
  { precision: "year", write: ({ year }) => String(year) },
];

/** A day that read month first would be another day, or none. */
function drawn(random: Random): Day {
  const [year, month] = [between(random, 1900, 1909), between(random, 1, 12)];
  const day = between(random, 1, daysInMonth(year, month));
  return day === month ? { year, month, day: day === 1 ? 2 : day - 1 } : { year, month, day };
}

/** A date as written, and what it must become. */
export function plant(seed: number): { readonly written: string; readonly precision: "year" | "month" | "day"; readonly iso: string } {
  const random = seeded(seed);
  const { precision, write } = pick(random, styles);
  const date = drawn(random);
  const iso = `${date.year}-${two(date.month)}-${two(date.day)}`.slice(0, { year: 4, month: 7, day: 10 }[precision]);
  return { written: write(date), precision, iso };
}

function verdict(item: Item, text: string): { readonly ok: boolean; readonly say: string } {
  const w = words[item.locale];
  const right = normalize(plant(item.seed).written);
  if (text === right) return { ok: true, say: w.good };
  if (!is(text))
    return {
      ok: false,
      say: examine(text)
        .map((r) => say(r, item.locale))
        .join("; "),
    };
  if (text.startsWith(right)) return { ok: false, say: w.invented };
  return { ok: false, say: right.startsWith(text) ? w.lost : w.other };
}

export const exercise: Computed = {
  kind: "repair",
  id: "c3/write-the-date",
  title: { vi: "Viết ngày theo dạng chuẩn", en: "Write a date in the standard form" },
  hints: [
    {
      vi: "Năm bốn chữ số đứng đầu, rồi tháng, rồi ngày, nối bằng dấu gạch.",
      en: "The year in four digits, the month, the day, with dashes.",
    },
    { vi: "Tháng và ngày viết hai chữ số: 3 thành 03.", en: "Month and day have two digits: 3 becomes 03." },
    { vi: "Sổ chỉ ghi năm thì dạng chuẩn cũng chỉ có năm.", en: "Where a register has only a year, so has the standard form." },
  ],

  make(seed, locale) {
    const w = words[locale];
    const { written } = plant(seed);
    return {
      exercise: exercise.id,
      seed,
      locale,
      ask: w.ask,
      exhibit: { kind: "text", text: written },
      questions: [{ kind: "text", id: "date", ask: w.date, digits: false, start: written }],
    };
  },

  grade: (item, answers): Mark[] => [{ question: "date", ...verdict(item, answerTo(answers, "date").trim()) }],

  solve: (item): Answers => ({ date: normalize(plant(item.seed).written) }),
};
