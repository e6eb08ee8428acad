import type { CodeName } from "../../column.js";

/** Ba nơi công dân đề nghị được. The codes are ours. */
export const channels = [
  { code: "portal", vi: "Cổng dịch vụ công quốc gia", en: "National Public Service Portal" },
  { code: "vneid", vi: "Ứng dụng VNeID", en: "VNeID" },
  { code: "police", vi: "Cơ quan Công an nơi gần nhất", en: "Nearest police office" },
] as const satisfies readonly CodeName[];

/** Một đề nghị đi tới đâu. The codes are ours. */
export const outcomes = [
  { code: "pending", vi: "Đang giải quyết", en: "Pending" },
  { code: "corrected", vi: "Đã điều chỉnh", en: "Corrected" },
  { code: "refused", vi: "Từ chối", en: "Refused" },
] as const satisfies readonly CodeName[];
