/**
 * Mã quan hệ với chủ hộ trong thông điệp về công dân: only `CH01`, the head of the household.
 *
 * One answer of the population database was met in a public program: its bearer is the head, and the relation reads `CH01`. The table of
 * the other codes was found nowhere: not in QCVN 109 as published, and forms of residence write the relation in words. So every other
 * code is a remark, and a word (`vợ`, `con đẻ`) is no code.
 *
 * @module
 */
import { cite } from "../../law/index.js";
import { listOf, type CodeListMeta } from "../code-list.js";
import { rows } from "./relation-to-head.generated.js";

export { hasAt, type RelationToHeadCode } from "./relation-to-head.generated.js";

/** Tên, nguồn của danh mục. */
export const meta: CodeListMeta = {
  key: "relation-to-head",
  name: { vi: "Mã quan hệ với chủ hộ", en: "Relation to the head of the household" },
  complete: false,
  limits: {
    vi: "Chỉ biết mã CH01. Bảng mã đầy đủ chưa tìm thấy ở đâu; biểu mẫu cư trú ghi quan hệ bằng lời.",
    en: "Only CH01 is known. The whole table was found nowhere; forms of residence write the relation in words.",
  },
  sources: [/* @__PURE__ */ cite("QCVN 109:2017/BTTTT", "ChuHo, QuanHe", "implementation")],
};

const list = /* @__PURE__ */ listOf(rows);

/** Có phải một mã của danh mục không. */
export const is = list.is;
/** Mọi mã, theo thứ tự của nguồn. */
export const codes = list.codes;
/** Dòng của một mã. */
export const entry = list.entry;
