import type { CodeName } from "../column.js";

/** Loại quy hoạch mà khoản 1 Điều 9 kể tên. The codes are ours. */
export const planKinds = [
  { code: "urban", vi: "Quy hoạch đô thị", en: "Urban" },
  { code: "rural", vi: "Quy hoạch nông thôn", en: "Rural" },
  { code: "functional-area", vi: "Quy hoạch khu chức năng", en: "Functional area" },
  { code: "underground", vi: "Quy hoạch không gian ngầm", en: "Underground space" },
  { code: "infrastructure", vi: "Quy hoạch chuyên ngành hạ tầng kỹ thuật", en: "Technical infrastructure" },
] as const satisfies readonly CodeName[];
