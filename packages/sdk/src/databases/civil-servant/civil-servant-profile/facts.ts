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
  day,
  fact,
  group,
  longText,
  otherBasic,
  partialDate,
  personName,
  sensitive,
  text,
  unit,
} from "../../fact.js";

const form = places("06/2023/TT-BNV", "implementation");
const annex = places("58/2026/NĐ-CP", "statute");
const sheet = form("sơ yếu lý lịch");

/** Hồ sơ cán bộ, công chức, viên chức là gì, và điều chưa biết. */
export const meta: RecordMeta = {
  key: "civil-servant-profile",
  database: "civil-servant",
  name: { vi: "Hồ sơ cán bộ, công chức, viên chức", en: "Civil servant profile" },
  law: [sheet],
  limits: {
    vi: "Phụ lục trường thông tin của Thông tư 06/2023/TT-BNV chưa đọc được: các mục lấy từ mẫu sơ yếu lý lịch thấy trong hệ thống đang chạy và Phụ lục V Nghị định 58/2026/NĐ-CP. Đảng viên là quan điểm chính trị nên được coi là dữ liệu nhạy cảm.",
    en: "The annex of Circular 06/2023/TT-BNV was not read: the facts come from the curriculum vitae form seen in running systems, and from Annex V of Decree 58/2026/NĐ-CP. Party membership is a political opinion, and treated as sensitive.",
  },
};

/** Hồ sơ cán bộ, công chức, viên chức: các điều, theo thứ tự của một dòng. */
export const facts = {
  managedBy: fact("Cơ quan quản lý", "Managing agency", "at-most-one", text, sheet, "Sở Nội vụ"),
  employedBy: fact("Cơ quan sử dụng", "Employing agency", "one", text, sheet, "Ủy ban nhân dân Phường Bình Minh"),
  staffNumber: fact("Số hiệu", "Staff number", "at-most-one", text, sheet, "CB-1", { personal: otherBasic }),
  personalId: fact("Số định danh cá nhân", "Personal id", "one", unit("personal-id"), sheet, "001250000001", {
    personal: basic,
    aliases: ["Số ĐDCN", "Số định danh"],
  }),
  name: fact("Họ và tên", "Full name", "one", personName, sheet, "Nguyễn Văn An", { personal: basic }),
  gender: fact("Giới tính", "Gender", "at-most-one", code(genders, cite("QCVN 109:2017/BTTTT", "Phụ lục", "implementation")), sheet, "1", {
    personal: basic,
  }),
  birthDate: fact("Ngày sinh", "Date of birth", "one", partialDate, sheet, "2050-03-21", { personal: basic, past: true }),
  ethnicity: fact("Dân tộc", "Ethnicity", "at-most-one", text, sheet, "Kinh", { personal: sensitive }),
  religion: fact("Tôn giáo", "Religion", "at-most-one", text, sheet, "Không", { personal: sensitive }),
  cardIssuedOn: fact("Ngày cấp thẻ căn cước", "Card issued on", "at-most-one", day, sheet, "2086-05-04", {
    personal: otherBasic,
    past: true,
  }),
  phone: fact("Số điện thoại", "Phone", "at-most-one", unit("phone-number"), sheet, "0900000001", { personal: basic }),
  socialInsuranceNumber: fact(
    "Số bảo hiểm xã hội",
    "Social insurance number",
    "at-most-one",
    unit("social-insurance-number"),
    sheet,
    "001250000001",
    { personal: sensitive },
  ),
  healthInsuranceNumber: fact("Số thẻ bảo hiểm y tế", "Health insurance number", "at-most-one", text, sheet, "0000000001", {
    personal: sensitive,
  }),
  residence: fact("Nơi ở hiện nay", "Current residence", "at-most-one", currentAddress, sheet, "Phường Ba Đình, Hà Nội", {
    personal: basic,
  }),
  familyBackground: fact("Thành phần gia đình", "Family background", "at-most-one", text, sheet, "Công chức", { personal: careful }),
  formerOccupation: fact("Nghề nghiệp trước khi tuyển dụng", "Occupation before", "at-most-one", text, sheet, "Giáo viên", {
    personal: otherBasic,
  }),
  firstRecruitedOn: fact("Ngày tuyển dụng lần đầu", "First recruited on", "at-most-one", partialDate, sheet, "2075-09", {
    personal: otherBasic,
    past: true,
  }),
  firstRecruitedBy: fact("Cơ quan tuyển dụng lần đầu", "First recruited by", "at-most-one", text, sheet, "Sở Nội vụ", {
    personal: otherBasic,
  }),
  joinedOn: fact("Ngày vào cơ quan hiện tại", "Joined on", "at-most-one", partialDate, sheet, "2080-01", {
    personal: otherBasic,
    past: true,
  }),
  partyJoinedOn: fact("Ngày vào Đảng", "Joined the Party on", "at-most-one", partialDate, sheet, "2078-02-03", {
    personal: sensitive,
    past: true,
  }),
  partyOfficialOn: fact("Ngày chính thức", "Full member on", "at-most-one", partialDate, sheet, "2079-02-03", {
    personal: sensitive,
    past: true,
  }),
  awards: group("Khen thưởng, kỷ luật", "Award or discipline", "any", annex("Phụ lục V danh mục 1 mục 15"), {
    content: fact("Nội dung", "Content", "one", longText, annex("Phụ lục V danh mục 1 mục 15"), "Bằng khen", { personal: otherBasic }),
    on: fact("Ngày", "On", "at-most-one", partialDate, annex("Phụ lục V danh mục 1 mục 15"), "2085", { personal: otherBasic }),
  }),
  career: group("Quá trình công tác", "Post", "any", annex("Phụ lục V danh mục 1 mục 16"), {
    unit: fact("Đơn vị", "Unit", "one", text, annex("Phụ lục V danh mục 1 mục 16"), "Phòng Tư pháp", { personal: otherBasic }),
    title: fact("Chức danh", "Title", "at-most-one", text, annex("Phụ lục V danh mục 1 mục 16"), "Chuyên viên", { personal: otherBasic }),
    from: fact("Từ", "From", "at-most-one", partialDate, annex("Phụ lục V danh mục 1 mục 16"), "2080", { personal: otherBasic }),
    to: fact("Đến", "To", "at-most-one", partialDate, annex("Phụ lục V danh mục 1 mục 16"), "2085", { personal: otherBasic }),
  }),
  training: group("Quá trình đào tạo", "Training", "any", annex("Phụ lục V danh mục 1 mục 17"), {
    kind: fact("Loại", "Kind", "one", text, annex("Phụ lục V danh mục 1 mục 17"), "Đại học", { personal: otherBasic }),
    school: fact("Cơ sở đào tạo", "School", "at-most-one", text, annex("Phụ lục V danh mục 1 mục 17"), "Trường Hoa Sen", {
      personal: otherBasic,
    }),
    from: fact("Từ", "From", "at-most-one", partialDate, annex("Phụ lục V danh mục 1 mục 17"), "2068", { personal: otherBasic }),
    to: fact("Đến", "To", "at-most-one", partialDate, annex("Phụ lục V danh mục 1 mục 17"), "2072", { personal: otherBasic }),
  }),
  foreignRelations: group("Quan hệ với tổ chức nước ngoài", "Foreign relation", "any", annex("Phụ lục V danh mục 1 mục 18"), {
    content: fact("Nội dung", "Content", "one", longText, annex("Phụ lục V danh mục 1 mục 18"), "Không", { personal: otherBasic }),
  }),
} as const;

export const columns = /* @__PURE__ */ columnsOf(facts);
export const fields = /* @__PURE__ */ fieldsOf(facts);
