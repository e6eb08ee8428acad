import type { CodeName } from "../column.js";

export { bloodTypes } from "../codes.js";

/** Mức độ của tài khoản định danh điện tử: there are two. */
export const levels = [
  { code: "1", vi: "Mức độ 1", en: "Level 1" },
  { code: "2", vi: "Mức độ 2", en: "Level 2" },
] as const satisfies readonly CodeName[];
