import type { Phrasebook } from "./reason.js";

/** Điều sai ở một giá trị trước khi là mã hay trường nào: it is not there, or is no text. */
export type ValueReason = "value/missing" | "value/not-text";

/** Câu tiếng Việt. */
export const vi: Phrasebook<ValueReason> = {
  "value/missing": () => "Thông tin này bắt buộc phải có",
  "value/not-text": () => "Thông tin này phải là chữ, kể cả khi chỉ gồm chữ số",
};

/** English sentences. */
export const en: Phrasebook<ValueReason> = {
  "value/missing": () => "This must be there",
  "value/not-text": () => "This must be text, even where it is made of digits",
};
