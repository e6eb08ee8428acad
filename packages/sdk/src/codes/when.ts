import type { PlainDate } from "../core/index.js";

/**
 * Thời kỳ: `former` is the list of three levels as it stood on 30/6/2025; `current` is the list of two levels since 1/7/2025.
 * The same code names different places in the two, so no unit is looked up without one.
 */
export type Era = "former" | "current";

/** Ngày xét, hoặc thời kỳ. */
export type When = { readonly asOf: PlainDate; readonly era?: undefined } | { readonly era: Era; readonly asOf?: undefined };

/** Ngày mô hình hai cấp bắt đầu. */
export const twoLevelsFrom: PlainDate = "2025-07-01";

/** Danh sách hiện hành đúng đến ngày này; changes after it are not known here. */
export const listedUntil: PlainDate = "2026-09-20";

/** The era of a day. */
export const eraOf = (when: When): Era => when.era ?? (when.asOf < twoLevelsFrom ? "former" : "current");

/** The day to read the current list on: an era alone means the latest known state. */
export const dayOf = (when: When): PlainDate => when.asOf ?? (when.era === "former" ? "2025-06-30" : listedUntil);
