import { columnsOf } from "../../cells.js";
import { fieldsOf } from "../../field-note.js";
import type { RecordMeta } from "../../meta.js";
import { places } from "../../../law/index.js";
import { basic, code, day, fact, longText, otherBasic, text, unit } from "../../fact.js";
import { channels, outcomes } from "./steps.js";

const act = places("58/2026/NĐ-CP", "statute");
const ours = places("58/2026/NĐ-CP", "design");
const by = act("Điều 5 khoản 4");

/** Đề nghị điều chỉnh thông tin là gì, và điều chưa biết. */
export const meta: RecordMeta = {
  key: "correction-request",
  database: "population",
  name: { vi: "Đề nghị điều chỉnh thông tin", en: "Correction request" },
  law: [act("Điều 5 khoản 4")],
  limits: {
    vi: "Văn bản không nói thông tin nào bắt buộc: cột bắt buộc là lựa chọn của bộ công cụ. Đọc từ bản chép công khai, cần đối chiếu với bản ký. Ngày nghỉ lễ không được tính: hạn 2 ngày làm việc chỉ xét gần đúng.",
    en: "The act does not say which facts are required: that is our choice. Read in a public transcription, to be verified against the signed text. Public holidays are not counted: the 2 working days are only approximated.",
  },
};

/** Đề nghị điều chỉnh thông tin: các điều, theo thứ tự của một dòng. */
export const facts = {
  personalId: fact("Số định danh cá nhân", "Personal id", "one", unit("personal-id"), by, "001250000001", {
    personal: basic,
    aliases: ["Số ĐDCN", "Số định danh"],
  }),
  requestedOn: fact("Ngày đề nghị", "Requested on", "one", day, by, "2089-11-01", { past: true }),
  channel: fact("Nơi đề nghị", "Channel", "one", code(channels, ours("Điều 5 khoản 4")), by, "vneid"),
  item: fact("Thông tin cần điều chỉnh", "What to correct", "one", text, by, "Nơi ở hiện tại", { personal: otherBasic }),
  evidence: fact("Tài liệu chứng minh", "Evidence", "at-most-one", longText, by, "Hợp đồng thuê nhà", { personal: otherBasic }),
  receivedBy: fact("Công an nơi tiếp nhận", "Received by", "at-most-one", text, by, "Công an Phường Bình Minh"),
  forwardedTo: fact("Công an cấp xã nơi cư trú", "Forwarded to", "at-most-one", text, by, "Công an Phường Mỹ Lộc"),
  decidedOn: fact("Ngày giải quyết", "Decided on", "at-most-one", day, by, "2089-11-03", { past: true }),
  outcome: fact("Kết quả", "Outcome", "one", code(outcomes, ours("Điều 5 khoản 4")), by, "refused"),
  reason: fact("Lý do từ chối", "Reason", "at-most-one", longText, by, "Tài liệu chưa chứng minh được", { personal: otherBasic }),
} as const;

export const columns = /* @__PURE__ */ columnsOf(facts);
export const fields = /* @__PURE__ */ fieldsOf(facts);
