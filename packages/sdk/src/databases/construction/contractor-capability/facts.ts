import { columnsOf } from "../../cells.js";
import { fieldsOf } from "../../field-note.js";
import type { RecordMeta } from "../../meta.js";
import { places } from "../../../law/index.js";
import { fact, longText, unit } from "../../fact.js";

const act = places("212/2026/NĐ-CP", "statute");

/** Năng lực nhà thầu là gì, và điều chưa biết. */
export const meta: RecordMeta = {
  key: "contractor-capability",
  database: "construction",
  name: { vi: "Năng lực nhà thầu", en: "Contractor capability" },
  law: [act("Điều 18 khoản 3")],
  limits: {
    vi: "Văn bản không nói thông tin nào bắt buộc: cột bắt buộc là lựa chọn của bộ công cụ. Đọc từ bản chép công khai, cần đối chiếu với bản ký.",
    en: "The act does not say which facts are required: that is our choice. Read in a public transcription, to be verified against the signed text.",
  },
};

/** Năng lực nhà thầu: các điều, theo thứ tự của một dòng. */
export const facts = {
  enterpriseCode: fact("Mã số doanh nghiệp", "Enterprise code", "one", unit("enterprise-code"), act("Điều 19 khoản 4"), "9900000016"),
  name: fact("Tên nhà thầu", "Contractor name", "one", longText, act("Điều 18 khoản 3 điểm a"), "Công ty Hoa Sen"),
  capabilities: fact("Thông tin năng lực", "Capabilities", "any", longText, act("Điều 18 khoản 3 điểm b"), "Thi công công trình dân dụng"),
} as const;

export const columns = /* @__PURE__ */ columnsOf(facts);
export const fields = /* @__PURE__ */ fieldsOf(facts);
