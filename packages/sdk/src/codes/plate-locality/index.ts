/**
 * Ký hiệu địa phương trên biển số: two digits, 81 in use.
 *
 * Since 1/7/2025 a province holds every code of the provinces it was made of; plates issued before stay valid. The codes are
 * not those of personal ids. Which old province a code came from (`before2025`) is common knowledge that sums exactly to the annex,
 * but was not read in an act. Not in use: 13, 42, 44, 45, 46, 87, 91, 96.
 *
 * @module
 */
import { cite } from "../../law/index.js";
import { listOf, type CodeListMeta, type CodeRow } from "../code-list.js";
import { rows, type PlateLocalityCode } from "./plate-locality.generated.js";

export { hasAt, type PlateLocalityCode } from "./plate-locality.generated.js";

/** Tên, nguồn của danh mục. */
export const meta: CodeListMeta = {
  key: "plate-locality",
  name: { vi: "Ký hiệu địa phương trên biển số", en: "Locality codes on plates" },
  complete: true,
  limits: {
    vi: "Ký hiệu trước đây thuộc tỉnh nào là hiểu biết chung, cộng lại khớp phụ lục, chưa đọc được trong văn bản.",
    en: "Which old province a code came from is common knowledge that sums to the annex, not read in an act.",
  },
  sources: [/* @__PURE__ */ cite("51/2025/TT-BCA", "Phụ lục 02", "statute")],
};

/** Một dòng của danh mục. */
export interface PlateLocalityRow extends CodeRow<PlateLocalityCode> {
  /** Tỉnh trước ngày 1/7/2025. */
  readonly before2025: string;
}

const list = /* @__PURE__ */ listOf<PlateLocalityRow>(rows);

/** Có phải một mã của danh mục không. */
export const is = list.is;
/** Mọi mã, theo thứ tự của nguồn. */
export const codes = list.codes;
/** Dòng của một mã. */
export const entry = list.entry;
