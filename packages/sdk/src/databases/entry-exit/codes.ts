import type { CodeName } from "../column.js";

/** Xuất cảnh hay nhập cảnh. The codes are ours. */
export const ways = [
  { code: "exit", vi: "Xuất cảnh", en: "Exit" },
  { code: "entry", vi: "Nhập cảnh", en: "Entry" },
] as const satisfies readonly CodeName[];
