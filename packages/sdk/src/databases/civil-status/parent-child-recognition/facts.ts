import { columnsOf } from "../../cells.js";
import { fieldsOf } from "../../field-note.js";
import type { RecordMeta } from "../../meta.js";
import { fact, group, partialDate, text, longText } from "../../fact.js";
import { acts, annex } from "../acts.js";
import { entryNumber, party } from "../person.js";

/** Xác định cha, mẹ, con là gì, và điều chưa biết. */
export const meta: RecordMeta = {
  key: "parent-child-recognition",
  database: "civil-status",
  name: { vi: "Xác định cha, mẹ, con", en: "Parent–child recognition" },
  law: acts,
  limits: {
    vi: "Phụ lục V đọc từ bản chép công khai, cần đối chiếu với bản ký. Luật không nói thông tin nào bắt buộc: cột bắt buộc là lựa chọn của bộ công cụ. Từ 1/3/2027 áp dụng Luật Hộ tịch 03/2026/QH16, nội dung chưa đọc được.",
    en: "Annex V was read in a public transcription, to be verified against the signed text. The law does not say which facts are required: that is our choice. From 1 March 2027 Law 03/2026/QH16 applies, which was not read.",
  },
};

const paper = annex("Phụ lục V danh mục 2 mục 9");

/** Xác định cha, mẹ, con: các điều, theo thứ tự của một dòng. */
export const facts = {
  number: entryNumber("Số trích lục", "Extract number", paper),
  issuedOn: fact("Ngày, tháng, năm cấp", "Issued on", "one", partialDate, paper, "2089-03-15", { past: true, aliases: ["Ngày cấp"] }),
  issuedBy: fact("Cơ quan cấp", "Issued by", "one", text, paper, "Ủy ban nhân dân Phường Bình Minh"),
  parent: group("Cha hoặc mẹ", "Parent", "one", paper, party(paper, "Trần Thị Cúc", "2050-01-02", "001350000001")),
  child: group("Con", "Child", "one", paper, party(paper, "Nguyễn Văn An", "2082-05", "001282000001")),
  other: fact("Thông tin khác", "Other information", "at-most-one", longText, paper, "Cha nhận con"),
} as const;

export const columns = /* @__PURE__ */ columnsOf(facts);
export const fields = /* @__PURE__ */ fieldsOf(facts);
