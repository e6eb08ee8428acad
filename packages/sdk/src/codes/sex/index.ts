/**
 * Mã giới tính trong thông điệp về công dân: 0, 1, 2.
 *
 * Not the digits of a personal id, where even is male; and not the claims of health insurance, which write 3 for "not determined".
 *
 * @module
 */
import { cite } from "../../law/index.js";
import { listOf, type CodeListMeta } from "../code-list.js";
import { rows } from "./sex.generated.js";

export { hasAt, type SexCode } from "./sex.generated.js";

/** Tên, nguồn của danh mục. */
export const meta: CodeListMeta = {
  key: "sex",
  name: { vi: "Mã giới tính", en: "Sex" },
  complete: true,
  limits: {
    vi: "Khác chữ số giới tính trong số định danh, và khác hồ sơ bảo hiểm y tế, nơi có mã 3. Phụ lục của quy chuẩn chưa đọc được.",
    en: "Not the digit of a personal id, nor the codes of health insurance claims, which have a 3. The annex of the regulation was not read.",
  },
  sources: [/* @__PURE__ */ cite("QCVN 109:2017/BTTTT", "Phụ lục", "implementation")],
};

const list = /* @__PURE__ */ listOf(rows);

/** Có phải một mã của danh mục không. */
export const is = list.is;
/** Mọi mã, theo thứ tự của nguồn. */
export const codes = list.codes;
/** Dòng của một mã. */
export const entry = list.entry;
