import type { CodeName } from "./column.js";

/** Giới tính, theo mã của QCVN 109:2017/BTTTT. */
export const genders = [
  { code: "0", vi: "Chưa có thông tin", en: "Unknown" },
  { code: "1", vi: "Nam", en: "Male" },
  { code: "2", vi: "Nữ", en: "Female" },
] as const satisfies readonly CodeName[];

/** Tình trạng hôn nhân, theo mã của QCVN 109:2017/BTTTT. */
export const maritalStatuses = [
  { code: "0", vi: "Chưa có thông tin", en: "Unknown" },
  { code: "1", vi: "Chưa kết hôn", en: "Never married" },
  { code: "2", vi: "Đang có vợ/chồng", en: "Married" },
  { code: "3", vi: "Đã ly hôn hoặc góa", en: "Divorced or widowed" },
] as const satisfies readonly CodeName[];

/** Nhóm máu, theo mã của QCVN 109:2017/BTTTT. */
export const bloodTypes = [
  { code: "00", vi: "Chưa có thông tin", en: "Unknown" },
  { code: "01", vi: "A", en: "A" },
  { code: "02", vi: "B", en: "B" },
  { code: "03", vi: "AB", en: "AB" },
  { code: "04", vi: "O", en: "O" },
] as const satisfies readonly CodeName[];
