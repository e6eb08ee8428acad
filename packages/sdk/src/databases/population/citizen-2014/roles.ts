import type { CodeName } from "../../column.js";

/** Những người thân mà Điều 9 của luật năm 2014 kể tên: no child, and nobody who is represented. The codes are ours. */
export const roles = [
  { code: "father", vi: "Cha", en: "Father" },
  { code: "mother", vi: "Mẹ", en: "Mother" },
  { code: "spouse", vi: "Vợ hoặc chồng", en: "Spouse" },
  { code: "legal-representative", vi: "Người đại diện hợp pháp", en: "Legal representative" },
] as const satisfies readonly CodeName[];

/** Điều được ghi ở mục cuối: the act names both. The codes are ours. */
export const ends = [
  { code: "death", vi: "Chết", en: "Death" },
  { code: "missing", vi: "Mất tích", en: "Missing" },
] as const satisfies readonly CodeName[];
