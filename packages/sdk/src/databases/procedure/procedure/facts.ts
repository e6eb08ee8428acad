import { columnsOf } from "../../cells.js";
import { fieldsOf } from "../../field-note.js";
import type { RecordMeta } from "../../meta.js";
import { places } from "../../../law/index.js";
import { code, fact, group, longText, text, unit, wholeNumber } from "../../fact.js";
import { channels, proactiveLevels, serviceLevels } from "../codes.js";

const act = places("63/2010/NĐ-CP", "statute");
const digital = places("224/2026/NĐ-CP", "statute");
const running = places("QCVN 120:2019/BTTTT", "implementation");
const ours = places("63/2010/NĐ-CP", "design");

/** Thủ tục hành chính là gì, và điều chưa biết. */
export const meta: RecordMeta = {
  key: "procedure",
  database: "procedure",
  name: { vi: "Thủ tục hành chính", en: "Administrative procedure" },
  law: [act("Điều 8"), digital("Điều 14, 16")],
  limits: {
    vi: "Văn bản không nói thông tin nào bắt buộc: cột bắt buộc là lựa chọn của bộ công cụ. Các bộ phận “khi có” theo Điều 8 là mẫu đơn, kết quả, yêu cầu, phí.",
    en: "The act does not say which facts are required: that is our choice. Forms, result, conditions and fees are parts only where there are any (Article 8).",
  },
};

/** Thủ tục hành chính: các điều, theo thứ tự của một dòng. */
export const facts = {
  code: fact("Mã thủ tục hành chính", "Procedure code", "one", unit("procedure-code"), running("mã thủ tục"), "1.000001", {
    aliases: ["Mã TTHC"],
  }),
  name: fact("Tên thủ tục hành chính", "Name", "one", longText, act("Điều 8 khoản 2 điểm a"), "Đăng ký khai sinh", {
    aliases: ["Tên TTHC"],
  }),
  steps: fact("Trình tự thực hiện", "Steps", "one", longText, act("Điều 8 khoản 2 điểm b"), "Nộp hồ sơ; nhận kết quả"),
  channels: fact("Cách thức thực hiện", "Channels", "at-least-one", code(channels, running("KENH")), act("Điều 8 khoản 2 điểm c"), "2"),
  components: group("Thành phần hồ sơ", "Component", "any", act("Điều 8 khoản 2 điểm d"), {
    name: fact("Tên giấy tờ", "Paper", "one", longText, act("Điều 8 khoản 2 điểm d"), "Tờ khai"),
    originals: fact("Số bản chính", "Originals", "at-most-one", wholeNumber, ours("Điều 8 khoản 2 điểm d"), "1"),
    copies: fact("Số bản sao", "Copies", "at-most-one", wholeNumber, ours("Điều 8 khoản 2 điểm d"), "0"),
  }),
  sets: fact("Số lượng hồ sơ", "Sets", "one", wholeNumber, act("Điều 8 khoản 2 điểm d"), "1"),
  timeLimit: fact("Thời hạn giải quyết", "Time limit", "one", text, act("Điều 8 khoản 2 điểm đ"), "01 ngày làm việc"),
  subjects: fact("Đối tượng thực hiện", "Subjects", "at-least-one", text, act("Điều 8 khoản 2 điểm e"), "Công dân Việt Nam"),
  authority: fact("Cơ quan giải quyết", "Authority", "one", text, act("Điều 8 khoản 2 điểm g"), "Ủy ban nhân dân cấp xã"),
  forms: fact("Mẫu đơn, tờ khai", "Forms", "any", text, act("Điều 8 khoản 2 điểm h"), "Tờ khai đăng ký khai sinh"),
  result: fact("Kết quả", "Result", "at-most-one", longText, act("Điều 8 khoản 2 điểm h"), "Giấy khai sinh"),
  conditions: fact("Yêu cầu, điều kiện", "Conditions", "at-most-one", longText, act("Điều 8 khoản 2 điểm h"), "Không"),
  fees: fact("Phí, lệ phí", "Fees", "at-most-one", text, act("Điều 8 khoản 2 điểm h"), "Không"),
  serviceLevel: fact(
    "Mức dịch vụ trực tuyến",
    "Service level",
    "at-most-one",
    code(serviceLevels, ours("Điều 8")),
    digital("Điều 14"),
    "partial",
  ),
  partialReason: fact("Lý do chỉ một phần", "Why only partly", "at-most-one", longText, digital("Điều 14"), "Phải kiểm tra bản gốc"),
  proactiveLevel: fact(
    "Mức chủ động",
    "Proactive level",
    "at-most-one",
    code(proactiveLevels, digital("Điều 16")),
    digital("Điều 16"),
    "1",
  ),
} as const;

export const columns = /* @__PURE__ */ columnsOf(facts);
export const fields = /* @__PURE__ */ fieldsOf(facts);
