import type { CodeName } from "../column.js";

/** Cách thức thực hiện, as running systems code them. */
export const channels = [
  { code: "1", vi: "Trực tiếp", en: "In person" },
  { code: "2", vi: "Trực tuyến", en: "Online" },
  { code: "3", vi: "Dịch vụ bưu chính", en: "By post" },
] as const satisfies readonly CodeName[];

/** Mức dịch vụ công trực tuyến của Nghị định 224/2026. The codes are ours. */
export const serviceLevels = [
  { code: "full", vi: "Toàn trình", en: "Wholly online" },
  { code: "partial", vi: "Một phần", en: "Partly online" },
] as const satisfies readonly CodeName[];

/** Mức chủ động: 1 reminds, 2 prepares the papers, 3 recommends, 4 does it, with a way back. */
export const proactiveLevels = [
  { code: "0", vi: "Không chủ động", en: "None" },
  { code: "1", vi: "Nhắc", en: "Reminds" },
  { code: "2", vi: "Nhắc và chuẩn bị hồ sơ", en: "Prepares" },
  { code: "3", vi: "Khuyến nghị", en: "Recommends" },
  { code: "4", vi: "Tự động thực hiện", en: "Acts" },
] as const satisfies readonly CodeName[];

/** Trạng thái hồ sơ, as at least four systems code them. */
export const dossierStatuses = [
  { code: "1", vi: "Mới đăng ký", en: "Submitted" },
  { code: "2", vi: "Được tiếp nhận", en: "Received" },
  { code: "3", vi: "Không được tiếp nhận", en: "Not received" },
  { code: "4", vi: "Đang xử lý", en: "In progress" },
  { code: "5", vi: "Yêu cầu bổ sung giấy tờ", en: "Papers asked for" },
  { code: "6", vi: "Yêu cầu thực hiện nghĩa vụ tài chính", en: "Payment asked for" },
  { code: "7", vi: "Công dân yêu cầu rút hồ sơ", en: "Withdrawn by the citizen" },
  { code: "8", vi: "Dừng xử lý", en: "Stopped" },
  { code: "9", vi: "Đã xử lý xong", en: "Done" },
  { code: "10", vi: "Đã trả kết quả", en: "Result handed over" },
] as const satisfies readonly CodeName[];
