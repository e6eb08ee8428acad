import type { Locale } from "@hoso/sdk/core";

/** Chữ của bàn khóa học. */
export const words = {
  vi: {
    opened: "Đã mở khóa học.",
    saved: "Đã tải course.json. Gửi tệp này cho học viên.",
    none: "Mở course.json mà người dạy gửi cho bạn.",
    before: (n: number) => `Còn ${n} ngày nữa mới bắt đầu. Câu trả lời trước đó chưa được tính.`,
    open: (n: number) => `Đang diễn ra, còn ${n} ngày, kể cả hôm nay.`,
    over: "Đã kết thúc. Chỉ tính những câu trả lời trong thời gian của khóa.",
    days: (from: string, until: string) => `Từ ${from} đến hết ${until}`,
    required: "Bài bắt buộc",
    elective: (n: number, of: number) => `Bài tự chọn: học ${n} trong ${of} bài`,
    mastered: "nắm vững",
    part: (answered: number, total: number, percent: number) => `${answered}/${total} câu, đúng ${percent} %`,
    done: (n: number, of: number) => `Đã xong ${n} trong ${of} bài`,
    complete: "Bạn đã hoàn thành khóa học.",
  },
  en: {
    opened: "Course opened.",
    saved: "course.json is downloaded. Send it to your learners.",
    none: "Open the course.json that your trainer sent you.",
    before: (n: number) => `It begins in ${n} days. Answers before that do not count.`,
    open: (n: number) => `Running: ${n} days left, with today.`,
    over: "Over. Only answers given on the days of the course count.",
    days: (from: string, until: string) => `From ${from} to ${until}, both counted`,
    required: "Required lessons",
    elective: (n: number, of: number) => `Electives: take ${n} of ${of}`,
    mastered: "mastered",
    part: (answered: number, total: number, percent: number) => `${answered}/${total} questions, ${percent} % right`,
    done: (n: number, of: number) => `${n} of ${of} lessons done`,
    complete: "You have completed the course.",
  },
} satisfies Record<Locale, unknown>;
