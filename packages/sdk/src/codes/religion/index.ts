/**
 * Mã tôn giáo trong thông điệp về công dân: 14 codes of two digits, as Annex G of QCVN 109 prints them, for reference.
 *
 * The annex copies Decision 1019/QĐ-TCTK (2008) and adds 14 after a recognition of 2014. It has no code for no religion: the annex's own
 * sample writes 99, which two programs read as none; 00 and 15 were met in programs as well. None of them has a source that says so, so
 * they are not in the list, and an unknown code is a remark. Sensitive personal data.
 *
 * @module
 */
import { cite } from "../../law/index.js";
import { listOf, type CodeListMeta, type CodeRow } from "../code-list.js";
import { rows, type ReligionCode } from "./religion.generated.js";

export { hasAt, type ReligionCode } from "./religion.generated.js";

/** Tên, nguồn của danh mục. */
export const meta: CodeListMeta = {
  key: "religion",
  name: { vi: "Mã tôn giáo", en: "Religion" },
  complete: false,
  limits: {
    vi: "Phụ lục không có mã cho người không theo tôn giáo; ví dụ trong quy chuẩn ghi 99 mà không giải thích. Mã 00 và 15 có trong phần mềm, chưa thấy nguồn.",
    en: "The annex has no code for no religion; its own sample writes 99 and does not say what it means. Programs write 00 and 15 as well, without a source.",
  },
  sources: [
    /* @__PURE__ */ cite("QCVN 109:2017/BTTTT", "Phụ lục G", "secondary"),
    /* @__PURE__ */ cite("1019/QĐ-TCTK", "Danh mục tôn giáo", "secondary"),
    /* @__PURE__ */ cite("132/QĐ-TGCP", "toàn văn", "secondary"),
  ],
};

/** Một dòng của danh mục. */
export interface ReligionRow extends CodeRow<ReligionCode> {
  /** Cách ghi trong phụ lục, where it is not how the name is written. */
  readonly printed?: string;
}

const list = /* @__PURE__ */ listOf<ReligionRow>(rows);

/** Có phải một mã của danh mục không. */
export const is = list.is;
/** Mọi mã, theo thứ tự của nguồn. */
export const codes = list.codes;
/** Dòng của một mã. */
export const entry = list.entry;
