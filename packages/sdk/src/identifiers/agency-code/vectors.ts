import type { Vectors } from "../../core/index.js";
import type { AgencyCodeReason } from "./rule.js";

/** Mẫu thử: published codes, and enterprises of range 99, which is not in use. */
export const vectors: Vectors<AgencyCodeReason> = {
  valid: [
    { input: "H26", formatted: "H26", note: { vi: "Cấp 1", en: "Level 1" } },
    { input: "G12.18.01", formatted: "G12.18.01", note: { vi: "Cấp 3", en: "Level 3" } },
    { input: "G12.18.112.001", formatted: "G12.18.112.001", note: { vi: "Cấp 4, nhóm ba chữ số", en: "Level 4, groups of three digits" } },
    { input: "h55.242", formatted: "H55.242", note: { vi: "Chữ thường được viết hoa", en: "Lower case is raised" } },
    { input: "A00", formatted: "A00", note: { vi: "Chữ cái nhỏ nhất", en: "The lowest letter" } },
    { input: `Y99.${"A".repeat(31)}`, formatted: `Y99.${"A".repeat(31)}`, note: { vi: "Đủ 35 ký tự", en: "All of 35 characters" } },
    { input: "Z01ABC", formatted: "Z01ABC", note: { vi: "Tổ chức khác", en: "Another organisation" } },
    {
      input: `Z99${"0".repeat(32)}`,
      formatted: `Z99${"0".repeat(32)}`,
      note: { vi: "Tổ chức khác, dài nhất", en: "Another organisation, the longest" },
    },
    { input: "000.00.00.H41", formatted: "000.00.00.H41", note: { vi: "Cách ghi trước năm 2020", en: "The spelling before 2020" } },
    {
      input: "9900000016",
      formatted: "9900000016",
      note: { vi: "Doanh nghiệp: mã số doanh nghiệp", en: "An enterprise: its enterprise code" },
    },
    { input: "9900000016-001", formatted: "9900000016-001", note: { vi: "Đơn vị phụ thuộc", en: "A dependent unit" } },
  ],
  refused: [
    { input: "H2", reasons: ["agency-code/shape"], note: { vi: "Cấp 1 một chữ số", en: "Level 1 with one digit" } },
    { input: "H26-01", reasons: ["agency-code/shape"], note: { vi: "Dấu gạch thay cho dấu chấm", en: "A dash for the dot" } },
    { input: "H26..01", reasons: ["agency-code/shape"], note: { vi: "Nhóm rỗng", en: "An empty group" } },
    { input: "H26.", reasons: ["agency-code/shape"], note: { vi: "Thừa dấu chấm", en: "A dot left over" } },
    { input: `Y99.${"A".repeat(32)}`, reasons: ["agency-code/shape"], note: { vi: "36 ký tự", en: "36 characters" } },
    {
      input: `Z99${"0".repeat(33)}`,
      reasons: ["agency-code/shape"],
      note: { vi: "Tổ chức khác, 36 ký tự", en: "Another organisation, 36 characters" },
    },
    { input: "Z01.ABC", reasons: ["agency-code/shape"], note: { vi: "Mã Z không có dấu chấm", en: "A Z code has no dot" } },
    {
      input: "000.00.H41",
      reasons: ["agency-code/shape"],
      note: { vi: "Cách ghi cũ thiếu một nhóm", en: "The old spelling with a group missing" },
    },
    { input: "", reasons: ["agency-code/shape"], note: { vi: "Để trống", en: "Nothing" } },
    { input: "Z00", reasons: ["agency-code/number"], note: { vi: "Z00 không có", en: "There is no Z00" } },
    {
      input: "9900000017",
      reasons: ["agency-code/check-digit"],
      note: { vi: "Mã số doanh nghiệp sai chữ số kiểm tra", en: "An enterprise code with a wrong check digit" },
    },
  ],
  remarked: [
    { input: "G14.18", asOf: "2025-02-28", remarks: [], note: { vi: "Một ngày trước khi hợp nhất", en: "The day before the merger" } },
    {
      input: "G14.18",
      asOf: "2025-03-01",
      remarks: ["agency-code/closed-ministry"],
      note: { vi: "Ngày hợp nhất", en: "The day of the merger" },
    },
    { input: "G12.18", asOf: "2026-11-23", remarks: [], note: { vi: "Bộ còn lại giữ mã", en: "A ministry that stays keeps its code" } },
    {
      input: "000.00.12.H62",
      remarks: ["agency-code/old-spelling"],
      note: { vi: "Viết từ đơn vị nhỏ", en: "Written from the smallest unit up" },
    },
  ],
};
