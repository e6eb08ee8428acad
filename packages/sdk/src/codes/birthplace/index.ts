/**
 * Mã tỉnh, thành phố nơi đăng ký khai sinh: the first three digits of a personal id.
 *
 * The 63 units of 2016 stay valid for ever: a number is not rewritten when provinces merge.
 * Which code a birth registered after 1/7/2025 in a merged province gets is not known.
 *
 * @module
 */
import { cite } from "../../law/index.js";
import { listOf, type CodeListMeta } from "../code-list.js";
import { rows } from "./birthplace.generated.js";

export { hasAt, type BirthplaceCode } from "./birthplace.generated.js";

/** Tên, nguồn của danh mục. */
export const meta: CodeListMeta = {
  key: "birthplace",
  name: { vi: "Mã nơi đăng ký khai sinh trong nước", en: "Place of birth registration in Vietnam" },
  complete: true,
  limits: {
    vi: "Chưa biết người khai sinh sau ngày 1/7/2025 ở tỉnh đã nhập mang mã nào.",
    en: "Which code a birth registered after 1/7/2025 in a merged province gets is not known.",
  },
  sources: [
    /* @__PURE__ */ cite("07/2016/TT-BCA", "Phụ lục 1", "secondary", { until: "2021-07-01" }),
    /* @__PURE__ */ cite("19/2025/QĐ-TTg", "Danh mục", "secondary"),
  ],
};

const list = /* @__PURE__ */ listOf(rows);

/** Có phải một trong 63 mã không. */
export const is = list.is;
/** 63 mã, theo thứ tự. */
export const codes = list.codes;
/** Dòng của một mã: name of 2016, and the province that holds the place since 1/7/2025. */
export const entry = list.entry;
