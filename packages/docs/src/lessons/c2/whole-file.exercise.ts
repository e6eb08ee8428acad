import { between, pick, seeded, type Random } from "@hoso/sdk/core";
import { csvText } from "@hoso/sdk/quality/write";
import { shuffle } from "../../learn/draw.ts";
import { answerTo, type Answers, type Computed, type Item, type Mark } from "../../learn/exercise.ts";
import { readNumber } from "../../learn/seal.ts";
import { cleanRows, faults, more } from "./faults.ts";
import { columns, headers, judge } from "./judge.ts";

const words = {
  vi: {
    ask: "Tệp này có 24 người giả. Bấm “Soát tệp này”, rồi đọc kết quả.",
    rows: "Bao nhiêu dòng bị trả lại?",
    unit: "dòng",
    worst: "Cột nào có nhiều ô bị từ chối nhất?",
    rowsAre: (n: number) => `${n} dòng bị trả lại: dòng chỉ có lời nhắc thì vẫn được nhận.`,
    worstIs: (name: string, n: number) => `${name}, với ${n} ô bị từ chối.`,
  },
  en: {
    ask: "This file holds 24 made-up people. Press “Check this file”, then read the result.",
    rows: "How many rows are sent back?",
    unit: "rows",
    worst: "Which column has the most refused cells?",
    rowsAre: (n: number) => `${n} rows are sent back: a row with remarks only is accepted.`,
    worstIs: (name: string, n: number) => `${name}, with ${n} refused cells.`,
  },
};

const refusing = faults.filter((f) =>
  ["cell/lost-zeros", "citizen/missing", "citizen/not-a-date", "citizen/unknown-code", "phone-number/shape"].includes(f.code),
);
const doubting = faults.filter((f) => ["citizen/stale", "citizen/sex-differs-from-id", "cell/placeholder"].includes(f.code));

/** A file in which one column is plainly the worst, others have a fault or none, and some rows only get remarks. */
function spoil(random: Random): string[][] {
  const rows = cleanRows(random, 24);
  const order = shuffle(
    random,
    rows.map((_, i) => i),
  );
  const worst = pick(random, refusing).key;
  const hit = (fault: (typeof faults)[number]) => {
    const column = columns.findIndex((c) => c.key === fault.key);
    const row = rows[order.pop()!]!;
    row[column] = fault.spoil(row[column]!, random);
  };
  for (let left = between(random, 3, 5); left > 0; left--)
    hit(
      pick(
        random,
        refusing.filter((f) => f.key === worst),
      ),
    );
  const others = shuffle(
    random,
    [...new Set(refusing.map((f) => f.key))].filter((key) => key !== worst),
  );
  for (const key of others.slice(0, between(random, 1, 3)))
    hit(
      pick(
        random,
        refusing.filter((f) => f.key === key),
      ),
    );
  for (let left = between(random, 1, 3); left > 0; left--) hit(pick(random, doubting));
  return rows;
}

/** What the engine says of the whole file: rows with a refusal, and refused cells by column. */
function verdict(item: Item): { readonly rows: number; readonly worst: string; readonly cells: number } {
  const refused = judge(spoil(seeded(item.seed))).filter((f) => f.severity === "refuse");
  const byColumn = columns
    .map(({ key }) => ({ key, cells: refused.filter((f) => f.column === key).length }))
    .sort((a, b) => b.cells - a.cells);
  return { rows: new Set(refused.map((f) => f.row)).size, worst: byColumn[0]!.key, cells: byColumn[0]!.cells };
}

export const exercise: Computed = {
  kind: "generated",
  id: "c2/whole-file",
  title: { vi: "Soát cả một tệp", en: "Check a whole file" },
  hints: [
    { vi: "Bấm “Soát tệp này” trước; đừng đếm bằng mắt.", en: "Press “Check this file” first; do not count by eye." },
    { vi: "Số dòng bị trả lại nằm ở trên cùng của kết quả.", en: "The rows sent back stand at the top of the result." },
    {
      vi: "Số ô bị từ chối của từng cột nằm ở bảng dưới. Lời nhắc không tính.",
      en: "The refused cells of each column are in the table below. Remarks do not count.",
    },
  ],

  make(seed, locale) {
    const w = words[locale];
    const text = csvText(
      [[...headers(locale), ...more.headers[locale]], ...spoil(seeded(seed)).map((cells) => [...cells, ...more.cells])],
      { guard: false },
    );
    return {
      exercise: exercise.id,
      seed,
      locale,
      ask: w.ask,
      exhibit: { kind: "file", name: locale === "en" ? "register.csv" : "danh-sach.csv", text },
      questions: [
        { kind: "number", id: "rows", ask: w.rows, unit: w.unit },
        { kind: "one", id: "worst", ask: w.worst, options: columns.map((c) => ({ id: c.key, text: c.header[locale] })) },
      ],
    };
  },

  grade(item, answers): Mark[] {
    const w = words[item.locale];
    const right = verdict(item);
    const name = columns.find((c) => c.key === right.worst)!.header[item.locale];
    return [
      { question: "rows", ok: readNumber(answerTo(answers, "rows")) === right.rows, say: w.rowsAre(right.rows) },
      { question: "worst", ok: answerTo(answers, "worst") === right.worst, say: w.worstIs(name, right.cells) },
    ];
  },

  solve(item): Answers {
    const { rows, worst } = verdict(item);
    return { rows: String(rows), worst };
  },
};
