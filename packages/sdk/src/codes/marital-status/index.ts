/**
 * Mã tình trạng hôn nhân trong thông điệp về công dân.
 *
 * The list puts the divorced and the widowed under one code.
 *
 * @module
 */
import { cite } from "../../law/index.js";
import { listOf, type CodeListMeta } from "../code-list.js";
import { rows } from "./marital-status.generated.js";

export { hasAt, type MaritalStatusCode } from "./marital-status.generated.js";

/** Tên, nguồn của danh mục. */
export const meta: CodeListMeta = {
  key: "marital-status",
  name: { vi: "Mã tình trạng hôn nhân", en: "Marital status" },
  complete: true,
  limits: {
    vi: "Ly hôn và góa chung một mã. Phụ lục của quy chuẩn chưa đọc được: lấy theo hệ thống đang dùng.",
    en: "The divorced and the widowed share a code. The annex of the regulation was not read: taken from systems in use.",
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
