import { columnsOf } from "../../cells.js";
import { fieldsOf } from "../../field-note.js";
import type { RecordMeta } from "../../meta.js";
import { basic, fact, group, partialDate, personName, text, unit } from "../../fact.js";
import { acts, annex, ours } from "../acts.js";
import { belonging, party } from "../person.js";

/** Quyết định nuôi con nuôi là gì, và điều chưa biết. */
export const meta: RecordMeta = {
  key: "adoption-decision",
  database: "civil-status",
  name: { vi: "Quyết định nuôi con nuôi", en: "Adoption decision" },
  law: acts,
  limits: {
    vi: "Phụ lục V đọc từ bản chép công khai, cần đối chiếu với bản ký. Luật không nói thông tin nào bắt buộc: cột bắt buộc là lựa chọn của bộ công cụ. Từ 1/3/2027 áp dụng Luật Hộ tịch 03/2026/QH16, nội dung chưa đọc được. Phụ lục ghi về cha nuôi, mẹ nuôi, không ghi về con nuôi: các mục về con nuôi là của bộ công cụ.",
    en: "Annex V was read in a public transcription, to be verified against the signed text. The law does not say which facts are required: that is our choice. From 1 March 2027 Law 03/2026/QH16 applies, which was not read. The annex lists the adoptive parents and not the child: what is kept of the child is ours.",
  },
};

const paper = annex("Phụ lục V danh mục 2 mục 2");
const reading = ours("Điều 3 khoản 2 điểm d");

const parent = (name: string, born: string, id: string) => {
  const { identityPaper: _, ...known } = party(paper, name, born, id);
  return { ...known, personalId: { ...known.personalId, law: paper }, ...belonging(paper) };
};

/** Quyết định nuôi con nuôi: các điều, theo thứ tự của một dòng. */
export const facts = {
  number: fact("Số quyết định", "Decision number", "one", text, paper, "01/QĐ-UBND"),
  decidedOn: fact("Ngày, tháng, năm quyết định", "Decided on", "one", partialDate, paper, "2089-04-10", {
    past: true,
    aliases: ["Ngày quyết định"],
  }),
  decidedBy: fact("Cơ quan ra quyết định", "Decided by", "one", text, paper, "Ủy ban nhân dân Phường Bình Minh"),
  father: group("Cha nuôi", "Adoptive father", "at-most-one", paper, parent("Nguyễn Văn Bình", "2050-01-02", "001250000002")),
  mother: group("Mẹ nuôi", "Adoptive mother", "at-most-one", paper, parent("Trần Thị Cúc", "2052", "001352000001")),
  child: group("Con nuôi", "Adopted child", "one", reading, {
    name: fact("Họ, chữ đệm và tên", "Full name", "one", personName, reading, "Nguyễn Văn An", { personal: basic, aliases: ["Họ tên"] }),
    birthDate: fact("Ngày, tháng, năm sinh", "Date of birth", "at-most-one", partialDate, reading, "2085-06", {
      personal: basic,
      past: true,
    }),
    personalId: fact("Số định danh cá nhân", "Personal id", "at-most-one", unit("personal-id"), reading, "001285000001", {
      personal: basic,
    }),
  }),
} as const;

export const columns = /* @__PURE__ */ columnsOf(facts);
export const fields = /* @__PURE__ */ fieldsOf(facts);
