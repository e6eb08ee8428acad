import { columnsOf } from "../../cells.js";
import { fieldsOf } from "../../field-note.js";
import type { RecordMeta } from "../../meta.js";
import { basic, code, fact, group, longText, partialDate, personName, text, unit } from "../../fact.js";
import { acts, annex, law, ours } from "../acts.js";
import { events } from "../events.js";
import { entryNumber } from "../person.js";

/** Ghi chú hộ tịch là gì, và điều chưa biết. */
export const meta: RecordMeta = {
  key: "civil-status-note",
  database: "civil-status",
  name: { vi: "Ghi chú hộ tịch", en: "Civil-status note" },
  law: acts,
  limits: {
    vi: "Phụ lục V đọc từ bản chép công khai, cần đối chiếu với bản ký. Luật không nói thông tin nào bắt buộc: cột bắt buộc là lựa chọn của bộ công cụ. Từ 1/3/2027 áp dụng Luật Hộ tịch 03/2026/QH16, nội dung chưa đọc được. Luật kể tên các sự kiện mà không đánh mã: mã là của bộ công cụ. Phụ lục không ghi ghi chú nói về ai: mục về người là của bộ công cụ.",
    en: "Annex V was read in a public transcription, to be verified against the signed text. The law does not say which facts are required: that is our choice. From 1 March 2027 Law 03/2026/QH16 applies, which was not read. The law names the events and gives no codes: the codes are ours. The annex does not say whom a note is about: the person is ours.",
  },
};

const paper = annex("Phụ lục V danh mục 2 mục 6");
const reading = ours("Điều 3 khoản 2");

/** Ghi chú hộ tịch: các điều, theo thứ tự của một dòng. */
export const facts = {
  number: entryNumber("Số", "Number", paper),
  issuedOn: fact("Ngày, tháng, năm cấp", "Issued on", "one", partialDate, paper, "2089-08-08", { past: true, aliases: ["Ngày cấp"] }),
  event: fact("Sự kiện hộ tịch", "Event", "one", code(events, ours("Điều 3")), law("Điều 3"), "divorce", {
    personal: basic,
    aliases: ["Loại việc"],
  }),
  basis: fact("Căn cứ ghi vào Sổ hộ tịch", "Basis", "one", longText, paper, "Bản án 01/2089/HNGĐ-ST"),
  content: fact("Nội dung ghi vào Sổ hộ tịch", "Content", "at-most-one", longText, paper, "Ly hôn"),
  signer: group("Người ký trích lục", "Signer", "at-most-one", paper, {
    name: fact("Họ, chữ đệm và tên", "Full name", "one", personName, paper, "Lê Văn Sáu", { personal: basic }),
    title: fact("Chức vụ", "Title", "at-most-one", text, paper, "Chủ tịch"),
  }),
  person: group("Người có sự kiện hộ tịch", "Person", "one", reading, {
    name: fact("Họ, chữ đệm và tên", "Full name", "one", personName, reading, "Nguyễn Văn An", { personal: basic, aliases: ["Họ tên"] }),
    birthDate: fact("Ngày, tháng, năm sinh", "Date of birth", "at-most-one", partialDate, reading, "2060-03-21", {
      personal: basic,
      past: true,
    }),
    personalId: fact("Số định danh cá nhân", "Personal id", "at-most-one", unit("personal-id"), reading, "001260000001", {
      personal: basic,
    }),
  }),
} as const;

export const columns = /* @__PURE__ */ columnsOf(facts);
export const fields = /* @__PURE__ */ fieldsOf(facts);
