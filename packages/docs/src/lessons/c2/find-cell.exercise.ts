import { seeded } from "@hoso/sdk/core";
import { answerTo, type Answers, type Computed, type Mark } from "../../learn/exercise.ts";
import { say } from "../say.ts";
import { cellsOf, found } from "./cells.ts";
import { faults, plant } from "./faults.ts";
import { headers } from "./judge.ts";

const words = {
  vi: {
    ask: "Bốn người trong bảng này do máy bịa ra. Bảng có đúng một ô hỏng. Coi hôm nay là ngày 01/01/2090.",
    which: "Ô nào?",
    nothing: "Bộ công cụ không chê gì ô này. Xem lại từng cột, từ trái sang.",
    at: "dòng",
  },
  en: {
    ask: "The four people in this table were made up by a machine. Exactly one cell is damaged. Take today to be 2090-01-01.",
    which: "Which one?",
    nothing: "The toolkit has nothing against this cell. Go through the columns again, from the left.",
    at: "row",
  },
};

/** Faults that an eye can see; look-alike letters are for the exercises that point at the cell. */
const visible = faults.filter((f) => f.code !== "person-name/look-alike" && f.code !== "person-name/spacing");

export const exercise: Computed = {
  kind: "generated",
  id: "c2/find-cell",
  title: { vi: "Tìm ô hỏng", en: "Find the damaged cell" },
  hints: [
    { vi: "Đi từng cột, từ trái sang. Ô nào trống?", en: "Go column by column from the left. Which cell is empty?" },
    {
      vi: "Đếm chữ số của số định danh và số điện thoại. Ngày có trong lịch không? Ngày cập nhật đã quá một năm chưa?",
      en: "Count the digits of id and phone. Is the day in the calendar? Was the row updated more than a year ago?",
    },
    {
      vi: "So năm sinh và giới tính với chữ số thứ 4, 5, 6 của số định danh.",
      en: "Compare year and sex with digits 4, 5 and 6 of the personal id.",
    },
  ],

  make(seed, locale) {
    const { rows } = plant(seeded(seed), 4, visible);
    const w = words[locale];
    return {
      exercise: exercise.id,
      seed,
      locale,
      ask: w.ask,
      exhibit: { kind: "table", columns: headers(locale), rows },
      questions: [{ kind: "cell", id: "which", ask: w.which }],
    };
  },

  grade(item, answers): Mark[] {
    const w = words[item.locale];
    const chosen = answerTo(answers, "which");
    const against = found(item).filter((f) => cellsOf(f).includes(chosen));
    const where = `${w.at} ${Number(chosen.split(":")[0]) + 1}, ${headers(item.locale)[Number(chosen.split(":")[1])]}`;
    return [
      { question: "which", ok: against.length > 0, say: against.map((f) => `${where}: ${say(f, item.locale)}`).join("; ") || w.nothing },
    ];
  },

  solve(item): Answers {
    const [first] = found(item);
    return { which: first === undefined ? "" : cellsOf(first)[0]! };
  },
};
