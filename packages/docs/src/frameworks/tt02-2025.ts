import type { Framework } from "./framework.ts";

/**
 * Khung năng lực số cho người học (Thông tư 02/2025/TT-BGDĐT): 6 miền, 24 năng lực thành phần. The counts and the names of the
 * domains come from reports on the circular; the names of the competences agree in several independent listings of it. The
 * English names are ours.
 */
export const framework = {
  id: "tt02",
  name: { vi: "Khung năng lực số cho người học", en: "Digital competence framework for learners" },
  instrument: "02/2025/TT-BGDĐT",
  standing: "secondary",
  limits: {
    vi: "Tên năng lực lấy từ nguồn thứ cấp, chưa đối chiếu với bản ký.",
    en: "The names come from secondary sources; they were not compared with the signed text.",
  },
  domains: [
    {
      code: "1",
      name: { vi: "Khai thác dữ liệu và thông tin", en: "Using data and information" },
      competences: [
        {
          code: "1.1",
          name: {
            vi: "Duyệt, tìm kiếm và lọc dữ liệu, thông tin và nội dung số",
            en: "Browsing, searching and filtering data, information and digital content",
          },
        },
        {
          code: "1.2",
          name: { vi: "Đánh giá dữ liệu, thông tin và nội dung số", en: "Evaluating data, information and digital content" },
        },
        { code: "1.3", name: { vi: "Quản lý dữ liệu, thông tin và nội dung số", en: "Managing data, information and digital content" } },
      ],
    },
    {
      code: "2",
      name: { vi: "Giao tiếp và hợp tác trong môi trường số", en: "Communication and collaboration in digital environments" },
      competences: [
        { code: "2.1", name: { vi: "Tương tác thông qua công nghệ số", en: "Interacting through digital technologies" } },
        {
          code: "2.2",
          name: {
            vi: "Chia sẻ thông tin và nội dung thông qua công nghệ số",
            en: "Sharing information and content through digital technologies",
          },
        },
        {
          code: "2.3",
          name: { vi: "Sử dụng công nghệ số để thực hiện trách nhiệm công dân", en: "Engaging as a citizen through digital technologies" },
        },
        { code: "2.4", name: { vi: "Hợp tác thông qua công nghệ số", en: "Collaborating through digital technologies" } },
        { code: "2.5", name: { vi: "Quy tắc ứng xử trên mạng", en: "Netiquette" } },
        { code: "2.6", name: { vi: "Quản lý danh tính số", en: "Managing digital identity" } },
      ],
    },
    {
      code: "3",
      name: { vi: "Sáng tạo nội dung số", en: "Digital content creation" },
      competences: [
        { code: "3.1", name: { vi: "Phát triển nội dung số", en: "Developing digital content" } },
        { code: "3.2", name: { vi: "Tích hợp và tạo lập lại nội dung số", en: "Integrating and re-creating digital content" } },
        { code: "3.3", name: { vi: "Thực thi bản quyền và giấy phép", en: "Copyright and licences" } },
        { code: "3.4", name: { vi: "Lập trình", en: "Programming" } },
      ],
    },
    {
      code: "4",
      name: { vi: "An toàn", en: "Safety" },
      competences: [
        { code: "4.1", name: { vi: "Bảo vệ thiết bị", en: "Protecting devices" } },
        { code: "4.2", name: { vi: "Bảo vệ dữ liệu cá nhân và quyền riêng tư", en: "Protecting personal data and privacy" } },
        { code: "4.3", name: { vi: "Bảo vệ sức khỏe và an sinh số", en: "Protecting health and digital well-being" } },
        { code: "4.4", name: { vi: "Bảo vệ môi trường", en: "Protecting the environment" } },
      ],
    },
    {
      code: "5",
      name: { vi: "Giải quyết vấn đề", en: "Problem solving" },
      competences: [
        { code: "5.1", name: { vi: "Giải quyết các vấn đề kỹ thuật", en: "Solving technical problems" } },
        { code: "5.2", name: { vi: "Xác định nhu cầu và giải pháp công nghệ", en: "Identifying needs and technological solutions" } },
        { code: "5.3", name: { vi: "Sử dụng sáng tạo công nghệ số", en: "Using digital technologies creatively" } },
        { code: "5.4", name: { vi: "Xác định các vấn đề cần cải thiện về năng lực số", en: "Identifying gaps in digital competence" } },
      ],
    },
    {
      code: "6",
      name: { vi: "Ứng dụng trí tuệ nhân tạo", en: "Using artificial intelligence" },
      competences: [
        { code: "6.1", name: { vi: "Hiểu biết về trí tuệ nhân tạo", en: "Understanding artificial intelligence" } },
        { code: "6.2", name: { vi: "Sử dụng trí tuệ nhân tạo", en: "Using artificial intelligence" } },
        { code: "6.3", name: { vi: "Đánh giá trí tuệ nhân tạo", en: "Evaluating artificial intelligence" } },
      ],
    },
  ],
} as const satisfies Framework;
