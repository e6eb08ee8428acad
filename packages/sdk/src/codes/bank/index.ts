/**
 * Mã BIN của ngân hàng trong chuyển khoản NAPAS và VietQR: six digits.
 *
 * Not all begin with 9704, and a bank that is renamed keeps its code. New banks come and go: an unknown code is a remark.
 *
 * @module
 */
import { cite } from "../../law/index.js";
import { listOf, type CodeListMeta, type CodeRow } from "../code-list.js";
import { rows, type BankCode } from "./bank.generated.js";

export { hasAt, type BankCode } from "./bank.generated.js";

/** Tên, nguồn của danh mục. */
export const meta: CodeListMeta = {
  key: "bank",
  name: { vi: "Mã BIN ngân hàng", en: "Bank identification numbers" },
  complete: false,
  limits: {
    vi: "Lấy từ phần mềm đang dùng, không phải danh sách do NAPAS công bố: ngân hàng mới có thể thiếu. Chưa có mã của BIDC.",
    en: "Taken from software in use, not from a list by NAPAS: new banks may be missing. The number of BIDC was not found.",
  },
  sources: [/* @__PURE__ */ cite("NAPAS VietQR", "danh sách ngân hàng", "implementation")],
};

/** Một dòng của danh mục. */
export interface BankRow extends CodeRow<BankCode> {
  readonly shortName: string;
  readonly swift?: string;
  /** Tên trước khi đổi hoặc chuyển giao; the code stayed. */
  readonly formerly?: string;
}

const list = /* @__PURE__ */ listOf<BankRow>(rows);

/** Có phải một mã của danh mục không. */
export const is = list.is;
/** Mọi mã, theo thứ tự của nguồn. */
export const codes = list.codes;
/** Dòng của một mã. */
export const entry = list.entry;
