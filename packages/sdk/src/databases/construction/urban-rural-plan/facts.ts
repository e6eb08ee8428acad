import { columnsOf } from "../../cells.js";
import { fieldsOf } from "../../field-note.js";
import type { RecordMeta } from "../../meta.js";
import { places } from "../../../law/index.js";
import { address, basic, code, decimalNumber, fact, longText, partialDate, personName, text } from "../../fact.js";
import { planKinds } from "../codes.js";

const act = places("212/2026/NĐ-CP", "statute");
const ours = places("212/2026/NĐ-CP", "design");
const item = act("Điều 9 khoản 3 điểm a");

/** Quy hoạch đô thị và nông thôn là gì, và điều chưa biết. */
export const meta: RecordMeta = {
  key: "urban-rural-plan",
  database: "construction",
  name: { vi: "Quy hoạch đô thị và nông thôn", en: "Urban and rural plan" },
  law: [act("Điều 9 khoản 3")],
  limits: {
    vi: "Văn bản không nói thông tin nào bắt buộc: cột bắt buộc là lựa chọn của bộ công cụ. Đọc từ bản chép công khai, cần đối chiếu với bản ký. Nghị định chưa ấn định dạng của mã định danh: chỉ biết là một dãy ký tự.",
    en: "The act does not say which facts are required: that is our choice. Read in a public transcription, to be verified against the signed text. The decree does not fix the form of the id: it is a row of characters.",
  },
};

/** Quy hoạch đô thị và nông thôn: các điều, theo thứ tự của một dòng. */
export const facts = {
  id: fact("Mã định danh", "Id", "one", text, act("Điều 10"), "QH-1"),
  name: fact("Tên", "Name", "one", longText, item, "Quy hoạch Phường Bình Minh"),
  kind: fact("Loại quy hoạch", "Kind", "one", code(planKinds, ours("Điều 9 khoản 1")), item, "urban"),
  level: fact("Cấp độ quy hoạch", "Level", "at-most-one", text, item, "Quy hoạch chung"),
  location: fact("Vị trí", "Location", "at-most-one", address, item, "Phường Ba Đình, Hà Nội"),
  scope: fact("Phạm vi", "Scope", "at-most-one", longText, item, "Toàn phường"),
  area: fact("Quy mô diện tích", "Area", "at-most-one", decimalNumber, item, "120.5"),
  preparedBy: fact("Cơ quan tổ chức lập", "Prepared by", "at-most-one", text, item, "Ủy ban nhân dân Phường Bình Minh"),
  director: fact("Chủ nhiệm lập quy hoạch", "Director", "at-most-one", personName, item, "Nguyễn Văn An", { personal: basic }),
  leads: fact("Chủ trì lĩnh vực chuyên môn", "Leads", "any", personName, item, "Lê Thị Dung", { personal: basic }),
  appraisedBy: fact("Cơ quan thẩm định", "Appraised by", "at-most-one", text, item, "Sở Xây dựng"),
  approvedBy: fact("Cơ quan phê duyệt", "Approved by", "at-most-one", text, item, "Ủy ban nhân dân Thành phố"),
  year: fact("Năm", "Year", "at-most-one", partialDate, item, "2088", { past: true }),
  decisionNumber: fact("Số quyết định phê duyệt", "Decision number", "at-most-one", text, item, "01/QĐ-UBND"),
  files: fact("Hồ sơ", "Files", "any", longText, act("Điều 9 khoản 3 điểm b"), "ref:file:1"),
} as const;

export const columns = /* @__PURE__ */ columnsOf(facts);
export const fields = /* @__PURE__ */ fieldsOf(facts);
