import type { CodeName } from "../column.js";

/** Quan hệ với người tham gia bảo hiểm, những người mà nghị định kể tên. The codes are ours. */
export const relations = [
  { code: "father", vi: "Cha", en: "Father" },
  { code: "mother", vi: "Mẹ", en: "Mother" },
  { code: "spouse", vi: "Vợ hoặc chồng", en: "Spouse" },
  { code: "legal-representative", vi: "Người đại diện hợp pháp", en: "Legal representative" },
] as const satisfies readonly CodeName[];
