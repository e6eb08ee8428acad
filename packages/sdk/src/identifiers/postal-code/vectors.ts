import type { Vectors } from "../../core/index.js";
import type { PostalCodeReason } from "./rule.js";

/** Mẫu thử: a published code and what is malformed. */
export const vectors: Vectors<PostalCodeReason> = {
  valid: [
    {
      input: "32906",
      formatted: "32906",
      note: { vi: "Xã Mường Nhé, Điện Biên (danh mục năm 2025)", en: "Mường Nhé commune, Điện Biên (list of 2025)" },
    },
    {
      input: "00000",
      formatted: "00000",
      note: { vi: "Danh mục không được tra: chỉ xét dạng", en: "The list is not looked up: only the form is judged" },
    },
    { input: " 3 2906 ", formatted: "32906", note: { vi: "Khoảng trắng được bỏ", en: "Spaces are dropped" } },
    { input: "100000", formatted: "100000", note: { vi: "Mã cũ 6 chữ số", en: "An old code of 6 digits" } },
  ],
  refused: [
    { input: "3290", reasons: ["postal-code/shape"], note: { vi: "4 chữ số: mất một số 0 đầu", en: "4 digits: a leading zero lost" } },
    { input: "3290600", reasons: ["postal-code/shape"], note: { vi: "7 chữ số", en: "7 digits" } },
    { input: "3290O", reasons: ["postal-code/shape"], note: { vi: "Chữ O thay cho số 0", en: "The letter O for a zero" } },
    { input: "", reasons: ["postal-code/shape"], note: { vi: "Để trống", en: "Nothing" } },
  ],
  remarked: [
    { input: "100000", remarks: ["postal-code/six-digits"], note: { vi: "6 chữ số", en: "6 digits" } },
    { input: "32906", remarks: [], note: { vi: "5 chữ số", en: "5 digits" } },
  ],
};
