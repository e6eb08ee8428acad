/**
 * Mã vùng điện thoại cố định: the trunk 0 and two or three digits, one for each of the 63 provinces of 2017.
 *
 * No act is known that changed them when provinces merged on 1/7/2025.
 *
 * @module
 */
import { cite } from "../../law/index.js";
import { listOf, type CodeListMeta } from "../code-list.js";
import { rows } from "./area-code.generated.js";

export { hasAt, type AreaCodeCode } from "./area-code.generated.js";

/** Tên, nguồn của danh mục. */
export const meta: CodeListMeta = {
  key: "area-code",
  name: { vi: "Mã vùng điện thoại cố định", en: "Landline area codes" },
  complete: true,
  limits: {
    vi: "Chưa thấy văn bản nào đổi mã vùng khi các tỉnh nhập lại ngày 1/7/2025: mã vẫn theo 63 tỉnh cũ.",
    en: "No act was found that changed area codes when provinces merged on 1/7/2025: they still follow the 63 former provinces.",
  },
  sources: [/* @__PURE__ */ cite("22/2014/TT-BTTTT", "Quy hoạch kho số viễn thông", "implementation")],
};

const list = /* @__PURE__ */ listOf(rows);

/** Có phải một trong 63 mã không. */
export const is = list.is;
/** 63 mã, theo thứ tự. */
export const codes = list.codes;
/** Dòng của một mã: the province under its name of 2017. */
export const entry = list.entry;
