import type { Bilingual } from "@hoso/sdk/core";
import type { TrackId } from "./lesson.ts";

/** Một nhóm bài học: one kind of reader. */
export interface Track {
  readonly id: TrackId;
  readonly slug: string;
  readonly name: Bilingual;
  readonly promise: Bilingual;
}

export const tracks: readonly Track[] = [
  {
    id: "a",
    slug: "cong-dan-so",
    name: { vi: "Công dân số", en: "Digital citizen" },
    promise: {
      vi: "Hiểu con số và giấy tờ của chính mình, để không ai nói thay bạn.",
      en: "Understand your own numbers and papers, so that nobody speaks for you.",
    },
  },
  {
    id: "p",
    slug: "hoc-sinh",
    name: { vi: "Học sinh", en: "Pupils" },
    promise: {
      vi: "Biết dữ liệu là gì, và biết giữ dữ liệu của em.",
      en: "Know what data is, and how to keep your own.",
    },
  },
  {
    id: "b",
    slug: "can-bo-mot-cua",
    name: { vi: "Cán bộ một cửa", en: "One-stop-shop officers" },
    promise: {
      vi: "Nhận đúng, trả đúng, không bắt dân nộp điều nhà nước đã có.",
      en: "Take in what is right, and ask nobody for what the state already holds.",
    },
  },
  {
    id: "c",
    slug: "quan-tri-du-lieu",
    name: { vi: "Người quản trị dữ liệu", en: "Data stewards" },
    promise: {
      vi: "Soát, sửa và đo một bảng dữ liệu mà không đoán mò.",
      en: "Check, mend and measure a table without guessing.",
    },
  },
  {
    id: "d",
    slug: "lanh-dao",
    name: { vi: "Lãnh đạo", en: "Leaders" },
    promise: {
      vi: "Đọc con số của báo cáo, và hỏi đúng câu cần hỏi.",
      en: "Read the figures of a report, and ask the question that matters.",
    },
  },
  {
    id: "e",
    slug: "lap-trinh-vien",
    name: { vi: "Lập trình viên", en: "Developers" },
    promise: {
      vi: "Từ dòng mã đầu tiên đến câu báo lỗi mà người dân hiểu được.",
      en: "From the first line of code to an error people understand.",
    },
  },
];
