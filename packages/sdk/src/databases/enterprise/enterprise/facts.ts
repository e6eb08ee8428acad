import { columnsOf } from "../../cells.js";
import { fieldsOf } from "../../field-note.js";
import type { RecordMeta } from "../../meta.js";
import {
  address,
  basic,
  code,
  country,
  currentAddress,
  day,
  fact,
  group,
  otherBasic,
  partialDate,
  personName,
  text,
  longText,
  unit,
  wholeNumber,
  yesNo,
} from "../../fact.js";
import { acts, decree, law, ours } from "../acts.js";
import { kinds } from "../kinds.js";
import { statuses } from "../statuses.js";

const person = law("Điều 28 khoản 3");

/** Doanh nghiệp là gì, và điều chưa biết. */
export const meta: RecordMeta = {
  key: "enterprise",
  database: "enterprise",
  name: { vi: "Doanh nghiệp", en: "Enterprise" },
  law: acts,
  limits: {
    vi: "Văn bản không nói thông tin nào bắt buộc: cột bắt buộc là lựa chọn của bộ công cụ. Toàn văn Nghị định 168/2025/NĐ-CP chưa đọc được; ngành nghề không có trên giấy chứng nhận. Mã loại hình và mã tình trạng là của bộ công cụ.",
    en: "The act does not say which facts are required: that is our choice. Decree 168/2025 was not read in full; business lines are not on the certificate. The codes of kinds and statuses are ours.",
  },
};

/** Doanh nghiệp: các điều, theo thứ tự của một dòng. */
export const facts = {
  code: fact("Mã số doanh nghiệp", "Enterprise code", "one", unit("enterprise-code"), law("Điều 28 khoản 1"), "9900000016", {
    aliases: ["MSDN", "Mã số thuế"],
  }),
  name: fact("Tên doanh nghiệp", "Enterprise name", "one", longText, law("Điều 28 khoản 1"), "Công ty Trách nhiệm hữu hạn Hoa Sen", {
    aliases: ["Tên công ty"],
  }),
  kind: fact("Loại hình doanh nghiệp", "Kind", "one", code(kinds, ours("Điều 1")), law("Điều 1"), "limited-two", {
    aliases: ["Loại hình"],
  }),
  headOffice: fact(
    "Địa chỉ trụ sở chính",
    "Head office",
    "one",
    currentAddress,
    law("Điều 28 khoản 2"),
    "Số 1 Đường Hoa Sen, Phường Ba Đình, Hà Nội",
    { aliases: ["Trụ sở chính", "Địa chỉ"] },
  ),
  representative: group("Người đại diện theo pháp luật", "Legal representative", "at-most-one", person, {
    name: fact("Họ, tên", "Full name", "one", personName, person, "Nguyễn Văn An", { personal: basic, aliases: ["Họ và tên"] }),
    contactAddress: fact("Địa chỉ liên lạc", "Contact address", "at-most-one", address, person, "Phường Ba Đình, Hà Nội", {
      personal: basic,
    }),
    nationality: fact("Quốc tịch", "Nationality", "at-most-one", country, person, "VN", { personal: basic }),
    paperNumber: fact("Số giấy tờ pháp lý", "Paper number", "at-most-one", text, person, "001250000001", { personal: otherBasic }),
  }),
  charterCapital: fact("Vốn điều lệ", "Charter capital", "at-most-one", wholeNumber, law("Điều 28 khoản 4"), "1000000000"),
  investmentCapital: fact("Vốn đầu tư", "Investment capital", "at-most-one", wholeNumber, law("Điều 28 khoản 4"), "0"),
  registeredOn: fact("Ngày đăng ký lần đầu", "Registered on", "at-most-one", day, ours("Điều 28"), "2080-03-01", {
    past: true,
    aliases: ["Ngày cấp"],
  }),
  amendedOn: fact("Ngày đăng ký thay đổi gần nhất", "Amended on", "at-most-one", day, ours("Điều 30"), "2085-04-02", { past: true }),
  status: fact("Tình trạng pháp lý", "Legal status", "one", code(statuses, decree("Điều 35")), decree("Điều 35"), "active", {
    aliases: ["Tình trạng", "Trạng thái"],
  }),
  statusSince: fact("Ngày chuyển tình trạng", "Status since", "at-most-one", partialDate, ours("Điều 30"), "2080", { past: true }),
  businessLines: group("Ngành, nghề kinh doanh", "Business line", "any", ours("Điều 7"), {
    code: fact("Mã ngành", "Line code", "at-most-one", text, ours("Điều 7"), "6201"),
    name: fact("Tên ngành", "Line name", "one", longText, ours("Điều 7"), "Lập trình máy vi tính"),
    main: fact("Ngành chính", "Main line", "at-most-one", yesNo, ours("Điều 7"), "true"),
  }),
} as const;

export const columns = /* @__PURE__ */ columnsOf(facts);
export const fields = /* @__PURE__ */ fieldsOf(facts);
