/**
 * Mã dân tộc: only the eight codes on which every list we found agrees.
 *
 * Three orders are in use. After 03 they part: 04 is Hoa in one and Mường in another; 11 is Ngái in one and Ê Đê in
 * two. The annex of the decision of 1979 and that of QCVN 109 were not read, so no other code is given a name here:
 * an unknown code is a remark, and a name travels safer than a code. Sensitive personal data.
 *
 * @module
 */
import { cite } from "../../law/index.js";
import { listOf, type CodeListMeta } from "../code-list.js";
import { rows } from "./ethnicity.generated.js";

export { hasAt, type EthnicityCode } from "./ethnicity.generated.js";

/** Tên, nguồn của danh mục. */
export const meta: CodeListMeta = {
  key: "ethnicity",
  name: { vi: "Mã dân tộc", en: "Ethnic group" },
  complete: false,
  sources: [
    /* @__PURE__ */ cite("121-TCTK/PPCĐ", "Danh mục", "secondary"),
    /* @__PURE__ */ cite("QCVN 109:2017/BTTTT", "Phụ lục E", "implementation"),
  ],
};

const list = /* @__PURE__ */ listOf(rows);

/** Có phải một mã của danh mục không. */
export const is = list.is;
/** Mọi mã, theo thứ tự của nguồn. */
export const codes = list.codes;
/** Dòng của một mã. */
export const entry = list.entry;
