import { columnsOf } from "../../cells.js";
import { fieldsOf } from "../../field-note.js";
import type { RecordMeta } from "../../meta.js";
import { cite, places } from "../../../law/index.js";
import { genders } from "../../codes.js";
import {
  address,
  currentAddress,
  basic,
  careful,
  code,
  country,
  day,
  fact,
  group,
  longText,
  nineDigits,
  otherBasic,
  partialDate,
  personName,
  reference,
  sensitive,
  text,
  unit,
  yesNo,
} from "../../fact.js";
import { bloodTypes, levels } from "../codes.js";

const act = places("26/2023/QH15", "statute");
const item = (n: number) => act(`Điều 9 khoản ${n}, theo Điều 15 khoản 1`);
const bio = act("Điều 15 khoản 3");
const message = cite("QCVN 109:2017/BTTTT", "Phụ lục", "implementation");
/** Điều 4 does not name features of the body; beside biometrics we take the careful side. */
const sensitiveOurs = careful;

/** Thông tin căn cước là gì, và điều chưa biết. */
export const meta: RecordMeta = {
  key: "identity-record",
  database: "identity",
  name: { vi: "Thông tin căn cước", en: "Identity record" },
  law: [act("Điều 15")],
  limits: {
    vi: "Văn bản không nói thông tin nào bắt buộc: cột bắt buộc là lựa chọn của bộ công cụ. Sinh trắc học chỉ là mã tham chiếu: bộ công cụ không bao giờ giữ ảnh, vân tay hay dữ liệu sinh học. ADN và giọng nói chỉ có khi người dân tự nguyện hoặc cơ quan tố tụng chia sẻ.",
    en: "The act does not say which facts are required: that is our choice. Biometrics are opaque references: no picture, fingerprint or biological data is ever held. DNA and voice are there only if volunteered, or shared by procedural bodies.",
  },
};

/** Thông tin căn cước: các điều, theo thứ tự của một dòng. */
export const facts = {
  personalId: fact("Số định danh cá nhân", "Personal id", "one", unit("personal-id"), item(3), "001250000001", {
    personal: basic,
    aliases: ["Số ĐDCN", "Số định danh", "Số CCCD"],
  }),
  birthName: fact("Họ, chữ đệm và tên khai sinh", "Name at birth", "one", personName, item(1), "Nguyễn Văn An", {
    personal: basic,
    aliases: ["Họ tên"],
  }),
  otherNames: fact("Tên gọi khác", "Other names", "any", personName, item(2), "Y-An", { personal: basic }),
  birthDate: fact("Ngày, tháng, năm sinh", "Date of birth", "one", partialDate, item(4), "2050-03-21", {
    personal: basic,
    past: true,
    aliases: ["Ngày sinh"],
  }),
  gender: fact("Giới tính", "Gender", "one", code(genders, message), item(5), "1", { personal: basic }),
  birthPlace: fact("Nơi sinh", "Place of birth", "at-most-one", address, item(6), "Xã Tân An, Vĩnh Long", { personal: basic }),
  birthRegistrationPlace: fact(
    "Nơi đăng ký khai sinh",
    "Place of birth registration",
    "at-most-one",
    address,
    item(7),
    "Xã Tân An, Vĩnh Long",
    { personal: basic },
  ),
  hometown: fact("Quê quán", "Home town", "at-most-one", address, item(8), "Xã Tân An, Vĩnh Long", { personal: basic }),
  ethnicity: fact("Dân tộc", "Ethnicity", "one", text, item(9), "Kinh", { personal: sensitive }),
  religion: fact("Tôn giáo", "Religion", "at-most-one", text, item(10), "Không", { personal: sensitive }),
  nationalities: fact("Quốc tịch", "Nationality", "at-least-one", country, item(11), "VN", { personal: basic }),
  bloodType: fact("Nhóm máu", "Blood type", "at-most-one", code(bloodTypes, message), item(12), "04", { personal: careful }),
  oldIdNumber: fact("Số chứng minh nhân dân 09 số", "Nine-digit identity card number", "at-most-one", nineDigits, item(13), "000000001", {
    personal: otherBasic,
  }),
  card: group("Thẻ", "Card", "at-most-one", item(14), {
    issuedOn: fact("Ngày cấp", "Issued on", "one", day, item(14), "2086-05-04", { personal: otherBasic, past: true }),
    issuedBy: fact("Nơi cấp", "Issued by", "at-most-one", text, item(14), "Bộ Công an", { personal: otherBasic }),
    expiresOn: fact("Thời hạn sử dụng", "Expires on", "at-most-one", day, item(14), "2110-03-21", { personal: otherBasic }),
  }),
  relatives: group("Người thân", "Relative", "any", item(15), {
    role: fact("Quan hệ", "Relation", "one", text, item(15), "Cha", { personal: basic }),
    name: fact("Họ, chữ đệm và tên", "Full name", "one", personName, item(15), "Nguyễn Văn Bình", { personal: basic }),
    personalId: fact("Số định danh cá nhân", "Personal id", "at-most-one", unit("personal-id"), item(15), "001230000001", {
      personal: basic,
    }),
  }),
  permanentResidence: fact("Nơi thường trú", "Permanent residence", "at-most-one", currentAddress, item(16), "Phường Ba Đình, Hà Nội", {
    personal: basic,
  }),
  temporaryResidence: fact("Nơi tạm trú", "Temporary residence", "at-most-one", currentAddress, item(17), "Phường Ba Đình, Hà Nội", {
    personal: basic,
  }),
  currentResidence: fact("Nơi ở hiện tại", "Current residence", "at-most-one", currentAddress, item(18), "Phường Ba Đình, Hà Nội", {
    personal: basic,
  }),
  diedOrMissingOn: fact("Ngày chết hoặc mất tích", "Died or missing on", "at-most-one", partialDate, item(24), "2089-12-31", {
    personal: basic,
    past: true,
  }),
  phone: fact("Số thuê bao di động", "Mobile phone number", "at-most-one", unit("phone-number"), item(25), "0900000001", {
    personal: basic,
  }),
  identifyingFeatures: fact(
    "Nhân dạng",
    "Identifying features",
    "at-most-one",
    longText,
    act("Điều 15 khoản 2"),
    "Nốt ruồi dưới mắt trái",
    { personal: sensitiveOurs },
  ),
  biometrics: group("Sinh trắc học", "Biometrics", "at-most-one", bio, {
    face: fact("Ảnh khuôn mặt", "Face", "at-most-one", reference, bio, "ref:face:1", { personal: sensitive }),
    fingerprints: fact("Vân tay", "Fingerprints", "at-most-one", reference, bio, "ref:finger:1", { personal: sensitive }),
    iris: fact("Mống mắt", "Iris", "at-most-one", reference, bio, "ref:iris:1", { personal: sensitive }),
    dna: fact("ADN", "DNA", "at-most-one", reference, bio, "ref:dna:1", { personal: sensitive }),
    voice: fact("Giọng nói", "Voice", "at-most-one", reference, bio, "ref:voice:1", { personal: sensitive }),
  }),
  occupation: fact("Nghề nghiệp", "Occupation", "at-most-one", text, act("Điều 15 khoản 4"), "Giáo viên", { personal: otherBasic }),
  eid: group("Căn cước điện tử", "Electronic identity", "at-most-one", act("Điều 15 khoản 5"), {
    locked: fact("Đang khóa", "Locked", "at-most-one", yesNo, act("Điều 15 khoản 5"), "false", { personal: otherBasic }),
    level: fact(
      "Mức độ định danh",
      "Level",
      "at-most-one",
      code(levels, cite("69/2024/NĐ-CP", "Điều 7", "statute")),
      act("Điều 15 khoản 5"),
      "2",
      { personal: otherBasic },
    ),
  }),
} as const;

export const columns = /* @__PURE__ */ columnsOf(facts);
export const fields = /* @__PURE__ */ fieldsOf(facts);
