import type { Locale } from "@hoso/sdk/core";

export const words = {
  vi: {
    saved: "Hệ thống đào tạo đã ghi tiến độ.",
    refused: "Hệ thống đào tạo chưa ghi được tiến độ. Bạn cứ học tiếp: mỗi lần trả lời, bài học sẽ thử ghi lại.",
    alone: "Không thấy hệ thống đào tạo nào: bạn vẫn học được, nhưng tiến độ sẽ mất khi đóng trang.",
  },
  en: {
    saved: "The learning platform has recorded your progress.",
    refused: "The learning platform did not record your progress. Go on: the lesson tries again after every answer.",
    alone: "There is no learning platform here: you can learn, but progress is gone when the page is closed.",
  },
} satisfies Record<Locale, Record<string, string>>;
