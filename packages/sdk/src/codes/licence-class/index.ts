/**
 * Hạng giấy phép lái xe, theo hệ: `2008/…` for licences issued before 1/1/2025, `2024/…` since.
 *
 * `A1`, `B1`, `C` and `D` are classes of both schemes with different meanings: an old B1 drives a car, a new one a tricycle.
 * A class without its scheme, or the day of issue, says nothing. `B1-AT` stands for the old B1 limited to automatic gears.
 * Licences of the old scheme stay valid; what they may drive was read only where the name says so.
 *
 * @module
 */
import type { PlainDate } from "../../core/index.js";
import { cite } from "../../law/index.js";
import { listOf, type CodeListMeta, type CodeRow } from "../code-list.js";
import { rows, type LicenceClassCode } from "./licence-class.generated.js";

export { hasAt, type LicenceClassCode } from "./licence-class.generated.js";

/** Tên, nguồn của danh mục. */
export const meta: CodeListMeta = {
  key: "licence-class",
  name: { vi: "Hạng giấy phép lái xe", en: "Driving licence classes" },
  complete: true,
  limits: {
    vi: "Phạm vi lái của các hạng cũ chỉ ghi nơi đã đọc được. Bảng đổi hạng lấy qua trích dẫn.",
    en: "What old classes may drive is said only where it was read. The exchange table is taken from quotations.",
  },
  sources: [/* @__PURE__ */ cite("36/2024/QH15", "Điều 57 và bảng đổi hạng", "secondary")],
};

/** Một dòng của danh mục. */
export interface LicenceClassRow extends CodeRow<LicenceClassCode> {
  readonly scheme: "2008" | "2024";
  /** Hạng như in trên giấy phép. */
  readonly class: string;
  /** Thời hạn, tính bằng năm; absent where there is none, or for the old scheme. */
  readonly validYears?: string;
  /** Các hạng mới, cách nhau bằng dấu cách. */
  readonly becomes?: string;
  /** Điều ghi kèm khi đổi. */
  readonly limit?: string;
}

const list = /* @__PURE__ */ listOf<LicenceClassRow>(rows);

/** Có phải một mã của danh mục không. */
export const is = list.is;
/** Mọi mã, theo thứ tự của nguồn. */
export const codes = list.codes;
/** Dòng của một mã. */
export const entry = list.entry;

/** Hạng ấy, cấp vào ngày `issuedOn`: the scheme follows from the day. */
export function issued(className: string, issuedOn: PlainDate): LicenceClassRow | undefined {
  return entry(`${issuedOn < "2025-01-01" ? "2008" : "2024"}/${className}`);
}

/** Đổi giấy phép cũ sang hệ mới: classes of the new scheme, with what is written beside them. Nothing for a class that is new already. */
export function exchange(code: string): { readonly classes: readonly LicenceClassRow[]; readonly limit?: string } | undefined {
  const row = entry(code);
  if (row?.scheme !== "2008") return undefined;
  const classes = (row.becomes ?? "").split(" ").flatMap((next) => entry(next) ?? []);
  return row.limit === undefined ? { classes } : { classes, limit: row.limit };
}
