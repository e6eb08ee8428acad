import type { CodeName } from "./column.js";

/** Giới tính, theo mã của QCVN 109:2017/BTTTT. */
export const genders = [
  { code: "0", vi: "Chưa có thông tin", en: "Unknown" },
  { code: "1", vi: "Nam", en: "Male" },
  { code: "2", vi: "Nữ", en: "Female" },
] as const satisfies readonly CodeName[];
