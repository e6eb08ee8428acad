import { fact, group, longText, moment, text, wholeNumber } from "../../databases/fact.js";
import { places } from "../../law/index.js";

const wire = places("QCVN 09:2025/BCA", "implementation");

/** Phong bì của một bản ghi: thirteen facts seen in running systems. The payload stands beside `MaDinhDanhDuLieu`. */
export const sourceFacts = {
  IdNguonDuLieu: fact("Mã nguồn dữ liệu", "Source id", "one", text, wire("NguonDuLieu"), "NDL-1"),
  TenNguonDuLieu: fact("Tên nguồn dữ liệu", "Source name", "at-most-one", text, wire("NguonDuLieu"), "Dân cư"),
  MaLoaiDuLieu: fact("Mã loại dữ liệu", "Data kind", "one", text, wire("NguonDuLieu"), "CN"),
} as const;

export const stateFacts = {
  SuKien: fact("Sự kiện", "Event", "one", text, wire("TrangThaiDuLieu"), "NEW"),
  PhienBan: fact("Phiên bản", "Version", "one", wholeNumber, wire("TrangThaiDuLieu"), "1"),
  ThoiGianCapNhat: fact("Thời gian cập nhật", "Updated at", "at-most-one", moment, wire("TrangThaiDuLieu"), "20891101083000"),
  NgayHieuLuc: fact("Ngày hiệu lực", "Effective on", "at-most-one", moment, wire("TrangThaiDuLieu"), "20891101000000"),
  MoTa: group("Mô tả", "Note", "at-most-one", wire("TrangThaiDuLieu"), {
    LyDoCapNhat: fact("Lý do cập nhật", "Reason", "at-most-one", text, wire("TrangThaiDuLieu"), "Cập nhật"),
    ChiTietLyDoCapNhat: fact("Chi tiết lý do cập nhật", "Details", "at-most-one", longText, wire("TrangThaiDuLieu"), "Không"),
  }),
} as const;
