import type { Locale } from "@hoso/sdk/core";

export const words = {
  vi: {
    saved: "Hệ thống đào tạo đã ghi tiến độ.",
    refused: "Hệ thống đào tạo chưa ghi được tiến độ. Bạn cứ học tiếp: mỗi lần trả lời, bài học sẽ thử ghi lại.",
    alone: "Không thấy hệ thống đào tạo nào: bạn vẫn học được, nhưng tiến độ sẽ mất khi đóng trang.",
    over: "Hệ thống đào tạo không ghi lượt học này. Hãy đóng trang và mở lại bài học từ hệ thống; học tiếp ở đây thì tiến độ sẽ mất.",
    looking: "Hệ thống đào tạo mở bài này để xem: câu trả lời không được ghi.",
    ended: "Lượt học đã kết thúc. Bạn có thể đóng trang này.",
    leave: "Kết thúc lượt học",
  },
  en: {
    saved: "The learning platform has recorded your progress.",
    refused: "The learning platform did not record your progress. Go on: the lesson tries again after every answer.",
    alone: "There is no learning platform here: you can learn, but progress is gone when the page is closed.",
    over: "The learning platform does not record this visit. Close the page and open the lesson from the platform again; progress made here will be lost.",
    looking: "The learning platform opened this lesson to be looked at: answers are not recorded.",
    ended: "This visit has ended. You can close the page.",
    leave: "End this visit",
  },
} satisfies Record<Locale, Record<string, string>>;
