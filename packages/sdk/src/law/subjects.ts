import type { Bilingual } from "../core/index.js";

/** Lĩnh vực của văn bản: what an act is mainly about. Our own grouping, not the law's. */
export const subjects = {
  identity: { vi: "Căn cước", en: "Identification" },
  population: { vi: "Dân cư và Đề án 06", en: "Population and Project 06" },
  residence: { vi: "Cư trú", en: "Residence" },
  "e-identity": { vi: "Định danh điện tử", en: "Electronic identity" },
  "civil-status": { vi: "Hộ tịch và dân sự", en: "Civil status and civil law" },
  immigration: { vi: "Xuất nhập cảnh", en: "Entry and exit" },
  data: { vi: "Dữ liệu", en: "Data" },
  "personal-data": { vi: "Dữ liệu cá nhân", en: "Personal data" },
  messages: { vi: "Thông điệp và mã cơ quan", en: "Messages and agency codes" },
  security: { vi: "An ninh mạng", en: "Cyber security" },
  "e-transactions": { vi: "Giao dịch điện tử", en: "Electronic transactions" },
  procedures: { vi: "Thủ tục hành chính và chuyển đổi số", en: "Procedures and digital transformation" },
  records: { vi: "Văn thư và lưu trữ", en: "Records and archives" },
  architecture: { vi: "Khung kiến trúc", en: "Architecture" },
  administration: { vi: "Tổ chức và đơn vị hành chính", en: "Bodies and administrative units" },
  "civil-servants": { vi: "Cán bộ, công chức", en: "Civil servants" },
  enterprise: { vi: "Doanh nghiệp", en: "Enterprises" },
  tax: { vi: "Thuế và hóa đơn", en: "Tax and invoices" },
  finance: { vi: "Tài chính và ngân sách", en: "Finance and budget" },
  insurance: { vi: "Bảo hiểm xã hội", en: "Social insurance" },
  health: { vi: "Y tế và bảo hiểm y tế", en: "Health and health insurance" },
  land: { vi: "Đất đai", en: "Land" },
  construction: { vi: "Xây dựng", en: "Construction" },
  education: { vi: "Giáo dục", en: "Education" },
  skills: { vi: "Kỹ năng số", en: "Digital skills" },
  justice: { vi: "Thi hành án hình sự", en: "Criminal judgments" },
  transport: { vi: "Đăng ký xe và lái xe", en: "Vehicles and driving" },
  telecom: { vi: "Viễn thông", en: "Telecommunications" },
} as const satisfies Readonly<Record<string, Bilingual>>;

/** Khóa của một lĩnh vực. */
export type Subject = keyof typeof subjects;
