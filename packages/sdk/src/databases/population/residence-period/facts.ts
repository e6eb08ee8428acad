import { columnsOf } from "../../cells.js";
import { fieldsOf } from "../../field-note.js";
import type { RecordMeta } from "../../meta.js";
import { cite, places } from "../../../law/index.js";
import { address, basic, code, day, fact, otherBasic, partialDate, unit } from "../../fact.js";
import { kinds } from "./kinds.js";

const act = places("58/2026/NĐ-CP", "statute");
const ours = places("58/2026/NĐ-CP", "design");
const person = places("26/2023/QH15", "statute");

/** Quá trình cư trú là gì, và điều chưa biết. */
export const meta: RecordMeta = {
  key: "residence-period",
  database: "population",
  name: { vi: "Quá trình cư trú", en: "Residence history" },
  law: [act("Điều 4 khoản 8"), cite("26/2023/QH15", "Điều 9 khoản 16, 17, 18", "statute")],
  limits: {
    vi: "Văn bản không nói thông tin nào bắt buộc: cột bắt buộc là lựa chọn của bộ công cụ. Nghị định chỉ nói phải giữ đủ lịch sử các lần cập nhật, không nói mỗi lần ghi gì: các mục ở đây là của bộ công cụ.",
    en: "The act does not say which facts are required: that is our choice. The decree asks for the whole history of updates and does not say what one update holds: the facts here are ours.",
  },
};

/** Quá trình cư trú: các điều, theo thứ tự của một dòng. */
export const facts = {
  personalId: fact("Số định danh cá nhân", "Personal id", "one", unit("personal-id"), person("Điều 9 khoản 3"), "001250000001", {
    personal: basic,
    aliases: ["Số ĐDCN", "Số định danh"],
  }),
  kind: fact(
    "Loại cư trú",
    "Kind of residence",
    "one",
    code(kinds, ours("Điều 4 khoản 8")),
    person("Điều 9 khoản 16, 17, 18"),
    "permanent",
    { personal: basic },
  ),
  address: fact("Địa chỉ", "Address", "one", address, person("Điều 9 khoản 16, 17, 18"), "Phường Ba Đình, Hà Nội", { personal: basic }),
  from: fact("Từ ngày", "From", "one", partialDate, ours("Điều 4 khoản 8"), "2080-05-01", { personal: otherBasic, past: true }),
  to: fact("Đến ngày", "To", "at-most-one", partialDate, ours("Điều 4 khoản 8"), "2085-06", { personal: otherBasic, past: true }),
  updatedOn: fact("Ngày cập nhật", "Updated on", "at-most-one", day, act("Điều 4 khoản 8"), "2085-07-01", {
    personal: otherBasic,
    past: true,
  }),
} as const;

export const columns = /* @__PURE__ */ columnsOf(facts);
export const fields = /* @__PURE__ */ fieldsOf(facts);
