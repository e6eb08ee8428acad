/**
 * Loại văn bản hành chính: the 29 kinds of Decree 30/2020/NĐ-CP, by their abbreviation.
 *
 * Two kinds have none, official letters and official correspondence, and stand under their name. `ĐA` and `DA`, `QĐ` and `QyĐ` are
 * different kinds: a key that drops marks mixes them up. Laws, decrees and circulars are not in this list.
 *
 * @module
 */
import { cite } from "../../law/index.js";
import { listOf, type CodeListMeta, type CodeRow } from "../code-list.js";
import { rows, type DocumentTypeCode } from "./document-type.generated.js";

export { hasAt, type DocumentTypeCode } from "./document-type.generated.js";

/** Tên, nguồn của danh mục. */
export const meta: CodeListMeta = {
  key: "document-type",
  name: { vi: "Loại văn bản hành chính", en: "Kinds of administrative documents" },
  complete: true,
  limits: {
    vi: "Chỉ có văn bản hành chính. Luật, nghị định, thông tư không thuộc danh mục này.",
    en: "Administrative documents only. Laws, decrees and circulars are not in this list.",
  },
  sources: [/* @__PURE__ */ cite("30/2020/NĐ-CP", "Điều 7, Phụ lục III", "statute")],
};

/** Một dòng của danh mục. */
export interface DocumentTypeRow extends CodeRow<DocumentTypeCode> {
  /** `no` for the two kinds that are named, not abbreviated. */
  readonly abbreviated: "yes" | "no";
}

const list = /* @__PURE__ */ listOf<DocumentTypeRow>(rows);

/** Có phải một mã của danh mục không. */
export const is = list.is;
/** Mọi mã, theo thứ tự của nguồn. */
export const codes = list.codes;
/** Dòng của một mã. */
export const entry = list.entry;
