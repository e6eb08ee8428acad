import type { Vectors } from "../../core/index.js";
import type { ProcedureCodeReason } from "./rule.js";

/** Mẫu thử: published codes; a procedure belongs to nobody. */
export const vectors: Vectors<ProcedureCodeReason> = {
  valid: [
    { input: "1.004222", formatted: "1.004222", note: { vi: "Chữ số đầu là 1", en: "The first digit is 1" } },
    { input: "3.000181", formatted: "3.000181", note: { vi: "Chữ số đầu là 3", en: "The first digit is 3" } },
    {
      input: "1.004220",
      formatted: "1.004220",
      note: { vi: "Số 0 cuối: mất khi lưu thành số", en: "A last zero, lost when stored as a number" },
    },
    { input: "1.014390.H05", formatted: "1.014390.H05", note: { vi: "Kèm mã cơ quan", en: "With the code of an agency" } },
    {
      input: "1.001693.000.00.00.H13",
      formatted: "1.001693.000.00.00.H13",
      note: { vi: "Kèm mã cơ quan, viết từ lá", en: "With an agency written leaf first" },
    },
    { input: " 1.014390.h05 ", formatted: "1.014390.H05", note: { vi: "Chữ thường được viết hoa", en: "Lower case is raised" } },
  ],
  refused: [
    {
      input: "1.00422",
      reasons: ["procedure-code/shape"],
      note: { vi: "Mất số 0 cuối khi lưu thành số", en: "The last zero lost when stored as a number" },
    },
    { input: "1004222", reasons: ["procedure-code/shape"], note: { vi: "Mất dấu chấm", en: "The dot lost" } },
    { input: "1,004222", reasons: ["procedure-code/shape"], note: { vi: "Dấu phẩy thay cho dấu chấm", en: "A comma for the dot" } },
    { input: "1.0042222", reasons: ["procedure-code/shape"], note: { vi: "7 chữ số sau dấu chấm", en: "7 digits after the dot" } },
    { input: "1.014390.Z05", reasons: ["procedure-code/shape"], note: { vi: "Z không phải mã cấp 1", en: "Z is no level-1 code" } },
    { input: "", reasons: ["procedure-code/shape"], note: { vi: "Để trống", en: "Nothing" } },
  ],
  remarked: [
    { input: "4.000001", remarks: ["procedure-code/release"], note: { vi: "Chữ số đầu là 4", en: "The first digit is 4" } },
    { input: "0.000001.H05", remarks: ["procedure-code/release"], note: { vi: "Chữ số đầu là 0", en: "The first digit is 0" } },
    { input: "2.000889", remarks: [], note: { vi: "Chữ số đầu là 2", en: "The first digit is 2" } },
  ],
};
