import type { Bilingual } from "../core/index.js";

/** Tên các cơ sở dữ liệu, in the order of the catalogue. */
export const databaseNames: Readonly<Record<string, Bilingual>> = {
  population: { vi: "Dân cư", en: "Population" },
  "civil-status": { vi: "Hộ tịch", en: "Civil status" },
  enterprise: { vi: "Đăng ký doanh nghiệp", en: "Enterprise registration" },
  "social-insurance": { vi: "Bảo hiểm", en: "Insurance" },
  procedure: { vi: "Thủ tục hành chính", en: "Administrative procedures" },
  identity: { vi: "Căn cước", en: "Identity" },
  land: { vi: "Đất đai", en: "Land" },
  "entry-exit": { vi: "Xuất nhập cảnh", en: "Entry and exit" },
  "civil-servant": { vi: "Cán bộ, công chức, viên chức", en: "Civil servants" },
  construction: { vi: "Hoạt động xây dựng", en: "Construction" },
  education: { vi: "Giáo dục và đào tạo", en: "Education and training" },
  "criminal-judgment": { vi: "Thi hành án hình sự", en: "Criminal judgments" },
  finance: { vi: "Tài chính", en: "Finance" },
  general: { vi: "Tổng hợp quốc gia", en: "National General Database" },
};
