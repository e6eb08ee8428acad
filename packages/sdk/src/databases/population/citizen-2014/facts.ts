import { columnsOf } from "../../cells.js";
import { fieldsOf } from "../../field-note.js";
import type { RecordMeta } from "../../meta.js";
import { cite, places } from "../../../law/index.js";
import { bloodTypes, genders, maritalStatuses } from "../../codes.js";
import {
  address,
  basic,
  careful,
  code,
  country,
  day,
  fact,
  group,
  nineDigits,
  otherBasic,
  partialDate,
  personName,
  sensitive,
  text,
  unit,
  yesNo,
} from "../../fact.js";
import { ends, roles } from "./roles.js";

/** Điều 9 as it was passed: fifteen points, read in a copy of the act. */
const act = places("59/2014/QH13", "statute", { readOn: "2026-11-25", until: "2024-07-01" });
const item = (letter: string) => act(`Điều 9 khoản 1 điểm ${letter}`);
/** What clause 1 of Article 37 of the Law on Residence added from 1/7/2021: its list was read as a page reports it. */
const added = cite("68/2020/QH14", "Điều 37 khoản 1", "secondary", { readOn: "2026-11-25" });
const ours = act("Điều 9 khoản 1");
const message = cite("QCVN 109:2017/BTTTT", "Phụ lục", "implementation");

/** Công dân theo luật năm 2014 là gì, và điều chưa biết. */
export const meta: RecordMeta = {
  key: "citizen-2014",
  database: "population",
  name: { vi: "Công dân theo luật năm 2014", en: "Citizen under the law of 2014" },
  law: [act("Điều 9 khoản 1"), added],
  limits: {
    vi: "Luật này hết hiệu lực từ 1/7/2024: bản ghi chỉ để chuyển dữ liệu cũ sang luật mới. Mười lăm điểm ban đầu đọc trong bản chép của luật; ba điều thêm từ 1/7/2021 đọc qua một bài viết. Danh sách của luật không có số định danh của chính người ấy (số ấy ở Điều 12), nên ở đây không bắt buộc.",
    en: "This law ended on 1/7/2024: the record serves to bring old data to the new law. The fifteen points of its first text were read in a copy of the act; the three facts added from 1/7/2021 in a page about it. Its list does not name the person's own number (Article 12 does), so it is not required here.",
  },
};

const who = (place: ReturnType<typeof cite>, name: string, id: string, old: string) => ({
  name: fact("Họ, chữ đệm và tên", "Full name", "one", personName, place, name, { personal: basic }),
  personalId: fact("Số định danh cá nhân", "Personal id", "at-most-one", unit("personal-id"), place, id, { personal: basic }),
  oldIdNumber: fact("Số chứng minh nhân dân 09 số", "Nine-digit identity card number", "at-most-one", nineDigits, place, old, {
    personal: otherBasic,
  }),
});

/** Mười tám điều của Điều 9 khoản 1 sau khi sửa, và số định danh của chính người ấy. */
export const facts = {
  personalId: fact(
    "Số định danh cá nhân",
    "Personal id",
    "at-most-one",
    unit("personal-id"),
    cite("59/2014/QH13", "Điều 12", "secondary", { readOn: "2026-11-25", until: "2024-07-01" }),
    "001250000001",
    { personal: basic, aliases: ["Số ĐDCN", "Số định danh", "Số CCCD"] },
  ),
  birthName: group("Họ, chữ đệm và tên khai sinh", "Name at birth", "one", item("a"), {
    family: fact("Họ", "Family name", "at-most-one", personName, item("a"), "Nguyễn", { personal: basic }),
    middle: fact("Chữ đệm", "Middle name", "at-most-one", personName, item("a"), "Văn", { personal: basic }),
    given: fact("Tên", "Given name", "one", personName, item("a"), "An", { personal: basic }),
  }),
  birthDate: fact("Ngày, tháng, năm sinh", "Date of birth", "one", partialDate, item("b"), "2050-03-21", {
    personal: basic,
    past: true,
    aliases: ["Ngày sinh"],
  }),
  gender: fact("Giới tính", "Gender", "one", code(genders, message), item("c"), "1", { personal: basic }),
  birthRegistrationPlace: fact(
    "Nơi đăng ký khai sinh",
    "Place of birth registration",
    "at-most-one",
    address,
    item("d"),
    "Xã Tân An, Vĩnh Long",
    { personal: basic },
  ),
  hometown: fact("Quê quán", "Home town", "at-most-one", address, item("đ"), "Xã Tân An, Vĩnh Long", { personal: basic }),
  ethnicity: fact("Dân tộc", "Ethnicity", "one", text, item("e"), "Kinh", { personal: sensitive }),
  religion: fact("Tôn giáo", "Religion", "at-most-one", text, item("g"), "Không", { personal: sensitive }),
  nationalities: fact("Quốc tịch", "Nationality", "at-least-one", country, item("h"), "VN", { personal: basic }),
  maritalStatus: fact("Tình trạng hôn nhân", "Marital status", "at-most-one", code(maritalStatuses, message), item("i"), "2", {
    personal: basic,
  }),
  permanentResidence: fact("Nơi thường trú", "Permanent residence", "at-most-one", address, item("k"), "Phường Ba Đình, Hà Nội", {
    personal: basic,
  }),
  temporaryResidence: fact("Nơi tạm trú", "Temporary residence", "at-most-one", address, added, "Phường Ba Đình, Hà Nội", {
    personal: basic,
  }),
  temporaryAbsence: group(
    "Tình trạng khai báo tạm vắng",
    "Declared temporary absence",
    "at-most-one",
    added,
    {
      declared: fact("Có khai báo tạm vắng", "Declared", "one", yesNo, added, "true", { personal: otherBasic }),
      from: fact("Tạm vắng từ ngày", "From", "at-most-one", day, added, "2089-01-01", { personal: otherBasic }),
      to: fact("Tạm vắng đến ngày", "To", "at-most-one", day, added, "2089-02-01", { personal: otherBasic }),
    },
    otherBasic,
  ),
  currentResidence: fact("Nơi ở hiện tại", "Current residence", "at-most-one", address, item("l"), "Phường Ba Đình, Hà Nội", {
    personal: basic,
  }),
  bloodType: fact("Nhóm máu", "Blood type", "at-most-one", code(bloodTypes, message), item("m"), "04", { personal: careful }),
  relatives: group("Người thân", "Relative", "any", item("n"), {
    role: fact("Quan hệ", "Relation", "one", code(roles, ours), item("n"), "father", { personal: basic }),
    ...who(item("n"), "Nguyễn Văn Bình", "001230000001", "000000002"),
    nationality: fact("Quốc tịch", "Nationality", "at-most-one", country, item("n"), "VN", { personal: basic }),
  }),
  relationToHead: fact("Quan hệ với chủ hộ", "Relation to the head of household", "at-most-one", text, item("o"), "Chủ hộ", {
    personal: basic,
  }),
  head: group("Chủ hộ", "Head of household", "at-most-one", item("o"), who(item("o"), "Nguyễn Văn An", "001250000001", "000000001")),
  members: group("Thành viên hộ gia đình", "Household member", "any", added, who(added, "Trần Thị Hoa", "001352000001", "000000003")),
  deathOrMissing: group("Chết hoặc mất tích", "Death or disappearance", "at-most-one", item("p"), {
    kind: fact("Chết hay mất tích", "Which", "one", code(ends, ours), item("p"), "missing", { personal: basic }),
    date: fact("Ngày, tháng, năm chết hoặc mất tích", "Day", "one", day, item("p"), "2089-12-31", { personal: basic, past: true }),
  }),
} as const;

export const columns = /* @__PURE__ */ columnsOf(facts);
export const fields = /* @__PURE__ */ fieldsOf(facts);
