import { code, fact, longText, moment, personName, text, unit } from "../../databases/fact.js";
import { dossierStatuses } from "../../databases/procedure/index.js";
import { places } from "../../law/index.js";

const wire = places("QCVN 120:2019/BTTTT", "implementation");
const from = wire("CapNhatTienDoHoSoMC");

/** Một bước tiến độ: nine facts seen in running systems; which are required is ours, after the one that marks them so. */
export const progressFacts = {
  MaHoSo: fact("Mã hồ sơ", "Dossier code", "one", unit("dossier-code"), from, "Y10.45-250321-79271"),
  NguoiXuLy: fact("Người xử lý", "Handled by", "one", personName, from, "Lê Văn Sáu"),
  ChucDanh: fact("Chức danh", "Position", "at-most-one", text, from, "Chuyên viên"),
  ThoiDiemXuLy: fact("Thời điểm xử lý", "Handled at", "one", moment, from, "20891101090000"),
  PhongBanXuLy: fact("Phòng ban xử lý", "Department", "at-most-one", text, from, "Bộ phận một cửa"),
  NoiDungXuLy: fact("Nội dung xử lý", "What was done", "one", longText, from, "Tiếp nhận hồ sơ"),
  TrangThai: fact("Trạng thái", "Status", "one", code(dossierStatuses, from), from, "2"),
  NgayBatDau: fact("Ngày bắt đầu", "Begun on", "at-most-one", moment, from, "20891101090000"),
  NgayKetThucTheoQuyDinh: fact("Ngày kết thúc theo quy định", "To be done by", "at-most-one", moment, from, "20891102170000"),
} as const;

/** Một bước tiến độ của hồ sơ (CapNhatTienDoHoSoMC). */
export interface DossierProgress {
  readonly MaHoSo: string;
  readonly NguoiXuLy: string;
  readonly ChucDanh?: string;
  /** Fourteen digits, in the time of Viet Nam. */
  readonly ThoiDiemXuLy: string;
  readonly PhongBanXuLy?: string;
  readonly NoiDungXuLy: string;
  /** A code of `dossierStatuses`. */
  readonly TrangThai: string;
  readonly NgayBatDau?: string;
  readonly NgayKetThucTheoQuyDinh?: string;
}
