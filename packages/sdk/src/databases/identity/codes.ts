import type { CodeName } from "../column.js";

/** Nhóm máu, theo mã của QCVN 109:2017/BTTTT. */
export const bloodTypes = [
  { code: "00", vi: "Chưa có thông tin", en: "Unknown" },
  { code: "01", vi: "A", en: "A" },
  { code: "02", vi: "B", en: "B" },
  { code: "03", vi: "AB", en: "AB" },
  { code: "04", vi: "O", en: "O" },
] as const satisfies readonly CodeName[];

/** Mức độ của tài khoản định danh điện tử: there are two. */
export const levels = [
  { code: "1", vi: "Mức độ 1", en: "Level 1" },
  { code: "2", vi: "Mức độ 2", en: "Level 2" },
] as const satisfies readonly CodeName[];
