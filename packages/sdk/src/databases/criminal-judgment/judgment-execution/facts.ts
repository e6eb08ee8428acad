import { columnsOf } from "../../cells.js";
import { fieldsOf } from "../../field-note.js";
import type { RecordMeta } from "../../meta.js";
import { places } from "../../../law/index.js";
import { address, basic, day, fact, group, longText, sensitive, text, unit } from "../../fact.js";

const act = places("160/2026/NĐ-CP", "statute");
const ours = places("160/2026/NĐ-CP", "design");

/** Thi hành án hình sự là gì, và điều chưa biết. */
export const meta: RecordMeta = {
  key: "judgment-execution",
  database: "criminal-judgment",
  name: { vi: "Thi hành án hình sự", en: "Execution of a criminal judgment" },
  law: [act("Điều 8")],
  limits: {
    vi: "Văn bản không nói thông tin nào bắt buộc: cột bắt buộc là lựa chọn của bộ công cụ. Đọc từ bản chép công khai, cần đối chiếu với bản ký. Chỉ mô tả bảy mục của nghị định; mọi mục về phạm tội là dữ liệu nhạy cảm. Cập nhật chậm nhất trong 24 giờ.",
    en: "The act does not say which facts are required: that is our choice. Read in a public transcription, to be verified against the signed text. Only the seven items of the decree; whatever speaks of an offence is sensitive. To be updated within 24 hours.",
  },
};

/** Thi hành án hình sự: các điều, theo thứ tự của một dòng. */
export const facts = {
  judgment: fact("Bản án, quyết định", "Judgment", "one", text, act("Điều 8 khoản 2 điểm a"), "01/2089/HS-ST", { personal: sensitive }),
  background: fact("Lý lịch", "Background", "at-most-one", longText, act("Điều 8 khoản 2 điểm b"), "ref:file:1", { personal: sensitive }),
  personalId: fact(
    "Số định danh cá nhân",
    "Personal id",
    "at-most-one",
    unit("personal-id"),
    act("Điều 8 khoản 2 điểm c"),
    "001250000001",
    { personal: basic, aliases: ["Số ĐDCN", "Số định danh"] },
  ),
  foreignId: fact(
    "Mã số định danh hoặc số hộ chiếu của người nước ngoài",
    "Foreigner id",
    "at-most-one",
    text,
    act("Điều 8 khoản 2 điểm c"),
    "00XX00001",
    { personal: basic },
  ),
  offence: fact("Tóm tắt quá trình phạm tội", "Offence", "at-most-one", longText, act("Điều 8 khoản 2 điểm d"), "ref:file:2", {
    personal: sensitive,
  }),
  duties: fact(
    "Nghĩa vụ dân sự, hình phạt bổ sung",
    "Civil duties and further penalties",
    "at-most-one",
    longText,
    act("Điều 8 khoản 2 điểm đ"),
    "Không",
    { personal: sensitive },
  ),
  course: group("Diễn biến chấp hành", "Course", "any", act("Điều 8 khoản 2 điểm e"), {
    on: fact("Ngày", "On", "one", day, ours("Điều 8 khoản 2 điểm e"), "2089-02-01", { personal: sensitive, past: true }),
    what: fact("Việc", "What", "one", longText, ours("Điều 8 khoản 2 điểm e"), "Giảm thời hạn", { personal: sensitive }),
  }),
  residenceAfter: fact(
    "Nơi cư trú, làm việc sau khi chấp hành xong",
    "Residence afterwards",
    "at-most-one",
    address,
    act("Điều 8 khoản 2 điểm g"),
    "Phường Ba Đình, Hà Nội",
    { personal: sensitive },
  ),
} as const;

export const columns = /* @__PURE__ */ columnsOf(facts);
export const fields = /* @__PURE__ */ fieldsOf(facts);
