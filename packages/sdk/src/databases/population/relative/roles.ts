import type { CodeName } from "../../column.js";

/** Những người thân mà khoản 15 Điều 9 kể tên. The codes are ours. */
export const roles = [
  { code: "father", vi: "Cha", en: "Father" },
  { code: "mother", vi: "Mẹ", en: "Mother" },
  { code: "spouse", vi: "Vợ hoặc chồng", en: "Spouse" },
  { code: "child", vi: "Con", en: "Child" },
  { code: "legal-representative", vi: "Người đại diện hợp pháp", en: "Legal representative" },
  { code: "represented", vi: "Người được đại diện", en: "Represented person" },
] as const satisfies readonly CodeName[];
