import type { Vectors } from "../../core/index.js";
import type { BudgetUnitCodeReason } from "./rule.js";

/** Mẫu thử: a unit of the state is nobody's person. */
export const vectors: Vectors<BudgetUnitCodeReason> = {
  valid: [
    { input: "1234567", formatted: "1234567", note: { vi: "7 chữ số", en: "7 digits" } },
    { input: "0000001", formatted: "0000001", note: { vi: "Số 0 đầu", en: "Leading zeros" } },
    { input: " 123 4567 ", formatted: "1234567", note: { vi: "Khoảng trắng được bỏ", en: "Spaces are dropped" } },
  ],
  refused: [
    {
      input: "123456",
      reasons: ["budget-unit-code/shape"],
      note: { vi: "6 chữ số: mất một số 0 đầu", en: "6 digits: a leading zero lost" },
    },
    { input: "12345678", reasons: ["budget-unit-code/shape"], note: { vi: "8 chữ số", en: "8 digits" } },
    {
      input: "1234567HC",
      reasons: ["budget-unit-code/shape"],
      note: { vi: "Mã đơn vị tham gia bảo hiểm xã hội", en: "A social insurance code of the unit" },
    },
    { input: "", reasons: ["budget-unit-code/shape"], note: { vi: "Để trống", en: "Nothing" } },
  ],
  remarked: [{ input: "0000000", remarks: ["budget-unit-code/zeros"], note: { vi: "Toàn số 0", en: "Zeros alone" } }],
};
