import type { Locale } from "@hoso/sdk/core";
import type { FieldWords } from "./exercise-fields.ts";

interface Words extends FieldWords {
  readonly check: string;
  readonly hint: (n: number, of: number) => string;
  readonly another: string;
  readonly again: string;
  readonly show: string;
  readonly right: string;
  readonly partly: string;
  readonly wrong: string;
  readonly thought: string;
  readonly yes: string;
  readonly no: string;
  readonly first: string;
  readonly failed: string;
  readonly uncounted: string;
  readonly solution: string;
}

/** Chữ trong một bài tập. */
export const words: Readonly<Record<Locale, Words>> = {
  vi: {
    check: "Kiểm tra",
    hint: (n, of) => `Gợi ý ${n}/${of}`,
    another: "Câu khác",
    again: "Sửa câu này",
    show: "Xem lời giải",
    right: "Đúng rồi",
    partly: "Đúng một phần",
    wrong: "Chưa đúng",
    thought: "Cảm ơn bạn đã nghĩ",
    yes: "Đúng",
    no: "Chưa đúng",
    first: "Hãy trả lời hết các câu hỏi trước khi kiểm tra.",
    failed: "Chưa tải được bài tập. Hãy tải lại trang.",
    uncounted: "Lần sửa này không tính điểm.",
    solution: "Lời giải",
    row: "Dòng",
    empty: "(trống)",
    up: "Đưa lên",
    down: "Đưa xuống",
    place: (text, place, of) => `${text}: vị trí ${place} trên ${of}`,
    choose: "Chọn…",
    card: (n, of) => `Thẻ ${n}/${of}:`,
    sorted: "Đã xếp hết thẻ. Bấm vào một thẻ để xếp lại.",
    takeBack: "Lấy ra",
    put: (card, bin) => `Đã xếp “${card}” vào “${bin}”.`,
  },
  en: {
    check: "Check",
    hint: (n, of) => `Hint ${n}/${of}`,
    another: "Another question",
    again: "Mend this one",
    show: "Show the answer",
    right: "Right",
    partly: "Partly right",
    wrong: "Not yet",
    thought: "Thank you for thinking about it",
    yes: "Right",
    no: "Not yet",
    first: "Answer every question before checking.",
    failed: "The exercise could not be loaded. Reload the page.",
    uncounted: "This second try is not counted.",
    solution: "The answer",
    row: "Row",
    empty: "(empty)",
    up: "Move up",
    down: "Move down",
    place: (text, place, of) => `${text}: place ${place} of ${of}`,
    choose: "Choose…",
    card: (n, of) => `Card ${n}/${of}:`,
    sorted: "Every card is sorted. Press a card to sort it again.",
    takeBack: "Take out",
    put: (card, bin) => `“${card}” is now under “${bin}”.`,
  },
};
