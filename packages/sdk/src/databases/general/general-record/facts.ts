import { columnsOf } from "../../cells.js";
import { fieldsOf } from "../../field-note.js";
import type { RecordMeta } from "../../meta.js";
import { places } from "../../../law/index.js";
import { fact, group, longText, moment, text, wholeNumber } from "../../fact.js";

const wire = places("QCVN 09:2025/BCA", "implementation");

/** Bản ghi gửi Cơ sở dữ liệu tổng hợp quốc gia là gì, và điều chưa biết. */
export const meta: RecordMeta = {
  key: "general-record",
  database: "general",
  name: { vi: "Bản ghi gửi Cơ sở dữ liệu tổng hợp quốc gia", en: "General database record" },
  law: [wire("phong bì")],
  limits: {
    vi: "Thấy trong hệ thống đang chạy; toàn văn QCVN 09:2025/BCA chưa đọc được. Nội dung nghiệp vụ là một mã tham chiếu.",
    en: "Seen in running systems; QCVN 09:2025/BCA was not read. The payload is a reference.",
  },
};

/** Bản ghi gửi Cơ sở dữ liệu tổng hợp quốc gia: các điều, theo thứ tự của một dòng. */
export const facts = {
  NguonDuLieu: group("Nguồn dữ liệu", "Source", "one", wire("NguonDuLieu"), {
    IdNguonDuLieu: fact("Mã nguồn", "Source id", "one", text, wire("NguonDuLieu"), "NDL-1"),
    TenNguonDuLieu: fact("Tên nguồn", "Source name", "at-most-one", text, wire("NguonDuLieu"), "Dân cư"),
    MaLoaiDuLieu: fact("Mã loại dữ liệu", "Data kind", "one", text, wire("NguonDuLieu"), "CN"),
  }),
  DuLieuTiepNhan: group("Dữ liệu tiếp nhận", "Data", "one", wire("DuLieuTiepNhan"), {
    MaDinhDanhDuLieu: fact("Mã định danh dữ liệu", "Data id", "one", text, wire("DuLieuTiepNhan"), "DD-1"),
    NoiDung: fact("Nội dung", "Payload", "at-most-one", longText, wire("DuLieuTiepNhan"), "ref:payload:1"),
    PhanPhoi: fact("Tệp kèm", "Attachments", "any", text, wire("DuLieuTiepNhan"), "ref:file:1"),
  }),
  TrangThaiDuLieu: group("Trạng thái dữ liệu", "State", "one", wire("TrangThaiDuLieu"), {
    SuKien: fact("Sự kiện", "Event", "one", text, wire("TrangThaiDuLieu"), "NEW"),
    PhienBan: fact("Phiên bản", "Version", "one", wholeNumber, wire("TrangThaiDuLieu"), "1"),
    ThoiGianCapNhat: fact("Thời gian cập nhật", "Updated at", "at-most-one", moment, wire("TrangThaiDuLieu"), "20891101083000"),
    NgayHieuLuc: fact("Ngày hiệu lực", "Effective on", "at-most-one", text, wire("TrangThaiDuLieu"), "20891101"),
    LyDoCapNhat: fact("Lý do cập nhật", "Reason", "at-most-one", text, wire("TrangThaiDuLieu"), "Cập nhật"),
    ChiTietLyDoCapNhat: fact("Chi tiết lý do", "Details", "at-most-one", longText, wire("TrangThaiDuLieu"), "Không"),
  }),
} as const;

export const columns = /* @__PURE__ */ columnsOf(facts);
export const fields = /* @__PURE__ */ fieldsOf(facts);
