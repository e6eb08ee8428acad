// Generated from data/codes/licence-class.tsv by `pnpm codegen`. Do not edit.

export const rows = [
  { code: "2008/A1", vi: "Hạng A1 cấp trước năm 2025: mô tô hai bánh dưới 175 cm³", scheme: "2008", class: "A1", becomes: "2024/A", limit: "chỉ xe dưới 175 cm³ hoặc dưới 14 kW", until: "2025-01-01" },
  { code: "2008/A2", vi: "Hạng A2 cấp trước năm 2025", scheme: "2008", class: "A2", becomes: "2024/A", until: "2025-01-01" },
  { code: "2008/A3", vi: "Hạng A3 cấp trước năm 2025", scheme: "2008", class: "A3", becomes: "2024/B1", until: "2025-01-01" },
  { code: "2008/A4", vi: "Hạng A4 cấp trước năm 2025", scheme: "2008", class: "A4", limit: "chứng chỉ điều khiển xe máy chuyên dùng (máy kéo đến 1.000 kg)", until: "2025-01-01" },
  { code: "2008/B1-AT", vi: "Hạng B1 số tự động cấp trước năm 2025: ô tô số tự động", scheme: "2008", class: "B1-AT", becomes: "2024/B", limit: "chỉ xe số tự động", until: "2025-01-01" },
  { code: "2008/B1", vi: "Hạng B1 cấp trước năm 2025: ô tô", scheme: "2008", class: "B1", becomes: "2024/B 2024/C1", until: "2025-01-01" },
  { code: "2008/B2", vi: "Hạng B2 cấp trước năm 2025", scheme: "2008", class: "B2", becomes: "2024/B 2024/C1", until: "2025-01-01" },
  { code: "2008/C", vi: "Hạng C cấp trước năm 2025", scheme: "2008", class: "C", becomes: "2024/C", until: "2025-01-01" },
  { code: "2008/D", vi: "Hạng D cấp trước năm 2025: ô tô chở người từ 10 đến 30 chỗ", scheme: "2008", class: "D", becomes: "2024/D2", until: "2025-01-01" },
  { code: "2008/E", vi: "Hạng E cấp trước năm 2025", scheme: "2008", class: "E", becomes: "2024/D", until: "2025-01-01" },
  { code: "2008/FB2", vi: "Hạng FB2 cấp trước năm 2025", scheme: "2008", class: "FB2", becomes: "2024/BE 2024/C1E", until: "2025-01-01" },
  { code: "2008/FC", vi: "Hạng FC cấp trước năm 2025", scheme: "2008", class: "FC", becomes: "2024/CE", until: "2025-01-01" },
  { code: "2008/FD", vi: "Hạng FD cấp trước năm 2025", scheme: "2008", class: "FD", becomes: "2024/D2E", until: "2025-01-01" },
  { code: "2008/FE", vi: "Hạng FE cấp trước năm 2025", scheme: "2008", class: "FE", becomes: "2024/DE", until: "2025-01-01" },
  { code: "2024/A1", vi: "Hạng A1: xe mô tô 2 bánh ≤125 cm³ hoặc ≤11 kW", scheme: "2024", class: "A1", from: "2025-01-01" },
  { code: "2024/A", vi: "Hạng A: xe mô tô 2 bánh >125 cm³ hoặc >11 kW và A1", scheme: "2024", class: "A", from: "2025-01-01" },
  { code: "2024/B1", vi: "Hạng B1: xe mô tô 3 bánh và A1", scheme: "2024", class: "B1", from: "2025-01-01" },
  { code: "2024/B", vi: "Hạng B: ô tô ≤8 chỗ khách; tải ≤3.500 kg; kéo ≤750 kg", scheme: "2024", class: "B", validYears: "10", from: "2025-01-01" },
  { code: "2024/C1", vi: "Hạng C1: tải 3.500–7.500 kg; B", scheme: "2024", class: "C1", validYears: "10", from: "2025-01-01" },
  { code: "2024/C", vi: "Hạng C: tải >7.500 kg; B, C1", scheme: "2024", class: "C", validYears: "5", from: "2025-01-01" },
  { code: "2024/D1", vi: "Hạng D1: 9–16 chỗ khách; B, C1, C", scheme: "2024", class: "D1", validYears: "5", from: "2025-01-01" },
  { code: "2024/D2", vi: "Hạng D2: 17–29 chỗ; B, C1, C, D1", scheme: "2024", class: "D2", validYears: "5", from: "2025-01-01" },
  { code: "2024/D", vi: "Hạng D: >29 chỗ, giường nằm; B, C1, C, D1, D2", scheme: "2024", class: "D", validYears: "5", from: "2025-01-01" },
  { code: "2024/BE", vi: "Hạng BE: B kéo rơ moóc >750 kg", scheme: "2024", class: "BE", validYears: "5", from: "2025-01-01" },
  { code: "2024/C1E", vi: "Hạng C1E: C1 kéo rơ moóc >750 kg", scheme: "2024", class: "C1E", validYears: "5", from: "2025-01-01" },
  { code: "2024/CE", vi: "Hạng CE: C kéo rơ moóc >750 kg; đầu kéo", scheme: "2024", class: "CE", validYears: "5", from: "2025-01-01" },
  { code: "2024/D1E", vi: "Hạng D1E: D1 kéo rơ moóc >750 kg", scheme: "2024", class: "D1E", validYears: "5", from: "2025-01-01" },
  { code: "2024/D2E", vi: "Hạng D2E: D2 kéo rơ moóc >750 kg", scheme: "2024", class: "D2E", validYears: "5", from: "2025-01-01" },
  { code: "2024/DE", vi: "Hạng DE: D kéo rơ moóc >750 kg; nối toa", scheme: "2024", class: "DE", validYears: "5", from: "2025-01-01" },
] as const;

/** Một mã của danh mục. */
export type LicenceClassCode = (typeof rows)[number]["code"];

let codes: ReadonlySet<string> | undefined;

/** True when the characters from `from` to `to` are a code of the list. */
export function hasAt(text: string, from: number, to: number): boolean {
  codes ??= new Set(rows.map((row) => row.code));
  return codes.has(text.slice(from, to));
}
