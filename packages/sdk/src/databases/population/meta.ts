import { cite } from "../../law/index.js";
import type { RecordMeta } from "../meta.js";

/** Công dân trong Cơ sở dữ liệu quốc gia về dân cư là gì, và điều chưa biết. */
export const meta: RecordMeta = {
  key: "citizen",
  database: "population",
  name: { vi: "Công dân", en: "Citizen" },
  law: [cite("26/2023/QH15", "Điều 9", "statute"), cite("58/2026/NĐ-CP", "Điều 5", "statute")],
  limits: {
    vi: "Luật liệt kê thông tin, không nói thông tin nào bắt buộc: cột bắt buộc là lựa chọn của bộ công cụ. Đúng dạng không có nghĩa là người ấy có trong cơ sở dữ liệu.",
    en: "The law lists facts and does not say which are required: required columns are our choice. Well formed does not mean that the person is in the database.",
  },
};
