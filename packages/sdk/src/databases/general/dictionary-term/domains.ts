import type { CodeName } from "../../column.js";

/** Sáu miền của từ điển dữ liệu. */
export const domains = [
  { code: "DOM-HUMAN", vi: "Con người", en: "People" },
  { code: "DOM-ORG", vi: "Tổ chức", en: "Organisations" },
  { code: "DOM-ASSET", vi: "Tài sản", en: "Assets" },
  { code: "DOM-CADASTRAL", vi: "Địa chính", en: "Cadastre" },
  { code: "DOM-ADDRESS", vi: "Địa chỉ", en: "Addresses" },
  { code: "DOM-GEO", vi: "Địa lý", en: "Geography" },
] as const satisfies readonly CodeName[];
