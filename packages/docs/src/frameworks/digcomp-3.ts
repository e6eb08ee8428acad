import type { Framework } from "./framework.ts";

/**
 * DigComp 3.0 of the European Commission's Joint Research Centre: 5 areas, 21 competences. Only the names that we could read
 * are here; the areas from the JRC's page as others quote it, seven competences likewise. The Vietnamese names are ours.
 */
export const framework = {
  id: "digcomp3",
  name: { vi: "Khung năng lực số châu Âu DigComp 3.0", en: "DigComp 3.0, the European digital competence framework" },
  standing: "secondary",
  limits: {
    vi: "Khung có 21 năng lực; ở đây chỉ có 7 năng lực mà chúng tôi đọc được tên. Tên tiếng Việt do bộ công cụ Hồ Sơ dịch.",
    en: "The framework has 21 competences; only the 7 whose names we could read are here.",
  },
  domains: [
    {
      code: "1",
      name: { vi: "Tìm kiếm, đánh giá và quản lý thông tin", en: "Information search, evaluation and management" },
      competences: [
        { code: "1.1", name: { vi: "Duyệt, tìm và lọc thông tin", en: "Browsing, searching and filtering information" } },
        { code: "1.2", name: { vi: "Đánh giá thông tin", en: "Evaluating information" } },
      ],
    },
    { code: "2", name: { vi: "Giao tiếp và hợp tác", en: "Communication and collaboration" }, competences: [] },
    { code: "3", name: { vi: "Sáng tạo nội dung", en: "Content creation" }, competences: [] },
    {
      code: "4",
      name: { vi: "An toàn, an sinh và sử dụng có trách nhiệm", en: "Safety, wellbeing and responsible use" },
      competences: [
        { code: "4.1", name: { vi: "Bảo vệ thiết bị", en: "Protecting devices" } },
        { code: "4.2", name: { vi: "Bảo vệ dữ liệu cá nhân và quyền riêng tư", en: "Protecting personal data and privacy" } },
        { code: "4.3", name: { vi: "Chăm lo an sinh", en: "Supporting wellbeing" } },
        { code: "4.4", name: { vi: "Bảo vệ môi trường", en: "Protecting the environment" } },
      ],
    },
    {
      code: "5",
      name: { vi: "Nhận diện và giải quyết vấn đề", en: "Problem identification and solving" },
      competences: [
        { code: "5.1", name: { vi: "Nhận diện và giải quyết vấn đề kỹ thuật", en: "Identifying and solving technical problems" } },
      ],
    },
  ],
} as const satisfies Framework;
