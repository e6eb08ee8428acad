// @ts-check
import { apiGroups } from "./api.mjs";

/** @type {NonNullable<import("@astrojs/starlight/types").StarlightUserConfig["sidebar"]>} */
export const sidebar = [
  {
    label: "Bài học",
    translations: { en: "Lessons" },
    items: ["hoc", "hoc/a1-12-chu-so-dinh-danh", "hoc/c2-soat-loi-bang-du-lieu", "hoc/so-hoc-tap"],
  },
  { label: "Công cụ", translations: { en: "Tools" }, items: ["soat-mot-tep"] },
  { label: "Hướng dẫn", translations: { en: "Guides" }, items: ["huong-dan/cai-dat", "huong-dan/soat-bang-dong-lenh", "huong-dan/tep-mau"] },
  {
    label: "Tra cứu",
    translations: { en: "Reference" },
    items: [
      "tham-chieu",
      { label: "Mã định danh", translations: { en: "Identifiers" }, items: ["tham-chieu/personal-id", "tham-chieu/tax-code", "tham-chieu/phone-number"] },
      { label: "Trường thông tin", translations: { en: "Fields" }, items: ["tham-chieu/person-name", "tham-chieu/partial-date"] },
      { label: "Giấy tờ và bản ghi", translations: { en: "Documents and records" }, items: ["tham-chieu/identity-card", "tham-chieu/citizen"] },
      "tham-chieu/databases",
    ],
  },
  { label: "Căn cứ pháp lý", translations: { en: "Law" }, items: ["luat"] },
  ...apiGroups,
];
