/**
 * Mã định danh điện tử cấp 1 của bộ, cơ quan ngang bộ: G01 to G22, names as of 2020.
 *
 * Seven bodies ceased on 1/3/2025 (Resolution 176/2025/QH15); `mergedInto` says where most of each went. The codes of the
 * two that were set up then, Bộ Nông nghiệp và Môi trường and Bộ Dân tộc và Tôn giáo, were not found. The list follows
 * the alphabetical order of names; rows with `seen: "yes"` were met in published documents, the others were not checked
 * against the annex.
 *
 * @module
 */
import { cite } from "../../law/index.js";
import { listOf, type CodeListMeta, type CodeRow } from "../code-list.js";
import { rows, type MinistryCode } from "./ministry.generated.js";

export { hasAt, type MinistryCode } from "./ministry.generated.js";

/** Tên, nguồn của danh mục. */
export const meta: CodeListMeta = {
  key: "ministry",
  name: { vi: "Mã định danh cấp 1 của bộ, cơ quan ngang bộ", en: "Level-1 codes of ministries" },
  complete: false,
  limits: {
    vi: "Tên theo năm 2020, xếp theo vần; chỉ sáu mã đã gặp trong văn bản. Chưa có mã của Bộ Nông nghiệp và Môi trường, Bộ Dân tộc và Tôn giáo; Quyết định 09/2025/QĐ-TTg chưa đọc được.",
    en: "Names of 2020, in alphabetical order; only six codes were met in documents. The codes of the ministries of agriculture and environment and of ethnic and religious affairs were not found; Decision 09/2025/QĐ-TTg was not read.",
  },
  sources: [
    /* @__PURE__ */ cite("20/2020/QĐ-TTg", "Phụ lục I", "secondary"),
    /* @__PURE__ */ cite("176/2025/QH15", "toàn văn", "secondary"),
  ],
};

/** Một dòng của danh mục. */
export interface MinistryRow extends CodeRow<MinistryCode> {
  /** Bộ nhận phần lớn chức năng. */
  readonly mergedInto?: string;
  /** Its code, where it is known. */
  readonly successor?: string;
  readonly seen: "yes" | "no";
}

const list = /* @__PURE__ */ listOf<MinistryRow>(rows);

/** Có phải một mã của danh mục không. */
export const is = list.is;
/** Mọi mã, theo thứ tự của nguồn. */
export const codes = list.codes;
/** Dòng của một mã. */
export const entry = list.entry;
