import { columnsOf } from "../../cells.js";
import { fieldsOf } from "../../field-note.js";
import type { RecordMeta } from "../../meta.js";
import { places } from "../../../law/index.js";
import { address, code, decimalNumber, fact, longText, partialDate, text } from "../../fact.js";
import { planKinds } from "../codes.js";

const act = places("212/2026/NĐ-CP", "statute");
const ours = places("212/2026/NĐ-CP", "design");
const item = act("Điều 9 khoản 2 điểm a");

/** Nhiệm vụ quy hoạch là gì, và điều chưa biết. */
export const meta: RecordMeta = {
  key: "planning-task",
  database: "construction",
  name: { vi: "Nhiệm vụ quy hoạch", en: "Planning task" },
  law: [act("Điều 9 khoản 2")],
  limits: {
    vi: "Văn bản không nói thông tin nào bắt buộc: cột bắt buộc là lựa chọn của bộ công cụ. Đọc từ bản chép công khai, cần đối chiếu với bản ký. Nghị định chưa ấn định dạng của mã định danh: chỉ biết là một dãy ký tự.",
    en: "The act does not say which facts are required: that is our choice. Read in a public transcription, to be verified against the signed text. The decree does not fix the form of the id: it is a row of characters.",
  },
};

/** Nhiệm vụ quy hoạch: các điều, theo thứ tự của một dòng. */
export const facts = {
  id: fact("Mã định danh", "Id", "one", text, act("Điều 10"), "QH-1"),
  name: fact("Tên", "Name", "one", longText, item, "Quy hoạch Phường Bình Minh"),
  kind: fact("Loại quy hoạch", "Kind", "one", code(planKinds, ours("Điều 9 khoản 1")), item, "urban"),
  level: fact("Cấp độ quy hoạch", "Level", "at-most-one", text, item, "Quy hoạch chung"),
  location: fact("Vị trí", "Location", "at-most-one", address, item, "Phường Ba Đình, Hà Nội"),
  scope: fact("Phạm vi", "Scope", "at-most-one", longText, item, "Toàn phường"),
  area: fact("Quy mô diện tích", "Area", "at-most-one", decimalNumber, item, "120.5"),
  preparedBy: fact("Cơ quan tổ chức lập", "Prepared by", "at-most-one", text, item, "Ủy ban nhân dân Phường Bình Minh"),
  appraisedBy: fact("Cơ quan thẩm định", "Appraised by", "at-most-one", text, item, "Sở Xây dựng"),
  approvedBy: fact("Cơ quan phê duyệt", "Approved by", "at-most-one", text, item, "Ủy ban nhân dân Thành phố"),
  year: fact("Năm", "Year", "at-most-one", partialDate, item, "2088", { past: true }),
  decisionNumber: fact("Số quyết định phê duyệt", "Decision number", "at-most-one", text, item, "01/QĐ-UBND"),
  files: fact("Hồ sơ", "Files", "any", longText, act("Điều 9 khoản 2 điểm b"), "ref:file:1"),
} as const;

export const columns = /* @__PURE__ */ columnsOf(facts);
export const fields = /* @__PURE__ */ fieldsOf(facts);
