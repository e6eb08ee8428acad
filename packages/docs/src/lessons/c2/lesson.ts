import type { Lesson } from "../../catalogue/lesson.ts";

export const lesson: Lesson = {
  id: "c2",
  track: "c",
  slug: "c2-soat-loi-bang-du-lieu",
  minutes: 15,
  title: { vi: "Soát lỗi bảng dữ liệu (Excel, CSV)", en: "Finding mistakes in a table (Excel, CSV)" },
  description: {
    vi: "Một bảng vài nghìn dòng hiếm khi sai vì gian dối. Nó sai vì bảng tính, vì phông chữ cũ, vì vội. Học cách tìm ra từng chỗ.",
    en: "A table of a few thousand rows is seldom wrong because somebody cheated. Spreadsheets, old fonts and haste do it. Learn to find each place.",
  },
  outcomes: [
    {
      vi: "Tìm ra ô hỏng trong một bảng, và nói được nó hỏng vì sao.",
      en: "Find the damaged cell in a table and say what is wrong with it.",
    },
    {
      vi: "Sửa những ô sửa được, không đoán mò những ô còn lại.",
      en: "Mend the cells that can be mended, and guess at none of the others.",
    },
    {
      vi: "Xếp một lỗi vào đúng, đủ, sạch, sống, thống nhất hay dùng chung.",
      en: "Sort a fault into correct, complete, clean, live, consistent or shareable.",
    },
    { vi: "Soát cả một tệp và đọc được bảng kết quả.", en: "Check a whole file and read the result." },
  ],
  sheet: [
    {
      vi: "Năm câu hỏi cho mỗi ô: trống? đúng dạng? trái ô khác? có rác? cũ?",
      en: "Five questions to each cell: empty? well formed? contradicting? dirty? old?",
    },
    { vi: "Lời báo lỗi: ô nào, vì sao, phải thế nào mới đúng.", en: "An error says which cell, why, and what must be true." },
    {
      vi: "Sửa khi câu trả lời nằm trong dòng. Không thì trả lại, đừng đoán.",
      en: "Mend when the row holds the answer. If not, send it back, do not guess.",
    },
    { vi: "Giới tính, năm sinh lệch với số: hỏi, đừng sửa.", en: "Sex or year differs from the number: ask, do not mend." },
    { vi: "Cột hỏng hàng loạt là lỗi của biểu mẫu.", en: "A column that is all wrong is the form's fault." },
  ],
  competences: ["tt02/1.2", "tt02/1.3", "tt02/5.1", "digcomp3/1.2"],
  sources: ["26/2023/QH15", "70/2024/NĐ-CP", "4856/BCA-TTDLQG"],
  units: ["quality", "databases/population", "identifiers/personal-id"],
  prerequisites: ["c1"],
  parts: [
    { exercise: "c2/find-cell", draw: 3, outcome: 0 },
    { exercise: "c2/name-fault", draw: 2, outcome: 0 },
    { exercise: "c2/repair", draw: 2, outcome: 1 },
    { exercise: "c2/classify", draw: 2, outcome: 2 },
    { exercise: "c2/whole-file", draw: 1, outcome: 3 },
  ],
  reviewed: "2026-11-25",
};
