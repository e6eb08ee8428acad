import { columnsOf } from "../../cells.js";
import { fieldsOf } from "../../field-note.js";
import type { RecordMeta } from "../../meta.js";
import { address, basic, fact, group, longText, partialDate, personName, text } from "../../fact.js";
import { acts, annex } from "../acts.js";
import { entryNumber, party } from "../person.js";

/** Giám sát việc giám hộ là gì, và điều chưa biết. */
export const meta: RecordMeta = {
  key: "guardian-supervision",
  database: "civil-status",
  name: { vi: "Giám sát việc giám hộ", en: "Supervision of a guardian" },
  law: acts,
  limits: {
    vi: "Phụ lục V đọc từ bản chép công khai, cần đối chiếu với bản ký. Luật không nói thông tin nào bắt buộc: cột bắt buộc là lựa chọn của bộ công cụ. Từ 1/3/2027 áp dụng Luật Hộ tịch 03/2026/QH16, nội dung chưa đọc được.",
    en: "Annex V was read in a public transcription, to be verified against the signed text. The law does not say which facts are required: that is our choice. From 1 March 2027 Law 03/2026/QH16 applies, which was not read.",
  },
};

const paper = annex("Phụ lục V danh mục 2 mục 10");
const ended = annex("Phụ lục V danh mục 2 mục 11");

/** Giám sát việc giám hộ: các điều, theo thứ tự của một dòng. */
export const facts = {
  number: entryNumber("Số trích lục", "Extract number", paper),
  issuedOn: fact("Ngày, tháng, năm cấp", "Issued on", "one", partialDate, paper, "2089-03-15", { past: true, aliases: ["Ngày cấp"] }),
  issuedBy: fact("Cơ quan cấp", "Issued by", "one", text, paper, "Ủy ban nhân dân Phường Bình Minh"),
  person: group("Người giám sát", "Supervisor", "at-most-one", paper, party(paper, "Trần Thị Cúc", "2050-01-02", "001350000001")),
  organisation: group("Pháp nhân giám sát", "Supervising organisation", "at-most-one", paper, {
    name: fact("Tên", "Name", "one", text, paper, "Hội Hoa Sen"),
    foundedOn: fact("Ngày, tháng, năm thành lập", "Founded on", "at-most-one", partialDate, paper, "2070", { past: true }),
    licence: fact("Giấy phép thành lập", "Licence", "at-most-one", text, paper, "01/GP"),
    seat: fact("Trụ sở", "Seat", "at-most-one", address, paper, "Phường Ba Đình, Hà Nội"),
    representative: fact("Người đại diện", "Representative", "at-most-one", personName, paper, "Lê Văn Sáu", { personal: basic }),
  }),
  end: group("Chấm dứt giám sát", "End of supervision", "at-most-one", ended, {
    number: entryNumber("Số trích lục chấm dứt", "Number of the end", ended),
    issuedOn: fact("Ngày cấp trích lục chấm dứt", "End issued on", "one", partialDate, ended, "2089-09-01", { past: true }),
    issuedBy: fact("Cơ quan cấp trích lục chấm dứt", "End issued by", "one", text, ended, "Ủy ban nhân dân Phường Bình Minh"),
    reason: fact("Lý do chấm dứt", "Reason", "at-most-one", longText, ended, "Việc giám hộ đã chấm dứt"),
  }),
} as const;

export const columns = /* @__PURE__ */ columnsOf(facts);
export const fields = /* @__PURE__ */ fieldsOf(facts);
