import { columnsOf } from "../../cells.js";
import { fieldsOf } from "../../field-note.js";
import type { RecordMeta } from "../../meta.js";
import { places } from "../../../law/index.js";
import { basic, code, fact, group, longText, otherBasic, partialDate, personName, text, unit, yesNo } from "../../fact.js";
import { forms } from "./forms-of-copy.js";

const act = places("88/2026/NĐ-CP", "statute");
const ours = places("88/2026/NĐ-CP", "design");

/** Một giấy trong hồ sơ. */
const entry = (content: string) => ({
  content: fact("Nội dung", "Content", "one", longText, ours("Điều 8 khoản 1"), content, { personal: otherBasic }),
  number: fact("Số", "Number", "at-most-one", text, ours("Điều 8 khoản 1"), "HS-1", { personal: otherBasic }),
  issuedOn: fact("Ngày cấp", "Issued on", "at-most-one", partialDate, ours("Điều 8 khoản 1"), "2088-06", {
    personal: otherBasic,
    past: true,
  }),
  issuedBy: fact("Nơi cấp", "Issued by", "at-most-one", text, ours("Điều 8 khoản 1"), "Trường Hoa Sen"),
});

/** Hồ sơ học tập suốt đời là gì, và điều chưa biết. */
export const meta: RecordMeta = {
  key: "lifelong-learning-record",
  database: "education",
  name: { vi: "Hồ sơ học tập suốt đời", en: "Lifelong learning record" },
  law: [act("Điều 8, 9")],
  limits: {
    vi: "Văn bản không nói thông tin nào bắt buộc: cột bắt buộc là lựa chọn của bộ công cụ. Nghị định kể bảy loại thông tin mà không nói mỗi loại ghi gì: số, ngày, nơi cấp ở đây là của bộ công cụ. Bắt buộc tạo lập từ 1/1/2027.",
    en: "The act does not say which facts are required: that is our choice. The decree lists seven kinds of facts and not what each holds: number, day and issuer are ours. To be kept from 1 January 2027.",
  },
};

/** Hồ sơ học tập suốt đời: các điều, theo thứ tự của một dòng. */
export const facts = {
  recordId: fact("Mã số hồ sơ học tập suốt đời", "Record id", "one", unit("personal-id"), act("Điều 9 khoản 1"), "001275000001", {
    personal: basic,
  }),
  name: fact("Họ và tên người học", "Learner", "one", personName, ours("Điều 9 khoản 1"), "Nguyễn Văn An", { personal: basic }),
  transcripts: group("Học bạ", "Transcript", "any", act("Điều 8 khoản 1 điểm a"), entry("Học bạ")),
  diplomas: group("Văn bằng, chứng chỉ", "Diploma", "any", act("Điều 8 khoản 1 điểm b"), entry("Văn bằng, chứng chỉ")),
  foreignDiplomas: group(
    "Công nhận văn bằng nước ngoài",
    "Recognised foreign diploma",
    "any",
    act("Điều 8 khoản 1 điểm c"),
    entry("Công nhận văn bằng nước ngoài"),
  ),
  results: group("Kết quả đại học, nghề nghiệp", "Result", "any", act("Điều 8 khoản 1 điểm d"), entry("Kết quả đại học, nghề nghiệp")),
  assessments: group(
    "Chứng nhận đánh giá năng lực",
    "Assessment",
    "any",
    act("Điều 8 khoản 1 điểm đ"),
    entry("Chứng nhận đánh giá năng lực"),
  ),
  awards: group("Giải thưởng, thành tích", "Award", "any", act("Điều 8 khoản 1 điểm e"), entry("Giải thưởng, thành tích")),
  enrolments: group("Xác nhận đang theo học", "Enrolment", "any", act("Điều 8 khoản 1 điểm g"), entry("Xác nhận đang theo học")),
  form: fact("Hình thức", "Form", "one", code(forms, ours("Điều 8 khoản 2")), act("Điều 8 khoản 2"), "original"),
  signed: fact("Đã ký số", "Signed", "one", yesNo, act("Điều 8 khoản 2"), "true"),
} as const;

export const columns = /* @__PURE__ */ columnsOf(facts);
export const fields = /* @__PURE__ */ fieldsOf(facts);
