import type { Lesson } from "../../catalogue/lesson.ts";

export const lesson: Lesson = {
  id: "a1",
  track: "a",
  slug: "a1-12-chu-so-dinh-danh",
  minutes: 12,
  title: { vi: "12 chữ số định danh cho biết điều gì?", en: "What do the 12 digits of a personal id tell?" },
  description: {
    vi: "Mười hai chữ số trên thẻ căn cước không phải dãy số ngẫu nhiên. Sáu chữ số đầu kể lại ba điều; sáu chữ số sau không kể gì cả.",
    en: "The twelve digits on a Vietnamese identity card are not a random string. The first six tell three things; the last six tell nothing at all.",
  },
  outcomes: [
    {
      vi: "Tách số định danh thành bốn phần và nói mỗi phần nghĩa là gì.",
      en: "Split a personal id into its four parts and say what each one means.",
    },
    { vi: "Nhận ra số viết sai, và nói được vì sao.", en: "Spot a number that is written wrong, and say why." },
    {
      vi: "Phân biệt số phải từ chối với số chỉ cần hỏi lại.",
      en: "Tell a number that must be refused from one that only needs a question.",
    },
    { vi: "Sửa số bị bảng tính làm mất số 0 ở đầu.", en: "Repair a number whose leading zeros a spreadsheet has lost." },
  ],
  sheet: [
    {
      vi: "12 chữ số = 3 nơi khai sinh + 1 thế kỷ và giới tính + 2 năm sinh + 6 ngẫu nhiên.",
      en: "12 digits = 3 birthplace + 1 century and sex + 2 year + 6 random.",
    },
    {
      vi: "Chữ số thứ tư: chẵn là nam, lẻ là nữ; 0, 1 là thế kỷ 20; 2, 3 là thế kỷ 21.",
      en: "Fourth digit: even male, odd female; 0, 1 the 1900s; 2, 3 the 2000s.",
    },
    {
      vi: "Không đủ 12 chữ số: từ chối. Mã nơi sinh lạ, năm lạ: nhận và hỏi lại.",
      en: "Not 12 digits: refuse. Odd birthplace or year: accept and ask.",
    },
    { vi: "Danh mục nơi khai sinh có 63 tỉnh, không phải 34.", en: "The list of birthplaces has 63 provinces, not 34." },
    { vi: "Đặt cột ở dạng Văn bản trước khi nhập, kẻo mất số 0.", en: "Format the column as text first, or zeros get lost." },
    { vi: "Đúng dạng không có nghĩa là đã cấp.", en: "Well formed does not mean issued." },
  ],
  competences: ["tt02/1.2", "tt02/4.2", "digcomp3/4.2"],
  sources: ["26/2023/QH15", "70/2024/NĐ-CP", "137/2015/NĐ-CP", "07/2016/TT-BCA", "05/1999/NĐ-CP", "19/2025/QĐ-TTg"],
  units: ["identifiers/personal-id", "codes/birthplace", "codes/country"],
  prerequisites: [],
  parts: [
    { exercise: "a1/read-parts", draw: 2, outcome: 0 },
    { exercise: "a1/find-malformed", draw: 2, outcome: 1 },
    { exercise: "a1/weigh", draw: 3, outcome: 2 },
    { exercise: "a1/cannot-tell", draw: 1, outcome: 0 },
    { exercise: "a1/lost-zero", draw: 2, outcome: 3 },
  ],
  reviewed: "2026-11-25",
};
