import { columnsOf } from "../../cells.js";
import { fieldsOf } from "../../field-note.js";
import type { RecordMeta } from "../../meta.js";
import { places } from "../../../law/index.js";
import { currentAddress, basic, fact, group, otherBasic, personName, text, unit } from "../../fact.js";

const act = places("26/2023/QH15", "statute");
const people = act("Điều 9 khoản 23");

/** Hộ gia đình là gì, và điều chưa biết. */
export const meta: RecordMeta = {
  key: "household",
  database: "population",
  name: { vi: "Hộ gia đình", en: "Household" },
  law: [act("Điều 9 khoản 22, 23")],
  limits: {
    vi: "Văn bản không nói thông tin nào bắt buộc: cột bắt buộc là lựa chọn của bộ công cụ. Mã quan hệ với chủ hộ chưa đọc được nên quan hệ ghi bằng chữ.",
    en: "The act does not say which facts are required: that is our choice. The codes of relations to the head were not read: relations are words.",
  },
};

/** Hộ gia đình: các điều, theo thứ tự của một dòng. */
export const facts = {
  fileNumber: fact("Số hồ sơ cư trú", "Residence file number", "one", text, act("Điều 9 khoản 20"), "HS-1", { personal: otherBasic }),
  residence: fact("Nơi thường trú", "Permanent residence", "one", currentAddress, act("Điều 9 khoản 16"), "Phường Ba Đình, Hà Nội", {
    personal: basic,
  }),
  head: group("Chủ hộ", "Head of household", "one", people, {
    name: fact("Họ, chữ đệm và tên", "Full name", "one", personName, people, "Nguyễn Văn An", { personal: basic, aliases: ["Họ tên"] }),
    personalId: fact("Số định danh cá nhân", "Personal id", "at-most-one", unit("personal-id"), people, "001250000001", {
      personal: basic,
      aliases: ["Số ĐDCN", "Số định danh"],
    }),
  }),
  members: group("Thành viên hộ", "Member", "any", people, {
    name: fact("Họ, chữ đệm và tên", "Full name", "one", personName, people, "Lê Thị Dung", { personal: basic }),
    personalId: fact("Số định danh cá nhân", "Personal id", "at-most-one", unit("personal-id"), people, "001352000001", {
      personal: basic,
    }),
    relation: fact("Mối quan hệ với chủ hộ", "Relation to the head", "at-most-one", text, act("Điều 9 khoản 22"), "Vợ", {
      personal: basic,
    }),
  }),
} as const;

export const columns = /* @__PURE__ */ columnsOf(facts);
export const fields = /* @__PURE__ */ fieldsOf(facts);
