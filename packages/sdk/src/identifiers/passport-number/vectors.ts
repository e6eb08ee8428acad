import type { Vectors } from "../../core/index.js";
import type { PassportNumberReason } from "./rule.js";

/** Mẫu thử: zeros, which were given to nobody. */
export const vectors: Vectors<PassportNumberReason> = {
  valid: [
    { input: "B0000000", formatted: "B0000000", note: { vi: "Một chữ cái, 7 chữ số", en: "One letter, 7 digits" } },
    { input: "X00000000", formatted: "X00000000", note: { vi: "Một chữ cái, 8 chữ số", en: "One letter, 8 digits" } },
    {
      input: " c 000 0001 ",
      formatted: "C0000001",
      note: { vi: "Chữ thường được viết hoa, khoảng trắng được bỏ", en: "Lower case is raised, spaces are dropped" },
    },
    {
      input: "Ａ０００００００",
      formatted: "A0000000",
      note: { vi: "Chữ toàn khổ được đổi; chữ cái đầu không bị hạn chế", en: "Full-width text is folded; no first letter is barred" },
    },
    { input: "Z9999999", formatted: "Z9999999", note: { vi: "Chữ cái cuối bảng", en: "The last letter" } },
  ],
  refused: [
    { input: "B000000", reasons: ["passport-number/shape"], note: { vi: "6 chữ số", en: "6 digits" } },
    { input: "B000000000", reasons: ["passport-number/shape"], note: { vi: "9 chữ số", en: "9 digits" } },
    { input: "BB000000", reasons: ["passport-number/shape"], note: { vi: "Hai chữ cái", en: "Two letters" } },
    { input: "00000000", reasons: ["passport-number/shape"], note: { vi: "Không có chữ cái", en: "No letter" } },
    {
      input: "Đ0000000",
      reasons: ["passport-number/shape"],
      note: { vi: "Chữ Đ không có trong phần đọc bằng máy", en: "Đ cannot stand in the machine readable zone" },
    },
    { input: "B000000O", reasons: ["passport-number/shape"], note: { vi: "Chữ O thay cho số 0", en: "The letter O for a zero" } },
    { input: "", reasons: ["passport-number/shape"], note: { vi: "Để trống", en: "Nothing" } },
  ],
  remarked: [
    { input: "B0000000", remarks: [], note: { vi: "7 chữ số: không có lời nhắc", en: "7 digits: no remark" } },
    {
      input: "X00000000",
      remarks: ["passport-number/eight-digits"],
      note: { vi: "8 chữ số: chưa thấy văn bản", en: "8 digits: no act found" },
    },
  ],
};
