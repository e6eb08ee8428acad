import { columnsOf } from "../../cells.js";
import { fieldsOf } from "../../field-note.js";
import type { RecordMeta } from "../../meta.js";
import { places } from "../../../law/index.js";
import { fact, longText, partialDate, text, unit, wholeNumber } from "../../fact.js";

const annex = places("58/2026/NĐ-CP", "statute");
const ours = places("58/2026/NĐ-CP", "design");
const item = annex("Phụ lục V danh mục 1 mục 14");

/** Sức khỏe doanh nghiệp là gì, và điều chưa biết. */
export const meta: RecordMeta = {
  key: "enterprise-health",
  database: "finance",
  name: { vi: "Sức khỏe doanh nghiệp", en: "Enterprise health" },
  law: [item],
  limits: {
    vi: "Văn bản không nói thông tin nào bắt buộc: cột bắt buộc là lựa chọn của bộ công cụ. Đọc từ bản chép công khai, cần đối chiếu với bản ký. Không thấy văn bản nào kể các trường của Cơ sở dữ liệu quốc gia về tài chính: đây là nhóm thông tin của Phụ lục V; đơn vị tiền và kỳ báo cáo chưa đọc được. Lợi nhuận có thể âm nên ghi bằng chữ.",
    en: "The act does not say which facts are required: that is our choice. Read in a public transcription, to be verified against the signed text. No act was found that lists the fields of the national finance database: this is the group of Annex V; currency and period were not read. A profit may be negative and is text.",
  },
};

/** Sức khỏe doanh nghiệp: các điều, theo thứ tự của một dòng. */
export const facts = {
  taxCode: fact("Mã số thuế", "Tax code", "one", unit("tax-code"), item, "9900000016"),
  period: fact("Kỳ", "Period", "one", partialDate, ours("Phụ lục V danh mục 1 mục 14"), "2089"),
  mainLine: fact("Ngành nghề chính", "Main line", "at-most-one", text, item, "Lập trình máy vi tính"),
  status: fact("Trạng thái", "Status", "at-most-one", text, item, "Đang hoạt động"),
  kind: fact("Loại hình", "Kind", "at-most-one", text, item, "Công ty cổ phần"),
  employees: fact("Số lao động", "Employees", "at-most-one", wholeNumber, item, "120"),
  valueAdded: fact("Giá trị gia tăng", "Value added", "at-most-one", wholeNumber, item, "1000000"),
  wages: fact("Tổng chi tiền lương", "Wages", "at-most-one", wholeNumber, item, "2000000"),
  personalIncomeTax: fact("Thuế thu nhập cá nhân", "Personal income tax", "at-most-one", wholeNumber, item, "100000"),
  corporateIncomeTax: fact("Thuế thu nhập doanh nghiệp", "Corporate income tax", "at-most-one", wholeNumber, item, "200000"),
  sales: fact("Giá trị bán ra", "Sales", "at-most-one", wholeNumber, item, "5000000"),
  purchases: fact("Giá trị mua vào", "Purchases", "at-most-one", wholeNumber, item, "3000000"),
  exports: fact("Kim ngạch xuất khẩu", "Exports", "at-most-one", wholeNumber, item, "0"),
  imports: fact("Kim ngạch nhập khẩu", "Imports", "at-most-one", wholeNumber, item, "0"),
  revenue: fact("Doanh thu", "Revenue", "at-most-one", wholeNumber, item, "6000000"),
  profit: fact("Lợi nhuận", "Profit", "at-most-one", longText, item, "1000000"),
  equity: fact("Vốn chủ sở hữu", "Equity", "at-most-one", wholeNumber, item, "9000000"),
  debt: fact("Nợ", "Debt", "at-most-one", wholeNumber, item, "1000000"),
  assets: fact("Tài sản", "Assets", "at-most-one", wholeNumber, item, "10000000"),
  socialInsurance: fact("Bảo hiểm xã hội", "Social insurance", "at-most-one", wholeNumber, item, "300000"),
  financialReport: fact("Báo cáo tài chính", "Financial report", "at-most-one", text, item, "ref:report:1"),
} as const;

export const columns = /* @__PURE__ */ columnsOf(facts);
export const fields = /* @__PURE__ */ fieldsOf(facts);
