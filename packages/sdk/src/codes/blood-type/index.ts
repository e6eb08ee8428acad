/**
 * Mã nhóm máu trong thông điệp về công dân. It has no place for Rh; health claims write letters instead.
 *
 * Whether a blood type counts as sensitive personal data under Decree 356/2025/NĐ-CP was not read: mask it.
 *
 * @module
 */
import { cite } from "../../law/index.js";
import { listOf, type CodeListMeta } from "../code-list.js";
import { rows } from "./blood-type.generated.js";

export { hasAt, type BloodTypeCode } from "./blood-type.generated.js";

/** Tên, nguồn của danh mục. */
export const meta: CodeListMeta = {
  key: "blood-type",
  name: { vi: "Mã nhóm máu", en: "Blood type" },
  complete: true,
  limits: {
    vi: "Không có chỗ cho Rh. Phụ lục của quy chuẩn chưa đọc được: lấy theo hệ thống đang dùng.",
    en: "There is no place for Rh. The annex of the regulation was not read: taken from systems in use.",
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
