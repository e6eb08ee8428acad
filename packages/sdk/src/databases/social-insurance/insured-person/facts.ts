import { columnsOf } from "../../cells.js";
import { fieldsOf } from "../../field-note.js";
import type { RecordMeta } from "../../meta.js";
import { cite, places } from "../../../law/index.js";
import { genders } from "../../codes.js";
import {
  address,
  currentAddress,
  basic,
  code,
  country,
  day,
  fact,
  group,
  otherBasic,
  partialDate,
  personName,
  sensitive,
  text,
  unit,
  wholeNumber,
} from "../../fact.js";
import { relations } from "../relations.js";

const act = places("43/2021/NĐ-CP", "secondary", { until: "2025-07-01" });
const ours = places("43/2021/NĐ-CP", "design", { until: "2025-07-01" });
const person = act("Điều 6 khoản 1 điểm a");
const home = act("Điều 6 khoản 1 điểm c");
const social = act("Điều 6 khoản 1 điểm d");
const health = act("Điều 6 khoản 1 điểm đ");
const unemployed = act("Điều 6 khoản 1 điểm e");

/** Một chặng của quá trình: the decree names the history, not what is kept of it. */
const span = (law: ReturnType<typeof act>) => ({
  from: fact("Từ ngày", "From", "one", partialDate, { ...law, standing: "design" }, "2080-01"),
  to: fact("Đến ngày", "To", "at-most-one", partialDate, { ...law, standing: "design" }, "2089-12"),
  amount: fact("Số tiền", "Amount", "at-most-one", wholeNumber, { ...law, standing: "design" }, "8000000", { personal: sensitive }),
});

/** Người tham gia bảo hiểm là gì, và điều chưa biết. */
export const meta: RecordMeta = {
  key: "insured-person",
  database: "social-insurance",
  name: { vi: "Người tham gia bảo hiểm", en: "Insured person" },
  law: [act("Điều 6")],
  limits: {
    vi: "Điều 6 Nghị định 43/2021/NĐ-CP đọc qua nguồn thứ cấp. Nhóm liên hệ, y tế cơ bản và an sinh xã hội không được kể chi tiết nên chỉ có số điện thoại. Nghị định này hết hiệu lực từ 1/7/2025; Nghị định 164/2025/NĐ-CP thay thế chưa đọc được.",
    en: "Article 6 of Decree 43/2021/NĐ-CP was read in a secondary source. What is kept of contact, basic health and social welfare is not itemised; only a phone stands here. The decree ended on 1 July 2025; Decree 164/2025/NĐ-CP, which replaced it, was not read.",
  },
};

/** Người tham gia bảo hiểm: các điều, theo thứ tự của một dòng. */
export const facts = {
  personalId: fact("Số định danh cá nhân", "Personal id", "one", unit("personal-id"), person, "001250000001", {
    personal: basic,
    aliases: ["Số ĐDCN", "Số định danh", "Số CCCD"],
  }),
  name: fact("Họ, chữ đệm và tên khai sinh", "Full name at birth", "one", personName, person, "Nguyễn Văn An", {
    personal: basic,
    aliases: ["Họ tên", "Họ và tên"],
  }),
  birthDate: fact("Ngày, tháng, năm sinh", "Date of birth", "one", partialDate, person, "2050-03-21", {
    personal: basic,
    past: true,
    aliases: ["Ngày sinh"],
  }),
  gender: fact("Giới tính", "Gender", "one", code(genders, cite("QCVN 109:2017/BTTTT", "Phụ lục", "implementation")), person, "1", {
    personal: basic,
  }),
  ethnicity: fact("Dân tộc", "Ethnicity", "at-most-one", text, person, "Kinh", { personal: sensitive }),
  nationality: fact("Quốc tịch", "Nationality", "at-most-one", country, person, "VN", { personal: basic }),
  birthRegistrationPlace: fact(
    "Nơi đăng ký khai sinh",
    "Place of birth registration",
    "at-most-one",
    address,
    person,
    "Xã Tân An, Vĩnh Long",
    { personal: basic },
  ),
  hometown: fact("Quê quán", "Home town", "at-most-one", address, person, "Xã Tân An, Vĩnh Long", { personal: basic }),
  permanentResidence: fact("Nơi thường trú", "Permanent residence", "at-most-one", currentAddress, person, "Phường Ba Đình, Hà Nội", {
    personal: basic,
  }),
  relatives: group("Cha, mẹ, vợ, chồng, người đại diện", "Relative", "any", person, {
    role: fact("Quan hệ", "Relation", "one", code(relations, ours("Điều 6")), person, "father", { personal: basic }),
    name: fact("Họ, chữ đệm và tên", "Full name", "one", personName, person, "Nguyễn Văn Bình", { personal: basic }),
    personalId: fact("Số định danh cá nhân", "Personal id", "at-most-one", unit("personal-id"), person, "001230000001", {
      personal: basic,
    }),
  }),
  phone: fact("Số điện thoại", "Phone number", "at-most-one", unit("phone-number"), ours("Điều 6 khoản 1 điểm b"), "0900000001", {
    personal: basic,
    aliases: ["SĐT"],
  }),
  household: group("Hộ gia đình", "Household", "at-most-one", home, {
    code: fact("Mã hộ gia đình", "Household code", "one", text, home, "0100000001", { personal: otherBasic }),
    address: fact("Địa chỉ", "Address", "at-most-one", currentAddress, home, "Phường Ba Đình, Hà Nội", { personal: basic }),
    members: group("Thành viên", "Member", "any", home, {
      name: fact("Họ, chữ đệm và tên", "Full name", "one", personName, home, "Nguyễn Văn An", { personal: basic }),
      personalId: fact("Số định danh cá nhân", "Personal id", "at-most-one", unit("personal-id"), home, "001250000001", {
        personal: basic,
      }),
    }),
  }),
  social: group("Bảo hiểm xã hội", "Social insurance", "at-most-one", social, {
    number: fact("Mã số bảo hiểm xã hội", "Social insurance number", "one", unit("social-insurance-number"), social, "001250000001", {
      personal: sensitive,
      aliases: ["Mã số BHXH"],
    }),
    unitCode: fact("Mã đơn vị quản lý người tham gia", "Unit code", "at-most-one", text, social, "YN0001A", { personal: otherBasic }),
    agency: fact("Cơ quan quản lý", "Agency", "at-most-one", text, social, "Bảo hiểm xã hội cơ sở"),
    objectKind: fact("Loại đối tượng", "Kind of participant", "at-most-one", text, social, "Bắt buộc", { personal: otherBasic }),
    paymentMethod: fact("Phương thức đóng", "Payment method", "at-most-one", text, social, "Hằng tháng", { personal: sensitive }),
    contributions: group("Quá trình đóng", "Contribution", "any", social, span(social)),
    benefits: group("Quá trình hưởng", "Benefit", "any", social, span(social)),
    accidents: group("Tai nạn lao động, bệnh nghề nghiệp", "Accident or disease at work", "any", social, span(social)),
    taxCode: fact("Mã số thuế", "Tax code", "at-most-one", unit("tax-code"), social, "001250000001", {
      personal: otherBasic,
      aliases: ["MST"],
    }),
  }),
  health: group("Bảo hiểm y tế", "Health insurance", "at-most-one", health, {
    benefitLevel: fact("Mã mức hưởng", "Benefit level", "at-most-one", text, health, "4", { personal: sensitive }),
    objectKind: fact("Loại đối tượng", "Kind of participant", "at-most-one", text, health, "DN", { personal: otherBasic }),
    firstFacility: fact(
      "Nơi đăng ký khám, chữa bệnh ban đầu",
      "First facility",
      "at-most-one",
      unit("health-facility-code"),
      health,
      "01001",
      { personal: sensitive },
    ),
    validTo: fact("Thời điểm hết hạn", "Valid to", "at-most-one", day, health, "2090-12-31", { personal: otherBasic }),
    fiveYearsOn: fact("Thời điểm đủ 5 năm liên tục", "Five years on", "at-most-one", day, health, "2080-01-01", { personal: otherBasic }),
    history: group("Quá trình đóng, hưởng", "History", "any", health, span(health)),
  }),
  unemployment: group("Bảo hiểm thất nghiệp", "Unemployment insurance", "at-most-one", unemployed, {
    contributions: group("Quá trình đóng", "Contribution", "any", unemployed, span(unemployed)),
    benefits: group("Quá trình hưởng", "Benefit", "any", unemployed, span(unemployed)),
    reservedMonths: fact("Thời gian bảo lưu (tháng)", "Reserved months", "at-most-one", wholeNumber, unemployed, "12", {
      personal: sensitive,
    }),
  }),
} as const;

export const columns = /* @__PURE__ */ columnsOf(facts);
export const fields = /* @__PURE__ */ fieldsOf(facts);
