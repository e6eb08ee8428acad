import { columnsOf } from "../../cells.js";
import { fieldsOf } from "../../field-note.js";
import type { RecordMeta } from "../../meta.js";
import {
  address,
  basic,
  code,
  country,
  day,
  decimalNumber,
  fact,
  group,
  otherBasic,
  personName,
  text,
  longText,
  unit,
  wholeNumber,
  yesNo,
} from "../../fact.js";
import { acts, law, ours } from "../acts.js";
import { memberKinds } from "../kinds.js";

const person = law("Điều 25 khoản 1");
const body = law("Điều 25 khoản 2");
const delegate = law("Điều 25 khoản 3");
const share = law("Điều 25 khoản 4");

/** Thành viên, cổ đông là gì, và điều chưa biết. */
export const meta: RecordMeta = {
  key: "enterprise-member",
  database: "enterprise",
  name: { vi: "Thành viên, cổ đông", en: "Member or shareholder" },
  law: acts,
  limits: {
    vi: "Văn bản không nói thông tin nào bắt buộc: cột bắt buộc là lựa chọn của bộ công cụ. Luật ghi “chữ ký”: ở đây chỉ ghi có hay không. Chủ sở hữu hưởng lợi (Luật 76/2025/QH15) chưa đọc được nên chưa có.",
    en: "The act does not say which facts are required: that is our choice. The law lists a signature: only whether there is one is kept. Beneficial owners (Law 76/2025/QH15) were not read and are left out.",
  },
};

/** Thành viên, cổ đông: các điều, theo thứ tự của một dòng. */
export const facts = {
  enterpriseCode: fact("Mã số doanh nghiệp", "Enterprise code", "one", unit("enterprise-code"), law("Điều 29"), "9900000016", {
    aliases: ["MSDN"],
  }),
  kind: fact("Là cá nhân hay tổ chức", "Person or organisation", "one", code(memberKinds, ours("Điều 25")), law("Điều 25"), "organisation"),
  person: group("Thành viên là cá nhân", "Member person", "at-most-one", person, {
    name: fact("Họ, tên", "Full name", "one", personName, person, "Nguyễn Văn An", { personal: basic }),
    nationality: fact("Quốc tịch", "Nationality", "at-most-one", country, person, "VN", { personal: basic }),
    contactAddress: fact("Địa chỉ liên lạc", "Contact address", "at-most-one", address, person, "Phường Ba Đình, Hà Nội", {
      personal: basic,
    }),
    paperNumber: fact("Số giấy tờ pháp lý", "Paper number", "at-most-one", text, law("Điều 28 khoản 3"), "001250000001", {
      personal: otherBasic,
    }),
  }),
  organisation: group("Thành viên là tổ chức", "Member organisation", "at-most-one", body, {
    name: fact("Tên", "Name", "one", longText, body, "Công ty Tre Xanh"),
    code: fact("Mã số doanh nghiệp", "Enterprise code", "at-most-one", unit("enterprise-code"), body, "9900000023"),
    headOffice: fact("Địa chỉ trụ sở chính", "Head office", "at-most-one", address, body, "Phường Ba Đình, Hà Nội"),
  }),
  representative: group("Người đại diện của tổ chức", "Representative of the organisation", "at-most-one", delegate, {
    name: fact("Họ, tên", "Full name", "one", personName, delegate, "Lê Thị Dung", { personal: basic }),
    nationality: fact("Quốc tịch", "Nationality", "at-most-one", country, delegate, "VN", { personal: basic }),
    contactAddress: fact("Địa chỉ liên lạc", "Contact address", "at-most-one", address, delegate, "Phường Ba Đình, Hà Nội", {
      personal: basic,
    }),
  }),
  signed: fact("Có chữ ký", "Signed", "at-most-one", yesNo, person, "true"),
  contribution: group("Phần vốn góp", "Contribution", "at-most-one", share, {
    value: fact("Giá trị vốn góp", "Value", "one", wholeNumber, share, "500000000"),
    percent: fact("Tỷ lệ sở hữu (%)", "Share in percent", "at-most-one", decimalNumber, share, "50"),
    assetKind: fact("Loại tài sản", "Kind of asset", "at-most-one", text, share, "Đồng Việt Nam"),
    assetQuantity: fact("Số lượng tài sản", "Quantity of the asset", "at-most-one", decimalNumber, share, "1"),
    assetValue: fact("Giá trị tài sản", "Value of the asset", "at-most-one", wholeNumber, share, "500000000"),
    dueOn: fact("Thời hạn góp vốn", "Due on", "at-most-one", day, share, "2090-06-01"),
  }),
  shares: group("Cổ phần", "Shares", "at-most-one", share, {
    number: fact("Số lượng cổ phần", "Number of shares", "one", wholeNumber, share, "1000"),
    kind: fact("Loại cổ phần", "Kind of shares", "at-most-one", text, share, "Phổ thông"),
    percent: fact("Tỷ lệ sở hữu (%)", "Share in percent", "at-most-one", decimalNumber, share, "10.5"),
  }),
} as const;

export const columns = /* @__PURE__ */ columnsOf(facts);
export const fields = /* @__PURE__ */ fieldsOf(facts);
