import { columnsOf } from "../../cells.js";
import { fieldsOf } from "../../field-note.js";
import type { RecordMeta } from "../../meta.js";
import { places } from "../../../law/index.js";
import { currentAddress, fact, longText, text, unit } from "../../fact.js";

const act = places("43/2021/NĐ-CP", "secondary", { until: "2025-07-01" });
const employer = act("Điều 6 khoản 1 điểm g");

/** Người sử dụng lao động đóng bảo hiểm là gì, và điều chưa biết. */
export const meta: RecordMeta = {
  key: "insurance-employer",
  database: "social-insurance",
  name: { vi: "Người sử dụng lao động đóng bảo hiểm", en: "Employer in insurance" },
  law: [act("Điều 6")],
  limits: {
    vi: "Điều 6 Nghị định 43/2021/NĐ-CP đọc qua nguồn thứ cấp. Nghị định này hết hiệu lực từ 1/7/2025; Nghị định 164/2025/NĐ-CP thay thế chưa đọc được.",
    en: "Article 6 of Decree 43/2021/NĐ-CP was read in a secondary source. The decree ended on 1 July 2025; Decree 164/2025/NĐ-CP, which replaced it, was not read.",
  },
};

/** Người sử dụng lao động đóng bảo hiểm: các điều, theo thứ tự của một dòng. */
export const facts = {
  name: fact("Tên", "Name", "one", longText, employer, "Công ty Hoa Sen", { aliases: ["Tên đơn vị"] }),
  enterpriseCode: fact("Mã số doanh nghiệp", "Enterprise code", "at-most-one", unit("enterprise-code"), employer, "9900000016", {
    aliases: ["MSDN"],
  }),
  decisionNumber: fact("Số quyết định thành lập", "Founding decision", "at-most-one", text, employer, "01/QĐ-UBND"),
  taxCode: fact("Mã số thuế", "Tax code", "at-most-one", unit("tax-code"), employer, "9900000016", { aliases: ["MST"] }),
  address: fact("Địa chỉ", "Address", "at-most-one", currentAddress, employer, "Phường Ba Đình, Hà Nội"),
  industry: fact("Ngành nghề", "Industry", "at-most-one", text, employer, "Lập trình máy vi tính"),
  phone: fact("Điện thoại", "Phone", "at-most-one", unit("phone-number"), employer, "0900000001"),
  email: fact("Thư điện tử", "E-mail", "at-most-one", text, employer, "lien-he@example.com"),
  kind: fact("Loại hình", "Kind", "at-most-one", text, employer, "Doanh nghiệp"),
  paymentMethod: fact("Phương thức đóng", "Payment method", "at-most-one", text, employer, "Hằng tháng"),
} as const;

export const columns = /* @__PURE__ */ columnsOf(facts);
export const fields = /* @__PURE__ */ fieldsOf(facts);
