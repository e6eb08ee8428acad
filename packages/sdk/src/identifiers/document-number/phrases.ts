import type { Phrasebook } from "../../core/index.js";
import type { DocumentNumberReason } from "./rule.js";

/** Câu tiếng Việt. */
export const vi: Phrasebook<DocumentNumberReason> = {
  "document-number/shape": () =>
    "Số, ký hiệu văn bản phải có số, rồi năm nếu có, rồi ký hiệu, cách nhau bằng dấu gạch chéo, như 69/2024/NĐ-CP hoặc 12/UBND-VX",
  "document-number/year-in-future": (p) => `Năm ban hành ghi trong số, ký hiệu không được sau năm ${p["year"]}`,
  "document-number/unpadded": () => "Số nhỏ hơn 10 phải ghi thêm số 0 ở trước; cách ghi thiếu số 0 vẫn là cùng một văn bản",
};

/** English sentences. */
export const en: Phrasebook<DocumentNumberReason> = {
  "document-number/shape": () =>
    "A document number must be a number, a year where there is one, and a symbol, with slashes between, like 69/2024/NĐ-CP or 12/UBND-VX",
  "document-number/year-in-future": (p) => `The year in the number must not be after ${p["year"]}`,
  "document-number/unpadded": () => "A number below 10 must be written with a zero before it; without the zero it is the same document",
};
