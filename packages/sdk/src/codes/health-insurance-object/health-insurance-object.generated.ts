// Generated from data/codes/health-insurance-object.tsv by `pnpm codegen`. Do not edit.

export const rows = [
  { code: "AK", vi: "Người dân xã an toàn khu", level: "2" },
  { code: "BA", vi: "Chưa rõ đối tượng", level: "4", meaningUnknown: "yes" },
  { code: "BT", vi: "Hưởng trợ cấp bảo trợ xã hội", level: "2" },
  { code: "CA", vi: "Công an nhân dân", level: "5" },
  { code: "CB", vi: "Cựu chiến binh", level: "2" },
  { code: "CC", vi: "Người có công (nhóm hưởng mức 1)", level: "1" },
  { code: "CH", vi: "Người lao động trong cơ quan, đơn vị, tổ chức khác thuộc khối nhà nước", level: "4" },
  { code: "CK", vi: "Người có công khác", level: "2" },
  { code: "CN", vi: "Hộ cận nghèo", level: "3", levelSince2026: "2" },
  { code: "CS", vi: "Công nhân cao su nghỉ việc hưởng trợ cấp", level: "4" },
  { code: "CT", vi: "Từ 80 tuổi hưởng trợ cấp tuất hằng tháng", level: "2" },
  { code: "CY", vi: "Người làm công tác cơ yếu", level: "5" },
  { code: "DK", vi: "Người sống ở vùng đặc biệt khó khăn", level: "2" },
  { code: "DN", vi: "Người lao động trong doanh nghiệp", level: "4" },
  { code: "DS", vi: "Chưa rõ đối tượng", level: "3", meaningUnknown: "yes" },
  { code: "DT", vi: "Dân tộc thiểu số vùng khó khăn", level: "2" },
  { code: "GB", vi: "Hộ nông, lâm, ngư, diêm nghiệp mức sống trung bình", level: "4" },
  { code: "GD", vi: "Hộ gia đình", level: "4" },
  { code: "HC", vi: "Cán bộ, công chức, viên chức", level: "4" },
  { code: "HD", vi: "Đại biểu Quốc hội, HĐND", level: "4" },
  { code: "HG", vi: "Người đã hiến bộ phận cơ thể", level: "4" },
  { code: "HK", vi: "Chưa rõ đối tượng", level: "3", meaningUnknown: "yes" },
  { code: "HN", vi: "Hộ nghèo", level: "2" },
  { code: "HS", vi: "Học sinh", level: "4" },
  { code: "HT", vi: "Hưởng lương hưu, trợ cấp mất sức lao động hằng tháng", level: "3" },
  { code: "HX", vi: "Người lao động trong hợp tác xã, liên hiệp HTX", level: "4" },
  { code: "KC", vi: "Tham gia kháng chiến", level: "2" },
  { code: "LH", vi: "Từ 75 tuổi hưởng trợ cấp hưu trí xã hội", level: "4", levelSince2026: "2" },
  { code: "LS", vi: "Lưu học sinh nước ngoài hưởng học bổng NSNN", level: "4" },
  { code: "MS", vi: "Thôi hưởng MSLĐ, hưởng trợ cấp NSNN", level: "4" },
  { code: "ND", vi: "Chưa rõ đối tượng", level: "4", meaningUnknown: "yes" },
  { code: "NN", vi: "Người lao động trong cơ quan, tổ chức nước ngoài/quốc tế tại VN", level: "4" },
  { code: "NO", vi: "Nghỉ hưởng trợ cấp ốm đau dài ngày", level: "4" },
  { code: "PV", vi: "Người phục vụ người có công", level: "3" },
  { code: "QN", vi: "Quân nhân", level: "5" },
  { code: "SV", vi: "Sinh viên", level: "4" },
  { code: "TA", vi: "Thân nhân công an", level: "4" },
  { code: "TB", vi: "Hưởng trợ cấp TNLĐ-BNN hằng tháng", level: "4" },
  { code: "TC", vi: "Thân nhân người có công", level: "3" },
  { code: "TD", vi: "Chưa rõ đối tượng", level: "4", meaningUnknown: "yes" },
  { code: "TE", vi: "Trẻ em dưới 6 tuổi", level: "1" },
  { code: "TG", vi: "Chưa rõ đối tượng", level: "3", meaningUnknown: "yes" },
  { code: "TH", vi: "Chưa rõ đối tượng", level: "4", meaningUnknown: "yes" },
  { code: "TK", vi: "Người lao động trong tổ chức khác", level: "4" },
  { code: "TN", vi: "Hưởng trợ cấp thất nghiệp", level: "4" },
  { code: "TQ", vi: "Thân nhân quân nhân", level: "4" },
  { code: "TS", vi: "Thân nhân liệt sĩ", level: "2" },
  { code: "TU", vi: "Chưa rõ đối tượng", level: "4", meaningUnknown: "yes" },
  { code: "TV", vi: "Chưa rõ đối tượng", level: "4", meaningUnknown: "yes" },
  { code: "TY", vi: "Thân nhân cơ yếu", level: "4" },
  { code: "XB", vi: "Cán bộ xã nghỉ việc hưởng trợ cấp BHXH", level: "4" },
  { code: "XD", vi: "Người sống ở xã đảo, huyện đảo", level: "2" },
  { code: "XK", vi: "Người hoạt động không chuyên trách cấp xã", level: "4" },
  { code: "XN", vi: "Cán bộ xã nghỉ việc hưởng trợ cấp NSNN", level: "4" },
] as const;

/** Một mã của danh mục. */
export type HealthInsuranceObjectCode = (typeof rows)[number]["code"];

let codes: ReadonlySet<string> | undefined;

/** True when the characters from `from` to `to` are a code of the list. */
export function hasAt(text: string, from: number, to: number): boolean {
  codes ??= new Set(rows.map((row) => row.code));
  return codes.has(text.slice(from, to));
}
