import { columnsOf } from "../../cells.js";
import { fieldsOf } from "../../field-note.js";
import type { RecordMeta } from "../../meta.js";
import { places } from "../../../law/index.js";
import { fact, longText, partialDate, text, unit, yesNo } from "../../fact.js";

const act = places("26/2026/TT-BTC", "secondary");
const ours = places("26/2026/TT-BTC", "design");
const item = ours("nền tảng Cơ sở dữ liệu quốc gia về tài chính");

/** Gửi báo cáo ngân sách là gì, và điều chưa biết. */
export const meta: RecordMeta = {
  key: "budget-report-submission",
  database: "finance",
  name: { vi: "Gửi báo cáo ngân sách", en: "Budget report submission" },
  law: [act("nền tảng Cơ sở dữ liệu quốc gia về tài chính")],
  limits: {
    vi: "Văn bản chỉ nói báo cáo được gửi dưới dạng dữ liệu ký số; mọi trường ở đây là của bộ công cụ.",
    en: "The circular says only that reports are sent as signed data; every field here is ours.",
  },
};

/** Gửi báo cáo ngân sách: các điều, theo thứ tự của một dòng. */
export const facts = {
  unitCode: fact("Mã đơn vị quan hệ ngân sách", "Budget unit code", "one", unit("budget-unit-code"), item, "9900001"),
  form: fact("Số biểu", "Form", "one", text, item, "B01"),
  period: fact("Kỳ báo cáo", "Period", "one", partialDate, item, "2089"),
  signedFile: fact("Tệp đã ký số", "Signed file", "one", longText, item, "ref:file:1"),
  secretLeftOut: fact("Đã bỏ phần mật", "Secret parts left out", "at-most-one", yesNo, item, "true"),
} as const;

export const columns = /* @__PURE__ */ columnsOf(facts);
export const fields = /* @__PURE__ */ fieldsOf(facts);
