import { cite } from "../../../law/index.js";
import { columnsOf } from "../../cells.js";
import { genders } from "../../codes.js";
import { address, basic, code, country, fact, group, partialDate, personName, sensitive, text, unit } from "../../fact.js";
import { fieldsOf } from "../../field-note.js";
import type { RecordMeta } from "../../meta.js";
import { acts, annex, law } from "../acts.js";
import { belonging, entryNumber } from "../person.js";

/** Đăng ký khai sinh là gì, và điều chưa biết. */
export const meta: RecordMeta = {
  key: "birth-registration",
  database: "civil-status",
  name: { vi: "Đăng ký khai sinh", en: "Birth registration" },
  law: acts,
  limits: {
    vi: "Luật liệt kê nội dung, không nói nội dung nào bắt buộc: cột bắt buộc là lựa chọn của bộ công cụ. Phụ lục không kể chi tiết về người đề nghị. Từ 1/3/2027 áp dụng Luật Hộ tịch 03/2026/QH16, nội dung chưa đọc được.",
    en: "The law lists contents and does not say which are required: required columns are our choice. The annex does not say what is kept of the applicant. From 1 March 2027 Law 03/2026/QH16 applies, which was not read.",
  },
};

const child = law("Điều 14 khoản 1 điểm a");
const parents = law("Điều 14 khoản 1 điểm b");
const paper = annex("Phụ lục V danh mục 2 mục 3");

const parent = (name: string, born: string) => ({
  name: fact("Họ, chữ đệm và tên", "Full name", "one", personName, parents, name, { personal: basic, aliases: ["Họ tên", "Họ và tên"] }),
  birthDate: fact("Năm sinh", "Year of birth", "at-most-one", partialDate, parents, born, {
    personal: basic,
    past: true,
    aliases: ["Ngày sinh"],
  }),
  ...belonging(parents),
  residence: fact("Nơi cư trú", "Residence", "at-most-one", address, parents, "Phường Ba Đình, Hà Nội", { personal: basic }),
});

/** Nội dung đăng ký khai sinh (Điều 14) và điều Phụ lục V thêm vào. A book of before the ids has none, and knows some dates in part. */
export const facts = {
  number: entryNumber("Số Giấy khai sinh", "Birth certificate number", paper),
  registeredOn: fact("Ngày, tháng, năm đăng ký khai sinh", "Registered on", "one", partialDate, paper, "2089-11-20", {
    past: true,
    aliases: ["Ngày đăng ký"],
  }),
  registeredAt: fact("Nơi cấp Giấy khai sinh", "Registered at", "one", text, paper, "Ủy ban nhân dân Phường Bình Minh", {
    aliases: ["Nơi đăng ký khai sinh", "Nơi đăng ký"],
  }),
  child: group("Người được khai sinh", "Child", "one", child, {
    name: fact("Họ, chữ đệm và tên", "Full name", "one", personName, child, "Nguyễn Văn An", {
      personal: basic,
      aliases: ["Họ tên", "Họ và tên"],
    }),
    gender: fact("Giới tính", "Gender", "one", code(genders, cite("QCVN 109:2017/BTTTT", "Phụ lục", "implementation")), child, "1", {
      personal: basic,
    }),
    birthDate: fact("Ngày, tháng, năm sinh", "Date of birth", "one", partialDate, child, "2089-11-02", {
      personal: basic,
      past: true,
      aliases: ["Ngày sinh"],
    }),
    birthPlace: fact("Nơi sinh", "Place of birth", "at-most-one", address, child, "Phường Ba Đình, Hà Nội", { personal: basic }),
    hometown: fact("Quê quán", "Home town", "at-most-one", address, child, "Xã Tân An, Vĩnh Long", { personal: basic }),
    ethnicity: fact("Dân tộc", "Ethnicity", "one", text, child, "Kinh", { personal: sensitive }),
    nationality: fact("Quốc tịch", "Nationality", "one", country, child, "VN", { personal: basic }),
    personalId: fact(
      "Số định danh cá nhân",
      "Personal id",
      "at-most-one",
      unit("personal-id"),
      law("Điều 14 khoản 1 điểm c"),
      "001289000001",
      { personal: basic, aliases: ["Số ĐDCN", "Số định danh"] },
    ),
  }),
  mother: group("Mẹ", "Mother", "at-most-one", parents, parent("Trần Thị Cúc", "2063")),
  father: group("Cha", "Father", "at-most-one", parents, parent("Nguyễn Văn Bình", "2061-05")),
  applicant: group("Người đề nghị đăng ký", "Applicant", "at-most-one", paper, {
    name: fact("Họ, chữ đệm và tên", "Full name", "one", personName, { ...paper, standing: "design" }, "Trần Thị Cúc", {
      personal: basic,
      aliases: ["Họ tên"],
    }),
  }),
} as const;

export const columns = /* @__PURE__ */ columnsOf(facts);
export const fields = /* @__PURE__ */ fieldsOf(facts);
