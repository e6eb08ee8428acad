import type { Lesson } from "../../catalogue/lesson.ts";

export const lesson: Lesson = {
  id: "c1",
  track: "c",
  slug: "c1-dung-du-sach-song",
  minutes: 12,
  title: { vi: "Đúng, đủ, sạch, sống", en: "Correct, complete, clean, live" },
  description: {
    vi: "Bốn chữ ai làm dữ liệu cũng nói, cùng hai chữ đến sau. Học cách tính từng chữ, và đọc điểm mà không bị điểm đánh lừa.",
    en: "Four words that everybody who works with data says, and two that came later. Learn to compute each, and not to be fooled by a score.",
  },
  outcomes: [
    { vi: "Nói được mỗi chữ đo điều gì, và ai định nghĩa nó.", en: "Say what each word measures, and who defined it." },
    {
      vi: "Tính điểm của một cột: tử số, mẫu số và phần trăm.",
      en: "Compute the score of a column: numerator, denominator and percentage.",
    },
    { vi: "Đọc điểm mà không rút ra điều điểm không nói.", en: "Read a score without concluding what it does not say." },
  ],
  sheet: [
    {
      vi: "Điểm = số ô đạt / số ô được xét. Luôn đưa cả mẫu số.",
      en: "Score = cells that pass / cells judged. Always give the denominator.",
    },
    { vi: "Ô trống trừ ở Đủ, và chỉ ở Đủ.", en: "An empty cell costs Complete, and only Complete." },
    { vi: "Đúng: dạng. Sạch: chữ, trùng. Sống: thời hạn.", en: "Correct: form. Clean: text, duplicates. Live: time." },
    {
      vi: "Thống nhất: các ô không trái nhau. Dùng chung: nơi nhận dùng được ngay.",
      en: "Consistent: cells agree. Shareable: usable as it is.",
    },
    { vi: "Mẫu số 0: “không chấm được”, không phải 100 %.", en: "Denominator 0: “could not be judged”, not 100 %." },
  ],
  competences: ["tt02/1.2", "tt02/1.3", "digcomp3/1.2"],
  sources: ["4856/BCA-TTDLQG", "26/2023/QH15"],
  units: ["quality", "databases/population"],
  prerequisites: [],
  parts: [
    { exercise: "c1/six-words", draw: 2, outcome: 0 },
    { exercise: "c1/count-a-column", draw: 2, outcome: 1 },
    { exercise: "c1/percent", draw: 2, outcome: 1 },
    { exercise: "c1/read-a-score", draw: 3, outcome: 2 },
  ],
  reviewed: "2026-11-25",
};
