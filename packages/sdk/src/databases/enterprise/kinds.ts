import type { CodeName } from "../column.js";

/** Loại hình doanh nghiệp mà Luật Doanh nghiệp kể tên. The codes are ours. */
export const kinds = [
  { code: "limited-one", vi: "Công ty trách nhiệm hữu hạn một thành viên", en: "Limited company of one member" },
  { code: "limited-two", vi: "Công ty trách nhiệm hữu hạn hai thành viên trở lên", en: "Limited company of two members or more" },
  { code: "joint-stock", vi: "Công ty cổ phần", en: "Joint-stock company" },
  { code: "partnership", vi: "Công ty hợp danh", en: "Partnership" },
  { code: "private", vi: "Doanh nghiệp tư nhân", en: "Private enterprise" },
] as const satisfies readonly CodeName[];

/** Thành viên là cá nhân hay tổ chức. */
export const memberKinds = [
  { code: "person", vi: "Cá nhân", en: "Person" },
  { code: "organisation", vi: "Tổ chức", en: "Organisation" },
] as const satisfies readonly CodeName[];
