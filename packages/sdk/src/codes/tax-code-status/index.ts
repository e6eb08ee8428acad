/**
 * Mã trạng thái mã số thuế: 00 to 10, without 08, which never existed.
 *
 * 04 has had no meaning since Circular 90/2026/TT-BTC. The wording of 00, 01, 02 and 07 was not checked against the circular.
 *
 * @module
 */
import { cite } from "../../law/index.js";
import { listOf, type CodeListMeta, type CodeRow } from "../code-list.js";
import { rows, type TaxCodeStatusCode } from "./tax-code-status.generated.js";

export { hasAt, type TaxCodeStatusCode } from "./tax-code-status.generated.js";

/** Tên, nguồn của danh mục. */
export const meta: CodeListMeta = {
  key: "tax-code-status",
  name: { vi: "Mã trạng thái mã số thuế", en: "Status of a tax code" },
  complete: true,
  limits: {
    vi: "Câu chữ của 00, 01, 02 và 07 chưa đối chiếu được với thông tư. Mã 08 chưa bao giờ có.",
    en: "The wording of 00, 01, 02 and 07 was not checked against the circular. There never was an 08.",
  },
  sources: [
    /* @__PURE__ */ cite("90/2026/TT-BTC", "Phụ lục I", "secondary"),
    /* @__PURE__ */ cite("86/2024/TT-BTC", "trạng thái mã số thuế", "secondary", { until: "2026-07-01" }),
  ],
};

/** Một dòng của danh mục. */
export interface TaxCodeStatusRow extends CodeRow<TaxCodeStatusCode> {
  /** `secondary` where the wording was read, `unchecked` where it is from memory. */
  readonly standing: "secondary" | "unchecked";
}

const list = /* @__PURE__ */ listOf<TaxCodeStatusRow>(rows);

/** Có phải một mã của danh mục không. */
export const is = list.is;
/** Mọi mã, theo thứ tự của nguồn. */
export const codes = list.codes;
/** Dòng của một mã. */
export const entry = list.entry;
