import type { Lesson } from "../../catalogue/lesson.ts";

export const lesson: Lesson = {
  id: "p3",
  track: "p",
  slug: "p3-ai-va-du-lieu-cua-em",
  minutes: 15,
  title: { vi: "AI và dữ liệu của em", en: "AI and your data" },
  description: {
    vi: "Công cụ AI trả lời nhanh, nhưng điều em dán vào đó không lấy lại được. Học cách biết điều gì không nên dán.",
    en: "AI tools answer fast, but what you paste into them cannot be taken back. Learn to know what not to paste.",
  },
  outcomes: [
    { vi: "Nhận ra điều gì là dữ liệu cá nhân của mình và của người khác.", en: "Recognise personal data, your own and other people's." },
    { vi: "Phân biệt dữ liệu cá nhân cơ bản với dữ liệu nhạy cảm.", en: "Tell basic personal data from sensitive data." },
    { vi: "Sửa một câu hỏi để hỏi AI mà không lộ ai.", en: "Rewrite a question so that an AI tool can answer it and nobody is exposed." },
  ],
  sheet: [
    { vi: "Trước khi dán: tìm số dài, thay tên, đọc lại.", en: "Before you paste: find long numbers, replace names, read again." },
    { vi: "Dữ liệu của bạn, của mẹ là của họ: phải hỏi.", en: "A friend's or your mother's data is theirs: ask." },
    { vi: "Nhạy cảm: dân tộc, tôn giáo, sức khỏe… giữ kỹ hơn.", en: "Sensitive: ethnicity, religion, health… more care." },
    { vi: "Lỡ dán rồi thì nói với người lớn ngay.", en: "Pasted by mistake? Tell an adult at once." },
    { vi: "Đề bài, kiến thức chung thì hỏi thoải mái.", en: "Exercises and general knowledge are free to ask." },
  ],
  competences: ["tt02/4.2", "tt02/6.1", "tt02/6.2", "digcomp3/4.2"],
  sources: ["91/2025/QH15", "356/2025/NĐ-CP", "26/2023/QH15"],
  units: ["databases/population", "detection"],
  prerequisites: [],
  parts: [
    { exercise: "p3/whose-is-it", draw: 2, outcome: 0 },
    { exercise: "p3/basic-or-sensitive", draw: 2, outcome: 1 },
    { exercise: "p3/hide-the-numbers", draw: 2, outcome: 2 },
    { exercise: "p3/three-boxes", draw: 2, outcome: 2 },
    { exercise: "p3/what-to-do", draw: 2, outcome: 2 },
    { exercise: "p3/this-week", draw: 1, outcome: 0 },
  ],
  reviewed: "2026-11-25",
};
