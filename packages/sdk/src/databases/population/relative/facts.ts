import { columnsOf } from "../../cells.js";
import { fieldsOf } from "../../field-note.js";
import type { RecordMeta } from "../../meta.js";
import { places } from "../../../law/index.js";
import { basic, code, country, fact, personName, unit } from "../../fact.js";
import { roles } from "./roles.js";

const act = places("26/2023/QH15", "statute");
const ours = places("26/2023/QH15", "design");
const kin = act("Điều 9 khoản 15");

/** Người thân là gì, và điều chưa biết. */
export const meta: RecordMeta = {
  key: "relative",
  database: "population",
  name: { vi: "Người thân", en: "Relative" },
  law: [act("Điều 9 khoản 15")],
  limits: {
    vi: "Văn bản không nói thông tin nào bắt buộc: cột bắt buộc là lựa chọn của bộ công cụ.",
    en: "The act does not say which facts are required: that is our choice.",
  },
};

/** Người thân: các điều, theo thứ tự của một dòng. */
export const facts = {
  personalId: fact("Số định danh cá nhân", "Personal id", "one", unit("personal-id"), act("Điều 9 khoản 3"), "001260000001", {
    personal: basic,
    aliases: ["Số ĐDCN", "Số định danh"],
  }),
  role: fact("Quan hệ", "Relation", "one", code(roles, ours("Điều 9 khoản 15")), kin, "father", { personal: basic }),
  name: fact("Họ, chữ đệm và tên của người thân", "Name of the relative", "one", personName, kin, "Nguyễn Văn Bình", { personal: basic }),
  relativePersonalId: fact(
    "Số định danh cá nhân của người thân",
    "Personal id of the relative",
    "at-most-one",
    unit("personal-id"),
    kin,
    "001235000001",
    { personal: basic },
  ),
  nationality: fact("Quốc tịch của người thân", "Nationality of the relative", "at-most-one", country, kin, "VN", { personal: basic }),
} as const;

export const columns = /* @__PURE__ */ columnsOf(facts);
export const fields = /* @__PURE__ */ fieldsOf(facts);
