/**
 * Mã đối tượng tham gia bảo hiểm y tế: two letters, the first of a 15-character card.
 *
 * From 1/1/2026 households near poverty (CN) and the elderly on social pensions (LH) have level 2. A level printed on an older
 * card is no longer what its holder is entitled to: ask {@link benefit}, with the day. What some codes mean was not found. PV was
 * level 4 in 2020 and is level 3 now; the day of that change was not found either.
 *
 * @module
 */
import type { PlainDate } from "../../core/index.js";
import { cite } from "../../law/index.js";
import { listOf, type CodeListMeta, type CodeRow } from "../code-list.js";
import { rows, type HealthInsuranceObjectCode } from "./health-insurance-object.generated.js";

export { hasAt, type HealthInsuranceObjectCode } from "./health-insurance-object.generated.js";

/** Tên, nguồn của danh mục. */
export const meta: CodeListMeta = {
  key: "health-insurance-object",
  name: { vi: "Mã đối tượng bảo hiểm y tế", en: "Health insurance categories" },
  complete: false,
  limits: {
    vi: "Danh mục chưa đọc được từ quyết định gốc. Chưa rõ nghĩa của chín mã, và ngày mã PV đổi mức hưởng.",
    en: "The list was not read in the decisions themselves. What nine codes mean, and on which day PV changed its level, is not known.",
  },
  sources: [
    /* @__PURE__ */ cite("1351/QĐ-BHXH", "cấu trúc mã thẻ", "secondary"),
    /* @__PURE__ */ cite("1697/QĐ-BHXH", "toàn văn", "secondary"),
    /* @__PURE__ */ cite("1018/QĐ-BHXH", "toàn văn", "secondary"),
    /* @__PURE__ */ cite("38/BYT-BH", "toàn văn", "secondary"),
    /* @__PURE__ */ cite("261/2025/QH15", "toàn văn", "secondary"),
  ],
};

/** Một dòng của danh mục. */
export interface HealthInsuranceObjectRow extends CodeRow<HealthInsuranceObjectCode> {
  /** Mức hưởng thường gặp, 1 to 5. */
  readonly level: string;
  readonly levelSince2026?: string;
  readonly meaningUnknown?: "yes";
}

const list = /* @__PURE__ */ listOf<HealthInsuranceObjectRow>(rows);

/** Có phải một mã của danh mục không. */
export const is = list.is;
/** Mọi mã, theo thứ tự của nguồn. */
export const codes = list.codes;
/** Dòng của một mã. */
export const entry = list.entry;

/** Phần trăm chi phí trong phạm vi được hưởng mà quỹ trả, theo mức. */
const PERCENT: Readonly<Record<string, number>> = { 1: 100, 2: 100, 3: 95, 4: 80, 5: 100 };

/** Mức hưởng của một đối tượng vào ngày `asOf`: the level, and the share of covered costs that the fund pays. */
export function benefit(code: string, asOf: PlainDate): { readonly level: string; readonly percent: number } | undefined {
  const row = entry(code);
  if (row === undefined) return undefined;
  const level = asOf >= "2026-01-01" ? (row.levelSince2026 ?? row.level) : row.level;
  return { level, percent: PERCENT[level]! };
}
