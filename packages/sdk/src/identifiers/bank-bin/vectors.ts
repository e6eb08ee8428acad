import type { Vectors } from "../../core/index.js";
import type { BankBinReason } from "./rule.js";

/** Mẫu thử: numbers of banks, which are public. */
export const vectors: Vectors<BankBinReason> = {
  valid: [
    { input: "970436", formatted: "970436", note: { vi: "Ngân hàng TMCP Ngoại thương", en: "Vietcombank" } },
    { input: "546034", formatted: "546034", note: { vi: "Không bắt đầu bằng 9704", en: "It does not begin with 9704" } },
    {
      input: "9704 06",
      formatted: "970406",
      note: { vi: "Ngân hàng đã đổi tên, mã giữ nguyên", en: "A bank that was renamed, under the same number" },
    },
    { input: "970499", formatted: "970499", note: { vi: "Đúng dạng, chưa có trong danh sách", en: "Well formed, not in the list" } },
  ],
  refused: [
    { input: "97043", reasons: ["bank-bin/shape"], note: { vi: "5 chữ số", en: "5 digits" } },
    { input: "9704361", reasons: ["bank-bin/shape"], note: { vi: "7 chữ số", en: "7 digits" } },
    {
      input: "9704361234567890",
      reasons: ["bank-bin/shape"],
      note: {
        vi: "Cả số thẻ: chỉ 6 chữ số đầu là mã BIN, và số thẻ không nên lưu",
        en: "A whole card number: only its first 6 digits are the BIN, and it should not be stored",
      },
    },
    { input: "BFTVVN", reasons: ["bank-bin/shape"], note: { vi: "Mã SWIFT", en: "A SWIFT code" } },
    { input: "", reasons: ["bank-bin/shape"], note: { vi: "Để trống", en: "Nothing" } },
  ],
  remarked: [
    { input: "970499", remarks: ["bank-bin/unknown-bank"], note: { vi: "Không có trong danh sách", en: "Not in the list" } },
    { input: "970400", remarks: [], note: { vi: "Có trong danh sách", en: "In the list" } },
  ],
};
