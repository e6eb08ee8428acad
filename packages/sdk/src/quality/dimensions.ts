import type { Bilingual } from "../core/index.js";
import { cite, type Citation } from "../law/index.js";
import type { Dimension } from "../rules/index.js";

/** Một tiêu chí chất lượng: its word, and what we measure by it. */
export interface DimensionNote {
  readonly key: Dimension;
  readonly name: Bilingual;
  readonly measures: Bilingual;
}

/**
 * Đúng, đủ, sạch, sống, thống nhất, dùng chung. No statute defines these words: what each measures here is our own
 * reading, beside a letter of the Ministry of Public Security that we know only from reports.
 */
export const dimensions: readonly DimensionNote[] = [
  {
    key: "accuracy",
    name: { vi: "Đúng", en: "Correct" },
    measures: {
      vi: "Ô có dữ liệu viết đúng dạng, đúng mã, có trong lịch",
      en: "Filled cells have the right form, a known code, a day of the calendar",
    },
  },
  {
    key: "completeness",
    name: { vi: "Đủ", en: "Complete" },
    measures: { vi: "Ô bắt buộc có dữ liệu", en: "Required cells are filled" },
  },
  {
    key: "cleanness",
    name: { vi: "Sạch", en: "Clean" },
    measures: {
      vi: "Chữ không hỏng, không thừa khoảng trắng; người không bị ghi trùng",
      en: "Text is not damaged and has no stray spaces; nobody is entered twice",
    },
  },
  {
    key: "timeliness",
    name: { vi: "Sống", en: "Live" },
    measures: { vi: "Bản ghi được cập nhật trong thời hạn đã đặt", en: "The record was updated within the set time" },
  },
  {
    key: "consistency",
    name: { vi: "Thống nhất", en: "Consistent" },
    measures: { vi: "Các ô của một người không trái nhau", en: "The cells of one person agree with each other" },
  },
  {
    key: "shareability",
    name: { vi: "Dùng chung", en: "Shareable" },
    measures: { vi: "Viết theo dạng mà nơi nhận dùng được ngay", en: "Written so that whoever receives it can use it as it is" },
  },
];

/** Điều được báo về cách hiểu của Bộ Công an; reports of it disagree, so nothing here rests on it. */
export const reportedReading: Citation = cite("4856/BCA-TTDLQG", "theo bản tóm tắt", "secondary");

/** Tiêu chí theo khoá. */
export function dimension(key: Dimension): DimensionNote {
  return dimensions.find((d) => d.key === key)!;
}
