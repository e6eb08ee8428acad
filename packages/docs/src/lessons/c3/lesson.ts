import type { Lesson } from "../../catalogue/lesson.ts";

export const lesson: Lesson = {
  id: "c3",
  track: "c",
  slug: "c3-chuan-hoa-ten-ngay-dia-chi",
  minutes: 14,
  title: { vi: "Chuẩn hóa họ tên, ngày và địa chỉ", en: "Normalising names, dates and addresses" },
  description: {
    vi: "Một người, ba sổ, ba cách viết. Học cách đưa tên, ngày và địa chỉ về một dạng mà không đổi điều được viết, kể cả khi xã đã sáp nhập.",
    en: "One person, three registers, three spellings. Learn to bring names, dates and addresses to one form without changing what they say, even where communes merged.",
  },
  outcomes: [
    {
      vi: "Nói được hai cách viết một cái tên khác nhau ở đâu: cách lưu dấu, chữ hoa, thứ tự, hay là tên khác.",
      en: "Say how two spellings of a name differ: storage, capitals, order, or a different name.",
    },
    { vi: "Viết ngày theo dạng chuẩn mà không bịa phần chưa biết.", en: "Write a date in the standard form and invent no part of it." },
    {
      vi: "Đổi địa chỉ cũ khi có căn cứ, và biết khi nào phải hỏi thêm.",
      en: "Convert an old address where the law settles it, and know when to ask.",
    },
  ],
  sheet: [
    { vi: "Giữ cột gốc. Chuẩn hóa ở cột bên cạnh.", en: "Keep the original. Normalise in a column beside it." },
    {
      vi: "Chữ: một dạng lưu (NFC), một khoảng trắng, chữ Đ của tiếng Việt.",
      en: "Text: one stored form (NFC), one blank, the Vietnamese Đ.",
    },
    {
      vi: "Khóa tìm kiếm không dấu là cột phụ, không thay tên.",
      en: "A search key without marks is a column beside; it replaces no name.",
    },
    {
      vi: "Ngày: năm-tháng-ngày. Chỉ biết năm thì chỉ ghi năm.",
      en: "Dates: year-month-day. Only the year is known: write only the year.",
    },
    {
      vi: "Địa chỉ: hỏi viết vào thời nào. Nhiều đáp án thì hỏi thêm, đừng chọn bừa.",
      en: "Addresses: ask of which time. With several answers ask; do not guess.",
    },
  ],
  competences: ["tt02/1.3", "digcomp3/1.2"],
  sources: ["19/2025/QĐ-TTg", "26/2023/QH15"],
  units: ["fields/person-name", "fields/partial-date", "fields/address-conversion"],
  prerequisites: ["c1"],
  parts: [
    { exercise: "c3/how-different", draw: 3, outcome: 0 },
    { exercise: "c3/write-the-date", draw: 2, outcome: 1 },
    { exercise: "c3/where-now", draw: 2, outcome: 2 },
    { exercise: "c3/keep-or-change", draw: 2, outcome: 2 },
    { exercise: "c3/steps-in-order", draw: 1, outcome: 2 },
  ],
  reviewed: "2026-11-25",
};
