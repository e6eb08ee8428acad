import { columnsOf } from "../../cells.js";
import { fieldsOf } from "../../field-note.js";
import type { RecordMeta } from "../../meta.js";
import { fact, group, partialDate, text, longText } from "../../fact.js";
import { acts, annex } from "../acts.js";
import { entryNumber, party } from "../person.js";

/** Đăng ký giám hộ là gì, và điều chưa biết. */
export const meta: RecordMeta = {
  key: "guardianship",
  database: "civil-status",
  name: { vi: "Đăng ký giám hộ", en: "Guardianship" },
  law: acts,
  limits: {
    vi: "Phụ lục V đọc từ bản chép công khai, cần đối chiếu với bản ký. Luật không nói thông tin nào bắt buộc: cột bắt buộc là lựa chọn của bộ công cụ. Từ 1/3/2027 áp dụng Luật Hộ tịch 03/2026/QH16, nội dung chưa đọc được.",
    en: "Annex V was read in a public transcription, to be verified against the signed text. The law does not say which facts are required: that is our choice. From 1 March 2027 Law 03/2026/QH16 applies, which was not read.",
  },
};

const paper = annex("Phụ lục V danh mục 2 mục 7");
const ended = annex("Phụ lục V danh mục 2 mục 8");

/** Đăng ký giám hộ: các điều, theo thứ tự của một dòng. */
export const facts = {
  number: entryNumber("Số trích lục", "Extract number", paper),
  issuedOn: fact("Ngày, tháng, năm cấp", "Issued on", "one", partialDate, paper, "2089-03-15", { past: true, aliases: ["Ngày cấp"] }),
  issuedBy: fact("Cơ quan cấp", "Issued by", "one", text, paper, "Ủy ban nhân dân Phường Bình Minh"),
  guardian: group("Người giám hộ", "Guardian", "one", paper, party(paper, "Trần Thị Cúc", "2050-01-02", "001350000001")),
  ward: group("Người được giám hộ", "Ward", "one", paper, party(paper, "Nguyễn Văn An", "2082-05", "001282000001")),
  other: fact("Thông tin khác", "Other information", "at-most-one", longText, paper, "Giám hộ cử"),
  end: group("Chấm dứt giám hộ", "End of guardianship", "at-most-one", ended, {
    number: entryNumber("Số trích lục chấm dứt", "Number of the end", ended),
    issuedOn: fact("Ngày cấp trích lục chấm dứt", "End issued on", "one", partialDate, ended, "2089-09-01", { past: true }),
    issuedBy: fact("Cơ quan cấp trích lục chấm dứt", "End issued by", "one", text, ended, "Ủy ban nhân dân Phường Bình Minh"),
    content: fact("Nội dung chấm dứt", "Content", "at-most-one", longText, ended, "Người được giám hộ đã có cha, mẹ chăm sóc"),
  }),
} as const;

export const columns = /* @__PURE__ */ columnsOf(facts);
export const fields = /* @__PURE__ */ fieldsOf(facts);
