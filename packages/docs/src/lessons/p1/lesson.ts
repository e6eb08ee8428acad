import type { Lesson } from "../../catalogue/lesson.ts";

export const lesson: Lesson = {
  id: "p1",
  track: "p",
  slug: "p1-du-lieu-la-gi",
  minutes: 12,
  title: { vi: "Dữ liệu là gì?", en: "What is data?" },
  description: {
    vi: "Một danh sách lớp cũng là dữ liệu. Học cách viết nó để người khác, và cả máy, đọc không nhầm.",
    en: "A class list is data too. Learn to write it so that other people, and machines, cannot misread it.",
  },
  outcomes: [
    { vi: "Nói được một ô, một dòng, một cột trong bảng là gì.", en: "Say what a cell, a row and a column of a table are." },
    {
      vi: "Nhận ra chữ, số, ngày và mã, và viết mỗi loại cho đúng.",
      en: "Tell text, numbers, dates and codes apart, and write each properly.",
    },
    {
      vi: "Tìm ra ô sai trong một danh sách và sửa được tên viết bẩn.",
      en: "Find the wrong cell of a list and mend a name that is not clean.",
    },
  ],
  sheet: [
    {
      vi: "Ô giữ một điều. Dòng kể một bạn. Cột hỏi một câu.",
      en: "A cell holds one fact, a row tells of one pupil, a column asks one question.",
    },
    {
      vi: "Số để tính, ngày để xếp, chữ để đọc, mã để nhận ra.",
      en: "Numbers to calculate, dates to sort, text to read, codes to recognise.",
    },
    { vi: "Chưa biết thì để trống, đừng bịa.", en: "Not known yet: leave it empty, invent nothing." },
    { vi: "Một khoảng trắng giữa các chữ; chữ Đ của tiếng Việt.", en: "One blank between words; the Vietnamese Đ." },
    { vi: "Câu hỏi trước, bảng sau. Không hỏi điều không cần.", en: "The question before the table. Ask nothing that is not needed." },
  ],
  competences: ["tt02/1.1", "tt02/1.3", "digcomp3/1.1"],
  sources: [],
  units: ["fields/person-name", "fields/partial-date"],
  prerequisites: [],
  parts: [
    { exercise: "p1/cell-row-column", draw: 2, outcome: 0 },
    { exercise: "p1/kinds-of-values", draw: 1, outcome: 1 },
    { exercise: "p1/impossible-day", draw: 2, outcome: 2 },
    { exercise: "p1/clean-name", draw: 2, outcome: 2 },
    { exercise: "p1/make-a-list", draw: 1, outcome: 0 },
  ],
  reviewed: "2026-11-25",
};
