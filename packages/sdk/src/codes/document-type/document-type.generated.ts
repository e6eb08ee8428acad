// Generated from data/codes/document-type.tsv by `pnpm codegen`. Do not edit.

export const rows = [
  { code: "NQ", vi: "Nghị quyết (cá biệt)", en: "Resolution", abbreviated: "yes" },
  { code: "QĐ", vi: "Quyết định (cá biệt)", en: "Decision", abbreviated: "yes" },
  { code: "CT", vi: "Chỉ thị", en: "Directive", abbreviated: "yes" },
  { code: "QC", vi: "Quy chế", en: "Regulation", abbreviated: "yes" },
  { code: "QyĐ", vi: "Quy định", en: "Rules", abbreviated: "yes" },
  { code: "TC", vi: "Thông cáo", en: "Communiqué", abbreviated: "yes" },
  { code: "TB", vi: "Thông báo", en: "Notice", abbreviated: "yes" },
  { code: "HD", vi: "Hướng dẫn", en: "Guidance", abbreviated: "yes" },
  { code: "CTr", vi: "Chương trình", en: "Programme", abbreviated: "yes" },
  { code: "KH", vi: "Kế hoạch", en: "Plan", abbreviated: "yes" },
  { code: "PA", vi: "Phương án", en: "Option paper", abbreviated: "yes" },
  { code: "ĐA", vi: "Đề án", en: "Scheme", abbreviated: "yes" },
  { code: "DA", vi: "Dự án", en: "Project", abbreviated: "yes" },
  { code: "BC", vi: "Báo cáo", en: "Report", abbreviated: "yes" },
  { code: "BB", vi: "Biên bản", en: "Minutes", abbreviated: "yes" },
  { code: "TTr", vi: "Tờ trình", en: "Submission", abbreviated: "yes" },
  { code: "HĐ", vi: "Hợp đồng", en: "Contract", abbreviated: "yes" },
  { code: "công văn", vi: "Công văn", en: "Official letter", abbreviated: "no" },
  { code: "CĐ", vi: "Công điện", en: "Official telegram", abbreviated: "yes" },
  { code: "BGN", vi: "Bản ghi nhớ", en: "Memorandum", abbreviated: "yes" },
  { code: "BTT", vi: "Bản thỏa thuận", en: "Agreement", abbreviated: "yes" },
  { code: "GUQ", vi: "Giấy ủy quyền", en: "Power of attorney", abbreviated: "yes" },
  { code: "GM", vi: "Giấy mời", en: "Invitation", abbreviated: "yes" },
  { code: "GGT", vi: "Giấy giới thiệu", en: "Letter of introduction", abbreviated: "yes" },
  { code: "GNP", vi: "Giấy nghỉ phép", en: "Leave permit", abbreviated: "yes" },
  { code: "PG", vi: "Phiếu gửi", en: "Dispatch slip", abbreviated: "yes" },
  { code: "PC", vi: "Phiếu chuyển", en: "Transfer slip", abbreviated: "yes" },
  { code: "PB", vi: "Phiếu báo", en: "Notification slip", abbreviated: "yes" },
  { code: "thư công", vi: "Thư công", en: "Official correspondence", abbreviated: "no" },
] as const;

/** Một mã của danh mục. */
export type DocumentTypeCode = (typeof rows)[number]["code"];

let codes: ReadonlySet<string> | undefined;

/** True when the characters from `from` to `to` are a code of the list. */
export function hasAt(text: string, from: number, to: number): boolean {
  codes ??= new Set(rows.map((row) => row.code));
  return codes.has(text.slice(from, to));
}
