import { columnsOf } from "../../cells.js";
import { fieldsOf } from "../../field-note.js";
import type { RecordMeta } from "../../meta.js";
import { basic, fact, group, partialDate, text, yesNo } from "../../fact.js";
import { acts, annex, law } from "../acts.js";
import { belonging, entryNumber, party } from "../person.js";

/** Giấy chứng nhận kết hôn là gì, và điều chưa biết. */
export const meta: RecordMeta = {
  key: "marriage-certificate",
  database: "civil-status",
  name: { vi: "Giấy chứng nhận kết hôn", en: "Marriage certificate" },
  law: acts,
  limits: {
    vi: "Phụ lục V đọc từ bản chép công khai, cần đối chiếu với bản ký. Luật không nói thông tin nào bắt buộc: cột bắt buộc là lựa chọn của bộ công cụ. Từ 1/3/2027 áp dụng Luật Hộ tịch 03/2026/QH16, nội dung chưa đọc được.",
    en: "Annex V was read in a public transcription, to be verified against the signed text. The law does not say which facts are required: that is our choice. From 1 March 2027 Law 03/2026/QH16 applies, which was not read.",
  },
};

const spouse = law("Điều 17 khoản 2 điểm a");
const form = law("Điều 17 khoản 2 điểm c");
const paper = annex("Phụ lục V danh mục 2 mục 1");

/** Giấy chứng nhận kết hôn: các điều, theo thứ tự của một dòng. */
export const facts = {
  number: entryNumber("Số Giấy chứng nhận kết hôn", "Marriage certificate number", paper),
  registeredOn: fact("Ngày, tháng, năm đăng ký kết hôn", "Registered on", "one", partialDate, law("Điều 17 khoản 2 điểm b"), "2089-05-20", {
    personal: basic,
    past: true,
    aliases: ["Ngày đăng ký"],
  }),
  registeredAt: fact("Nơi đăng ký kết hôn", "Registered at", "one", text, paper, "Ủy ban nhân dân Phường Bình Minh", {
    aliases: ["Nơi đăng ký"],
  }),
  husband: group("Chồng", "Husband", "one", spouse, {
    ...party(spouse, "Nguyễn Văn An", "2060-03-21", "001260000001"),
    ...belonging(spouse),
  }),
  wife: group("Vợ", "Wife", "one", spouse, { ...party(spouse, "Lê Thị Dung", "2062", "001362000001"), ...belonging(spouse) }),
  signed: fact("Có chữ ký hoặc điểm chỉ của hai bên", "Signed by both", "at-most-one", yesNo, form, "true"),
  confirmed: fact("Có xác nhận của cơ quan đăng ký", "Confirmed by the registrar", "at-most-one", yesNo, form, "true"),
} as const;

export const columns = /* @__PURE__ */ columnsOf(facts);
export const fields = /* @__PURE__ */ fieldsOf(facts);
