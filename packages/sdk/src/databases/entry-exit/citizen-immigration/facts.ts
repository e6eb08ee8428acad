import { columnsOf } from "../../cells.js";
import { fieldsOf } from "../../field-note.js";
import type { RecordMeta } from "../../meta.js";
import { cite, places } from "../../../law/index.js";
import { genders } from "../../codes.js";
import {
  address,
  basic,
  careful,
  code,
  day,
  fact,
  group,
  longText,
  otherBasic,
  partialDate,
  personName,
  reference,
  sensitive,
  text,
  unit,
} from "../../fact.js";
import { ways } from "../codes.js";

const item = places("49/2019/QH14", "statute");
const ours = places("49/2019/QH14", "design");
const annex = places("58/2026/NĐ-CP", "statute");
const move = annex("Phụ lục V danh mục 1 mục 20");
const all = item("Điều 41 khoản 1");
const message = cite("QCVN 109:2017/BTTTT", "Phụ lục", "implementation");

/** Xuất nhập cảnh của công dân là gì, và điều chưa biết. */
export const meta: RecordMeta = {
  key: "citizen-immigration",
  database: "entry-exit",
  name: { vi: "Xuất nhập cảnh của công dân", en: "Citizen at the border" },
  law: [all],
  limits: {
    vi: "Văn bản không nói thông tin nào bắt buộc: cột bắt buộc là lựa chọn của bộ công cụ. Ảnh và vân tay chỉ là mã tham chiếu.",
    en: "The act does not say which facts are required: that is our choice. Portrait and fingerprints are references only.",
  },
};

/** Xuất nhập cảnh của công dân: các điều, theo thứ tự của một dòng. */
export const facts = {
  name: fact("Họ, chữ đệm và tên khai sinh", "Name at birth", "one", personName, all, "Nguyễn Văn An", {
    personal: basic,
    aliases: ["Họ tên"],
  }),
  currentName: fact("Họ, chữ đệm và tên hiện dùng", "Name in use", "at-most-one", personName, all, "Nguyễn Văn An", { personal: basic }),
  birthPlace: fact("Nơi sinh", "Place of birth", "at-most-one", address, all, "Xã Tân An, Vĩnh Long", { personal: basic }),
  birthDate: fact("Ngày, tháng, năm sinh", "Date of birth", "one", partialDate, all, "2050-03-21", { personal: basic, past: true }),
  gender: fact("Giới tính", "Gender", "one", code(genders, message), all, "1", { personal: basic }),
  portrait: fact("Ảnh chân dung", "Portrait", "at-most-one", reference, all, "ref:face:1", { personal: sensitive }),
  fingerprints: fact("Vân tay", "Fingerprints", "at-most-one", reference, all, "ref:finger:1", { personal: sensitive }),
  personalId: fact("Số định danh cá nhân", "Personal id", "one", unit("personal-id"), all, "001250000001", {
    personal: basic,
    aliases: ["Số ĐDCN", "Số định danh"],
  }),
  papers: group("Giấy tờ xuất nhập cảnh", "Travel paper", "any", all, {
    number: fact("Số", "Number", "one", unit("passport-number"), all, "X0000001", { personal: basic }),
    issuedOn: fact("Ngày cấp", "Issued on", "at-most-one", day, all, "2085-01-02", { personal: otherBasic, past: true }),
    issuedBy: fact("Nơi cấp", "Issued by", "at-most-one", text, all, "Cục Quản lý xuất nhập cảnh", { personal: otherBasic }),
    lostOn: fact("Ngày báo mất", "Reported lost on", "at-most-one", day, all, "2088-03-04", { personal: otherBasic, past: true }),
    validity: fact("Thu hồi, hủy, khôi phục giá trị", "Validity changes", "at-most-one", text, all, "Hủy giá trị", {
      personal: otherBasic,
    }),
  }),
  movements: group("Quá trình xuất nhập cảnh", "Movement", "any", all, {
    on: fact("Ngày", "On", "one", day, move, "2086-07-08", { personal: careful, past: true }),
    way: fact("Xuất hay nhập", "Way", "one", code(ways, ours("Điều 41")), move, "exit", { personal: careful }),
    vehicle: fact("Phương tiện", "Vehicle", "at-most-one", text, move, "Đường hàng không", { personal: careful }),
    companions: fact("Người đi kèm", "Companions", "at-most-one", longText, move, "Con dưới 14 tuổi", { personal: careful }),
  }),
} as const;

export const columns = /* @__PURE__ */ columnsOf(facts);
export const fields = /* @__PURE__ */ fieldsOf(facts);
