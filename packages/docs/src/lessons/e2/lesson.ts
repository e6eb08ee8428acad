import type { Lesson } from "../../catalogue/lesson.ts";

export const lesson: Lesson = {
  id: "e2",
  track: "e",
  slug: "e2-ma-loi-va-thong-bao-song-ngu",
  minutes: 12,
  title: { vi: "Mã lỗi và thông báo song ngữ", en: "Coded errors in two languages" },
  description: {
    vi: "Mã lỗi để máy đếm, câu báo lỗi để người hiểu. Học cách đưa cả hai đến đúng chỗ trên giao diện.",
    en: "Codes for machines to count, sentences for people to understand. Learn to bring both to the right place of an interface.",
  },
  outcomes: [
    {
      vi: "Đọc được mã lý do, và tạo được giá trị bị từ chối với đúng mã ấy.",
      en: "Read a reason code, and make a value that is refused with it.",
    },
    { vi: "Ghép mã lý do với câu báo lỗi trong hai thứ tiếng.", en: "Match reason codes with their sentences in two languages." },
    { vi: "Ráp một bản ghi cho đến khi không còn lý do từ chối nào.", en: "Assemble a record until no reason to refuse it is left." },
  ],
  sheet: [
    { vi: "Lý do = mã + tham số; mã là <đơn vị>/<vấn đề>.", en: "Reason = code + params; the code is <unit>/<problem>." },
    { vi: "Nhật ký ghi mã và tên ô, không ghi giá trị.", en: "Logs hold code and field, never the value." },
    { vi: "Hiện mọi lý do một lần, ngay dưới ô.", en: "Show all reasons at once, under the field." },
    { vi: "remarks là lời nhắc: hỏi lại, đừng chặn.", en: "remarks are doubts: ask, do not block." },
    { vi: "Đổi ngôn ngữ: giữ lý do, gọi lại say.", en: "Another language: keep the reasons, call say again." },
  ],
  competences: ["tt02/3.4", "tt02/5.1", "digcomp3/5.1"],
  sources: ["26/2023/QH15", "90/2026/TT-BTC"],
  units: ["identifiers/personal-id", "identifiers/tax-code", "identifiers/phone-number", "quality"],
  prerequisites: ["e1"],
  parts: [
    { exercise: "e2/name-the-code", draw: 2, outcome: 0 },
    { exercise: "e2/match-sentences", draw: 2, outcome: 1 },
    { exercise: "e2/make-it-fail", draw: 2, outcome: 0 },
    { exercise: "e2/where-to-show", draw: 2, outcome: 1 },
    { exercise: "e2/build-a-record", draw: 1, outcome: 2 },
  ],
  reviewed: "2026-11-25",
};
