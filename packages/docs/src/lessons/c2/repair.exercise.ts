import { seeded } from "@hoso/sdk/core";
import { read, type PersonalIdText } from "@hoso/sdk/identifiers/personal-id";
import { answerTo, type Answers, type Computed, type Item, type Mark } from "../../learn/exercise.ts";
import { say } from "../say.ts";
import { changed, found, rowsOf } from "./cells.ts";
import { faults, plant } from "./faults.ts";
import { columns, headers, judge } from "./judge.ts";

const words = {
  vi: {
    ask: "Sửa ô tô màu cho đến khi bộ công cụ không còn chê gì. Những ô khác trong dòng đều đúng.",
    cell: "Ô này phải là",
    blank: "Xóa trống không phải là sửa.",
    good: "Bộ công cụ không còn chê gì cả bảng.",
  },
  en: {
    ask: "Mend the coloured cell until the toolkit has nothing against it. The other cells of the row are right.",
    cell: "The cell must be",
    blank: "Emptying a cell is no repair.",
    good: "The toolkit has nothing against the table any more.",
  },
};

/** Where the coloured cell is. */
const place = (item: Item): { readonly row: number; readonly column: number } =>
  item.exhibit.kind === "table" ? item.exhibit.mark! : { row: 0, column: 0 };

export const exercise: Computed = {
  kind: "repair",
  id: "c2/repair",
  title: { vi: "Sửa cho sạch", en: "Mend it" },
  hints: [
    { vi: "Câu trả lời nằm ngay trong dòng.", en: "The answer is in the row." },
    {
      vi: "Số định danh biết năm sinh và giới tính, còn 12 chữ số thì đếm được.",
      en: "The personal id knows year and sex, and twelve digits can be counted.",
    },
    {
      vi: "Chỉ đổi phần hỏng. Ngày và tháng, hay các chữ số còn lại, giữ nguyên.",
      en: "Change only what is damaged. Day and month, or the other digits, stay.",
    },
  ],

  make(seed, locale) {
    const { rows, row, column } = plant(
      seeded(seed),
      3,
      faults.filter((f) => f.mendable),
    );
    const w = words[locale];
    return {
      exercise: exercise.id,
      seed,
      locale,
      ask: w.ask,
      exhibit: { kind: "table", columns: headers(locale), rows, mark: { row, column } },
      questions: [
        {
          kind: "text",
          id: "cell",
          ask: `${w.cell} (${headers(locale)[column]})`,
          digits: columns[column]?.key === "personalId",
          start: rows[row]![column]!,
        },
      ],
    };
  },

  grade(item, answers): Mark[] {
    const w = words[item.locale];
    const { row, column } = place(item);
    const text = answerTo(answers, "cell");
    if (text.trim() === "") return [{ question: "cell", ok: false, say: w.blank }];
    const left = judge(changed(rowsOf(item), row, column, text));
    return [{ question: "cell", ok: left.length === 0, say: left.map((f) => say(f, item.locale)).join("; ") || w.good }];
  },

  solve(item): Answers {
    const { row, column } = place(item);
    const cells = rowsOf(item)[row]!;
    const suggestion = found(item)[0]?.suggestion;
    if (suggestion !== undefined) return { cell: suggestion };
    // what the row itself says of sex and year
    const { sex, birthYear } = read(cells[3] as PersonalIdText);
    return { cell: columns[column]?.key === "gender" ? (sex === "male" ? "Nam" : "Nữ") : `${birthYear}${cells[column]!.slice(4)}` };
  },
};
