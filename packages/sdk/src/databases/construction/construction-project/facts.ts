import { columnsOf } from "../../cells.js";
import { fieldsOf } from "../../field-note.js";
import type { RecordMeta } from "../../meta.js";
import { places } from "../../../law/index.js";
import { address, fact, longText, text } from "../../fact.js";

const act = places("212/2026/NĐ-CP", "statute");

/** Dự án đầu tư xây dựng là gì, và điều chưa biết. */
export const meta: RecordMeta = {
  key: "construction-project",
  database: "construction",
  name: { vi: "Dự án đầu tư xây dựng", en: "Construction project" },
  law: [act("Điều 13 khoản 2"), act("Điều 14")],
  limits: {
    vi: "Văn bản không nói thông tin nào bắt buộc: cột bắt buộc là lựa chọn của bộ công cụ. Đọc từ bản chép công khai, cần đối chiếu với bản ký. Nghị định chưa ấn định dạng của mã định danh: chỉ biết là một dãy ký tự.",
    en: "The act does not say which facts are required: that is our choice. Read in a public transcription, to be verified against the signed text. The decree does not fix the form of the id: it is a row of characters.",
  },
};

/** Dự án đầu tư xây dựng: các điều, theo thứ tự của một dòng. */
export const facts = {
  id: fact("Mã định danh", "Id", "one", text, act("Điều 14"), "DA-1"),
  name: fact("Tên", "Name", "one", longText, act("Điều 13 khoản 2 điểm a"), "Trường học Hoa Sen"),
  location: fact("Địa điểm xây dựng", "Location", "one", address, act("Điều 13 khoản 2 điểm a"), "Phường Ba Đình, Hà Nội"),
  results: fact("Kết quả giải quyết thủ tục", "Results", "any", longText, act("Điều 13 khoản 2 điểm b"), "Giấy phép xây dựng 01/GPXD"),
  files: fact("Hồ sơ, tài liệu pháp lý", "Files", "any", longText, act("Điều 13 khoản 2 điểm b"), "ref:file:1"),
} as const;

export const columns = /* @__PURE__ */ columnsOf(facts);
export const fields = /* @__PURE__ */ fieldsOf(facts);
