// Generated from data/codes/ministry.tsv by `pnpm codegen`. Do not edit.

export const rows = [
  { code: "G01", vi: "Bộ Công an", seen: "no" },
  { code: "G02", vi: "Bộ Công Thương", seen: "no" },
  { code: "G03", vi: "Bộ Giáo dục và Đào tạo", seen: "yes" },
  { code: "G04", vi: "Bộ Giao thông vận tải", until: "2025-03-01", mergedInto: "Bộ Xây dựng", successor: "G17", seen: "no" },
  { code: "G05", vi: "Bộ Kế hoạch và Đầu tư", until: "2025-03-01", mergedInto: "Bộ Tài chính", successor: "G12", seen: "no" },
  { code: "G06", vi: "Bộ Khoa học và Công nghệ", seen: "yes" },
  { code: "G07", vi: "Bộ Lao động - Thương binh và Xã hội", until: "2025-03-01", mergedInto: "Bộ Nội vụ", successor: "G09", seen: "no" },
  { code: "G08", vi: "Bộ Ngoại giao", seen: "no" },
  { code: "G09", vi: "Bộ Nội vụ", seen: "yes" },
  { code: "G10", vi: "Bộ Nông nghiệp và Phát triển nông thôn", until: "2025-03-01", mergedInto: "Bộ Nông nghiệp và Môi trường", seen: "no" },
  { code: "G11", vi: "Bộ Quốc phòng", seen: "no" },
  { code: "G12", vi: "Bộ Tài chính", seen: "yes" },
  { code: "G13", vi: "Bộ Tài nguyên và Môi trường", until: "2025-03-01", mergedInto: "Bộ Nông nghiệp và Môi trường", seen: "no" },
  { code: "G14", vi: "Bộ Thông tin và Truyền thông", until: "2025-03-01", mergedInto: "Bộ Khoa học và Công nghệ", successor: "G06", seen: "no" },
  { code: "G15", vi: "Bộ Tư pháp", seen: "no" },
  { code: "G16", vi: "Bộ Văn hóa, Thể thao và Du lịch", seen: "no" },
  { code: "G17", vi: "Bộ Xây dựng", seen: "yes" },
  { code: "G18", vi: "Bộ Y tế", seen: "no" },
  { code: "G19", vi: "Ngân hàng Nhà nước Việt Nam", seen: "no" },
  { code: "G20", vi: "Thanh tra Chính phủ", seen: "no" },
  { code: "G21", vi: "Ủy ban Dân tộc", until: "2025-03-01", mergedInto: "Bộ Dân tộc và Tôn giáo", seen: "no" },
  { code: "G22", vi: "Văn phòng Chính phủ", seen: "yes" },
] as const;

/** Một mã của danh mục. */
export type MinistryCode = (typeof rows)[number]["code"];

let codes: ReadonlySet<string> | undefined;

/** True when the characters from `from` to `to` are a code of the list. */
export function hasAt(text: string, from: number, to: number): boolean {
  codes ??= new Set(rows.map((row) => row.code));
  return codes.has(text.slice(from, to));
}
