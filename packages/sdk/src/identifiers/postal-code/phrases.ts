import type { Phrasebook } from "../../core/index.js";
import type { PostalCodeReason } from "./rule.js";

/** Câu tiếng Việt. */
export const vi: Phrasebook<PostalCodeReason> = {
  "postal-code/shape": () => "Mã bưu chính phải gồm đúng 5 chữ số",
  "postal-code/six-digits": () => "Mã 6 chữ số là mã bưu chính cũ; mã bưu chính quốc gia hiện nay có 5 chữ số",
};

/** English sentences. */
export const en: Phrasebook<PostalCodeReason> = {
  "postal-code/shape": () => "A postal code must have exactly 5 digits",
  "postal-code/six-digits": () => "Six digits are an old postal code; national postal codes now have 5",
};
