/**
 * Tỉnh, thành phố trực thuộc trung ương: 63 until 30/6/2025, 34 since 1/7/2025.
 *
 * The same two digits can name another province before and after (24 was Bắc Giang, and is Bắc Ninh): ask with a day or an era.
 *
 * @module
 */
import { cite, inForce, type InstrumentId } from "../../law/index.js";
import { listOf, type CodeListMeta, type CodeRow } from "../code-list.js";
import { dayOf, eraOf, type When } from "../when.js";
import { rows } from "./province.generated.js";

export { reused } from "./province.generated.js";
export { fullName, unitTypes, type UnitLevel, type UnitType, type UnitTypeName } from "../unit-types.js";
export { eraOf, listedUntil, twoLevelsFrom, type Era, type When } from "../when.js";

/** Loại: tỉnh, thành phố trực thuộc trung ương. */
export type ProvinceType = "tinh" | "thanh-pho";

/** Một tỉnh trong một khoảng thời gian. */
export interface Province extends CodeRow {
  readonly type: ProvinceType;
  /** The current code of the province that took in a former one. */
  readonly becomes?: string;
  /** The resolution that changed its type. */
  readonly instrument?: InstrumentId;
}

/** Tên, nguồn của danh mục. */
export const meta: CodeListMeta = {
  key: "province",
  name: { vi: "Tỉnh, thành phố trực thuộc trung ương", en: "Province or centrally run city" },
  complete: true,
  limits: {
    vi: "Trước ngày 30/6/2025 chỉ có danh sách của ngày ấy: tên của các năm trước chưa có.",
    en: "Before 30/6/2025 there is the list of that day only: names of earlier years are not here.",
  },
  sources: [/* @__PURE__ */ cite("19/2025/QĐ-TTg", "Danh mục", "secondary"), /* @__PURE__ */ cite("202/2025/QH15", "Điều 1", "secondary")],
};

const all: readonly Province[] = rows;

/** Danh sách vào một ngày, hoặc của một thời kỳ. */
export function at(when: When) {
  // the former list is the one of 30/6/2025, whatever the day before it: names of earlier years are not known here
  const day = eraOf(when) === "former" ? "2025-06-30" : dayOf(when);
  return { meta, ...listOf(all.filter((row) => inForce(row, day))) };
}
