/**
 * Đầu số di động 11 chữ số, và đầu số thay cho nó: four digits that became three between 15/9/2018 and 14/11/2018.
 *
 * The seven digits that follow stayed the same.
 *
 * @module
 */
import { cite } from "../../law/index.js";
import { listOf, type CodeListMeta } from "../code-list.js";
import { rows } from "./old-mobile-prefix.generated.js";

export { hasAt, type OldMobilePrefixCode } from "./old-mobile-prefix.generated.js";

/** Tên, nguồn của danh mục. */
export const meta: CodeListMeta = {
  key: "old-mobile-prefix",
  name: { vi: "Đầu số di động 11 chữ số", en: "Prefixes of 11-digit mobile numbers" },
  complete: true,
  limits: {
    vi: "Lấy từ báo và bảng của nhà mạng năm 2018, khớp nhau; kế hoạch gốc của bộ chưa đọc được.",
    en: "Taken from a newspaper and an operators' table of 2018, which agree; the ministry's plan was not read.",
  },
  sources: [/* @__PURE__ */ cite("22/2014/TT-BTTTT", "chuyển thuê bao di động 11 chữ số thành 10 chữ số, 2018", "secondary")],
};

const list = /* @__PURE__ */ listOf(rows);

/** Có phải một trong 21 đầu số không. */
export const is = list.is;
/** 21 đầu số, theo thứ tự. */
export const codes = list.codes;
/** Dòng của một đầu số: its operator, and in `becomes` the prefix that took its place. */
export const entry = list.entry;
