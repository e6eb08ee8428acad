/**
 * Đầu số di động và nhà mạng ban đầu: three digits, the operator the prefix was first given to.
 *
 * A number keeps its prefix when its holder changes operator, so this never says whose number it is now.
 *
 * @module
 */
import { cite } from "../../law/index.js";
import { listOf, type CodeListMeta, type CodeRow } from "../code-list.js";
import { rows, type PhoneOperatorCode } from "./phone-operator.generated.js";

export { hasAt, type PhoneOperatorCode } from "./phone-operator.generated.js";

/** Tên, nguồn của danh mục. */
export const meta: CodeListMeta = {
  key: "phone-operator",
  name: { vi: "Đầu số di động", en: "Mobile prefixes" },
  complete: false,
  limits: {
    vi: "Chỉ nói nhà mạng ban đầu: thuê bao chuyển mạng vẫn giữ số. Lấy từ phần mềm đang dùng, không phải bản phân bổ của bộ.",
    en: "It tells the first operator only: a subscriber who changes keeps the number. Taken from software in use, not from the ministry's allocation.",
  },
  sources: [/* @__PURE__ */ cite("24/2023/QH15", "kho số viễn thông", "implementation")],
};

/** Một dòng của danh mục. */
export interface PhoneOperatorRow extends CodeRow<PhoneOperatorCode> {
  /** Mạng của nhà mạng khác mà nhà mạng này thuê, where it has none of its own. */
  readonly network?: string;
  /** Tên cũ. */
  readonly formerly?: string;
}

const list = /* @__PURE__ */ listOf<PhoneOperatorRow>(rows);

/** Có phải một mã của danh mục không. */
export const is = list.is;
/** Mọi mã, theo thứ tự của nguồn. */
export const codes = list.codes;
/** Dòng của một mã. */
export const entry = list.entry;
