import { columnsOf } from "../../cells.js";
import { fieldsOf } from "../../field-note.js";
import type { RecordMeta } from "../../meta.js";
import { cite } from "../../../law/index.js";
import { genders } from "../../codes.js";
import { address, basic, code, fact, group, otherBasic, partialDate, personName, text, unit } from "../../fact.js";
import { acts, annex, ours } from "../acts.js";
import { entryNumber } from "../person.js";

/** Trích lục khai tử là gì, và điều chưa biết. */
export const meta: RecordMeta = {
  key: "death-extract",
  database: "civil-status",
  name: { vi: "Trích lục khai tử", en: "Death extract" },
  law: acts,
  limits: {
    vi: "Phụ lục V đọc từ bản chép công khai, cần đối chiếu với bản ký. Luật không nói thông tin nào bắt buộc: cột bắt buộc là lựa chọn của bộ công cụ. Từ 1/3/2027 áp dụng Luật Hộ tịch 03/2026/QH16, nội dung chưa đọc được. Phụ lục chỉ ghi “thông tin về người được cấp trích lục”: các mục về người chết ở đây là cách hiểu của bộ công cụ.",
    en: "Annex V was read in a public transcription, to be verified against the signed text. The law does not say which facts are required: that is our choice. From 1 March 2027 Law 03/2026/QH16 applies, which was not read. The annex says only “information about the person the extract is of”: the facts about the dead are our reading.",
  },
};

const paper = annex("Phụ lục V danh mục 2 mục 4");
const reading = ours("Điều 32");

/** Trích lục khai tử: các điều, theo thứ tự của một dòng. */
export const facts = {
  number: entryNumber("Số Trích lục khai tử", "Death extract number", paper),
  book: fact("Quyển số", "Book", "at-most-one", text, paper, "01"),
  issuedOn: fact("Ngày, tháng, năm cấp", "Issued on", "one", partialDate, paper, "2089-07-02", { past: true, aliases: ["Ngày cấp"] }),
  issuedAt: fact("Nơi cấp", "Issued at", "one", text, paper, "Ủy ban nhân dân Phường Bình Minh"),
  deceased: group("Người chết", "Deceased", "one", paper, {
    name: fact("Họ, chữ đệm và tên", "Full name", "one", personName, reading, "Nguyễn Văn An", { personal: basic, aliases: ["Họ tên"] }),
    gender: fact(
      "Giới tính",
      "Gender",
      "at-most-one",
      code(genders, cite("QCVN 109:2017/BTTTT", "Phụ lục", "implementation")),
      reading,
      "1",
      { personal: basic },
    ),
    birthDate: fact("Ngày, tháng, năm sinh", "Date of birth", "at-most-one", partialDate, reading, "2035", {
      personal: basic,
      past: true,
      aliases: ["Năm sinh"],
    }),
    personalId: fact("Số định danh cá nhân", "Personal id", "at-most-one", unit("personal-id"), reading, "001235000001", {
      personal: basic,
    }),
    diedOn: fact("Ngày, tháng, năm chết", "Date of death", "one", partialDate, reading, "2089-06-30", {
      personal: basic,
      past: true,
      aliases: ["Ngày chết"],
    }),
    diedAt: fact("Nơi chết", "Place of death", "at-most-one", address, reading, "Phường Ba Đình, Hà Nội", { personal: otherBasic }),
  }),
  declarant: group("Người đi khai tử", "Declarant", "at-most-one", paper, {
    name: fact("Họ, chữ đệm và tên", "Full name", "one", personName, paper, "Nguyễn Văn Bình", { personal: basic, aliases: ["Họ tên"] }),
    relation: fact("Quan hệ với người chết", "Relation to the deceased", "at-most-one", text, paper, "Con", { personal: basic }),
  }),
  signer: group("Người ký", "Signer", "at-most-one", paper, {
    name: fact("Họ, chữ đệm và tên", "Full name", "one", personName, paper, "Lê Văn Sáu", { personal: basic }),
    title: fact("Chức vụ", "Title", "at-most-one", text, paper, "Chủ tịch"),
  }),
} as const;

export const columns = /* @__PURE__ */ columnsOf(facts);
export const fields = /* @__PURE__ */ fieldsOf(facts);
