import { columnsOf } from "../../cells.js";
import { fieldsOf } from "../../field-note.js";
import type { RecordMeta } from "../../meta.js";
import { cite, places } from "../../../law/index.js";
import { genders } from "../../codes.js";
import {
  currentAddress,
  basic,
  careful,
  code,
  country,
  day,
  fact,
  group,
  otherBasic,
  partialDate,
  personName,
  reference,
  sensitive,
  text,
} from "../../fact.js";
import { ways } from "../codes.js";

const act = places("77/2020/NĐ-CP", "statute");
const ours = places("77/2020/NĐ-CP", "design");
const item = act("Điều 4 khoản 1 điểm b");

/** Người nước ngoài xuất nhập cảnh là gì, và điều chưa biết. */
export const meta: RecordMeta = {
  key: "foreigner-immigration",
  database: "entry-exit",
  name: { vi: "Người nước ngoài xuất nhập cảnh", en: "Foreigner at the border" },
  law: [act("Điều 4 khoản 1 điểm b")],
  limits: {
    vi: "Văn bản không nói thông tin nào bắt buộc: cột bắt buộc là lựa chọn của bộ công cụ. Ảnh và vân tay chỉ là mã tham chiếu. Hộ chiếu nước ngoài mỗi nước một dạng nên số hộ chiếu ghi bằng chữ.",
    en: "The act does not say which facts are required: that is our choice. Portrait and fingerprints are references only. Each country numbers its passports in its own way.",
  },
};

/** Người nước ngoài xuất nhập cảnh: các điều, theo thứ tự của một dòng. */
export const facts = {
  name: fact("Họ, chữ đệm và tên trong hộ chiếu", "Name in the passport", "one", personName, item, "Jean Martin", { personal: basic }),
  birthDate: fact("Ngày, tháng, năm sinh", "Date of birth", "one", partialDate, item, "2050-03-21", { personal: basic, past: true }),
  gender: fact("Giới tính", "Gender", "one", code(genders, cite("QCVN 109:2017/BTTTT", "Phụ lục", "implementation")), item, "1", {
    personal: basic,
  }),
  nationality: fact("Quốc tịch", "Nationality", "one", country, item, "FR", { personal: basic }),
  portrait: fact("Ảnh chân dung", "Portrait", "at-most-one", reference, item, "ref:face:1", { personal: sensitive }),
  fingerprints: fact("Vân tay", "Fingerprints", "at-most-one", reference, item, "ref:finger:1", { personal: sensitive }),
  passport: group("Hộ chiếu", "Passport", "one", item, {
    number: fact("Số, ký hiệu", "Number", "one", text, item, "00XX00001", { personal: basic }),
    kind: fact("Loại giấy tờ", "Kind", "at-most-one", text, item, "Hộ chiếu phổ thông", { personal: otherBasic }),
    issuedOn: fact("Ngày cấp", "Issued on", "at-most-one", day, item, "2085-01-02", { personal: otherBasic, past: true }),
    issuedBy: fact("Nơi cấp", "Issued by", "at-most-one", text, item, "Paris", { personal: otherBasic }),
  }),
  movements: group("Quá trình nhập cảnh, xuất cảnh", "Movement", "any", item, {
    on: fact("Ngày", "On", "one", day, item, "2088-07-08", { personal: careful, past: true }),
    way: fact("Xuất hay nhập", "Way", "one", code(ways, ours("Điều 4")), item, "entry", { personal: careful }),
  }),
  residence: fact("Nơi cư trú ở Việt Nam", "Residence in Viet Nam", "at-most-one", currentAddress, item, "Phường Ba Đình, Hà Nội", {
    personal: basic,
  }),
} as const;

export const columns = /* @__PURE__ */ columnsOf(facts);
export const fields = /* @__PURE__ */ fieldsOf(facts);
