import type { Lesson } from "../../catalogue/lesson.ts";

export const lesson: Lesson = {
  id: "e1",
  track: "e",
  slug: "e1-dong-ma-dau-tien",
  minutes: 10,
  title: { vi: "Dòng mã đầu tiên", en: "Your first line of code" },
  description: {
    vi: "Ba dòng để biết một chuỗi có thể là số định danh hay không, và để TypeScript cũng biết điều ấy.",
    en: "Three lines to know whether a string can be a personal id, and to let TypeScript know it too.",
  },
  outcomes: [
    { vi: "Chọn đúng đường dẫn để chỉ nhập phần mình cần.", en: "Import the subpath that holds what you need and no more." },
    { vi: "Nói trước được safeParse và parse sẽ trả về gì.", en: "Foresee what safeParse and parse give back." },
    { vi: "Tạo được một giá trị mà schema nhận.", en: "Make a value that the schema accepts." },
  ],
  sheet: [
    {
      vi: 'import { PersonalId } from "@hoso/sdk/identifiers/personal-id";',
      en: 'import { PersonalId } from "@hoso/sdk/identifiers/personal-id";',
    },
    {
      vi: "Schema chỉ nhận dạng chuẩn; parse chuẩn hóa trước rồi mới xét.",
      en: "The schema takes the canonical form only; parse normalises first.",
    },
    { vi: "safeParse không ném; parse ném ZodError.", en: "safeParse never throws; parse throws a ZodError." },
    { vi: "is(text): đúng hay sai, không cần zod.", en: "is(text): yes or no, without zod." },
    { vi: "Giá trị thử: người sinh 1900–1909, hoặc generate.", en: "Test values: births 1900–1909, or generate." },
  ],
  competences: ["tt02/3.4"],
  sources: ["26/2023/QH15", "70/2024/NĐ-CP"],
  units: ["identifiers/personal-id"],
  prerequisites: [],
  parts: [
    { exercise: "e1/which-import", draw: 2, outcome: 0 },
    { exercise: "e1/what-comes-out", draw: 2, outcome: 1 },
    { exercise: "e1/lines-in-order", draw: 1, outcome: 0 },
    { exercise: "e1/parse-or-throw", draw: 2, outcome: 1 },
    { exercise: "e1/make-a-value", draw: 2, outcome: 2 },
  ],
  reviewed: "2026-11-25",
};
