/**
 * Mã dân tộc: 54 codes of two digits, as Decision 1019/QĐ-TCTK (2008) numbers them and QCVN 109 prints them in Annex E.
 *
 * The decision of 1979 gave the same 54 groups other numbers, and programs still use it: 04 is Mường in one and Hoa in the other.
 * Only seventeen codes mean the same in both; for the others {@link entry} has `in1979`, and {@link nameIn} asks for the list. So a name
 * travels safer than a code. Rows 01 to 13 were read as the ministry published the annex, the rest in two programs that copy it and agree.
 * Programs also write 00 and 55 (not known, a foreigner); no source says so. Sensitive personal data.
 *
 * @module
 */
import { cite } from "../../law/index.js";
import { listOf, type CodeListMeta, type CodeRow } from "../code-list.js";
import { rows, type EthnicityCode } from "./ethnicity.generated.js";

export { hasAt, type EthnicityCode } from "./ethnicity.generated.js";

/** Tên, nguồn của danh mục. */
export const meta: CodeListMeta = {
  key: "ethnicity",
  name: { vi: "Mã dân tộc", en: "Ethnic group" },
  complete: false,
  limits: {
    vi: "Danh mục năm 1979 đánh số khác cho cùng 54 dân tộc, và vẫn còn phần mềm dùng: 37 mã khác tên. Nhìn mã không biết tệp dùng danh mục nào. Mã 00 và 55 có trong phần mềm, chưa thấy nguồn.",
    en: "The list of 1979 numbers the same 54 groups differently, and programs still use it: 37 codes have another name. A code does not tell which list a file uses. Programs write 00 and 55 as well, without a source.",
  },
  sources: [
    /* @__PURE__ */ cite("1019/QĐ-TCTK", "Danh mục dân tộc", "secondary"),
    /* @__PURE__ */ cite("QCVN 109:2017/BTTTT", "Phụ lục E", "secondary"),
    /* @__PURE__ */ cite("121-TCTK/PPCĐ", "Danh mục", "secondary"),
  ],
};

/** Một dòng của danh mục. */
export interface EthnicityRow extends CodeRow<EthnicityCode> {
  /** Tên mang mã này trong danh mục năm 1979; absent where the two lists agree. */
  readonly in1979?: string;
}

const list = /* @__PURE__ */ listOf<EthnicityRow>(rows);

/** Có phải một mã của danh mục không. */
export const is = list.is;
/** Mọi mã, theo thứ tự của nguồn. */
export const codes = list.codes;
/** Dòng của một mã. */
export const entry = list.entry;

/** Tên dân tộc mang mã ấy trong danh mục năm 1979 hay năm 2008. Which list a file uses, only its maker knows. */
export function nameIn(year: "1979" | "2008", code: string): string | undefined {
  const row = entry(code);
  return year === "1979" ? (row?.in1979 ?? row?.vi) : row?.vi;
}
