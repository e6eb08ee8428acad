import { columnsOf } from "../../cells.js";
import { fieldsOf } from "../../field-note.js";
import type { RecordMeta } from "../../meta.js";
import { places } from "../../../law/index.js";
import { basic, code, day, fact, otherBasic, text, unit } from "../../fact.js";
import { grades } from "./grades.js";

const act = places("212/2026/NĐ-CP", "statute");
const ours = places("212/2026/NĐ-CP", "design");
const item = act("Điều 18 khoản 2 điểm a");
const more = act("Điều 18 khoản 2 điểm b");

/** Năng lực hành nghề xây dựng là gì, và điều chưa biết. */
export const meta: RecordMeta = {
  key: "practitioner-capability",
  database: "construction",
  name: { vi: "Năng lực hành nghề xây dựng", en: "Practitioner capability" },
  law: [act("Điều 18 khoản 2")],
  limits: {
    vi: "Văn bản không nói thông tin nào bắt buộc: cột bắt buộc là lựa chọn của bộ công cụ. Đọc từ bản chép công khai, cần đối chiếu với bản ký. Người nước ngoài dùng số hộ chiếu làm mã định danh: ghi ở cột riêng.",
    en: "The act does not say which facts are required: that is our choice. Read in a public transcription, to be verified against the signed text. A foreigner is identified by a passport, kept in a column of its own.",
  },
};

/** Năng lực hành nghề xây dựng: các điều, theo thứ tự của một dòng. */
export const facts = {
  personalId: fact(
    "Số định danh cá nhân",
    "Personal id",
    "at-most-one",
    unit("personal-id"),
    act("Điều 19 khoản 3 điểm a"),
    "001250000001",
    { personal: basic, aliases: ["Số ĐDCN", "Số định danh"] },
  ),
  passportNumber: fact("Số hộ chiếu", "Passport number", "at-most-one", text, act("Điều 19 khoản 3 điểm b"), "00XX00001", {
    personal: basic,
  }),
  field: fact("Lĩnh vực hành nghề", "Field", "one", text, item, "Thiết kế kết cấu", { personal: otherBasic }),
  grade: fact("Hạng chứng chỉ", "Grade", "one", code(grades, ours("Điều 18")), item, "2", { personal: otherBasic }),
  validTo: fact("Thời hạn chứng chỉ", "Valid to", "at-most-one", day, item, "2093-01-01", { personal: otherBasic }),
  school: fact("Cơ sở đào tạo", "School", "at-most-one", text, more, "Trường Hoa Sen", { personal: otherBasic }),
  qualification: fact("Trình độ chuyên môn", "Qualification", "at-most-one", text, more, "Kỹ sư", { personal: otherBasic }),
  certificateNumber: fact("Số chứng chỉ hành nghề", "Certificate number", "one", text, more, "CC-1", { personal: otherBasic }),
  decision: fact("Quyết định cấp", "Decision", "at-most-one", text, more, "01/QĐ-SXD"),
  issuedBy: fact("Cơ quan cấp", "Issued by", "at-most-one", text, more, "Sở Xây dựng"),
} as const;

export const columns = /* @__PURE__ */ columnsOf(facts);
export const fields = /* @__PURE__ */ fieldsOf(facts);
