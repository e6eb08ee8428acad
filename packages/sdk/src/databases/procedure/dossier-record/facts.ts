import { columnsOf } from "../../cells.js";
import { fieldsOf } from "../../field-note.js";
import type { RecordMeta } from "../../meta.js";
import { places } from "../../../law/index.js";
import { basic, code, fact, group, longText, moment, otherBasic, personName, text, unit, wholeNumber, yesNo } from "../../fact.js";
import { dossierStatuses } from "../codes.js";

const wire = places("QCVN 120:2019/BTTTT", "implementation");

/** Hồ sơ thủ tục trên đường truyền là gì, và điều chưa biết. */
export const meta: RecordMeta = {
  key: "dossier-record",
  database: "procedure",
  name: { vi: "Hồ sơ thủ tục trên đường truyền", en: "Dossier on the wire" },
  law: [wire("DongBoHoSoMC")],
  limits: {
    vi: "Tên trường là tên trên đường truyền, thấy trong hệ thống đang chạy; toàn văn QCVN 120:2019/BTTTT chưa đọc được. LoaiDoiTuong có hệ thống đánh 1/2, có hệ thống đánh 0/1/2 nên để nguyên.",
    en: "Field names are those on the wire, seen in running systems; QCVN 120:2019/BTTTT was not read. LoaiDoiTuong is coded 1/2 by some systems and 0/1/2 by others: it is kept as it is.",
  },
};

/** Một tệp nộp. */
const paper = {
  TepDinhKemId: fact("Mã tệp", "TepDinhKemId", "one", text, wire("DongBoHoSoMC"), "1"),
  TenTepDinhKem: fact("Tên tệp", "TenTepDinhKem", "at-most-one", text, wire("DongBoHoSoMC"), "to-khai.pdf"),
  IsDeleted: fact("Đã xoá", "IsDeleted", "at-most-one", yesNo, wire("DongBoHoSoMC"), "false"),
  MaThanhPhanHoSo: fact("Mã thành phần hồ sơ", "MaThanhPhanHoSo", "at-most-one", text, wire("DongBoHoSoMC"), "GT1"),
  DuongDanTaiTepTin: fact("Đường dẫn", "DuongDanTaiTepTin", "at-most-one", longText, wire("DongBoHoSoMC"), "https://example.com/1"),
  DuocSoHoa: fact("Được số hóa", "DuocSoHoa", "at-most-one", text, wire("DongBoHoSoMC"), "1"),
  DuocTaiSuDung: fact("Được tái sử dụng", "DuocTaiSuDung", "at-most-one", text, wire("DongBoHoSoMC"), "1"),
  MaKetQuaThayThe: fact("Mã kết quả thay thế", "MaKetQuaThayThe", "at-most-one", text, wire("DongBoHoSoMC"), "KQ1"),
} as const;

/** Một khoản phí, lệ phí. */
const fee = {
  TenPhiLePhi: fact("Tên phí, lệ phí", "TenPhiLePhi", "one", text, wire("DongBoHoSoMC"), "Lệ phí hộ tịch"),
  MaPhiLePhi: fact("Mã phí, lệ phí", "MaPhiLePhi", "at-most-one", text, wire("DongBoHoSoMC"), "P1"),
  HinhThucThu: fact("Hình thức thu", "HinhThucThu", "at-most-one", text, wire("DongBoHoSoMC"), "1"),
  Gia: fact("Giá", "Gia", "at-most-one", wholeNumber, wire("DongBoHoSoMC"), "0"),
  LoaiPhiLePhi: fact("Loại", "LoaiPhiLePhi", "at-most-one", text, wire("DongBoHoSoMC"), "1"),
} as const;

/** Hồ sơ thủ tục trên đường truyền: các điều, theo thứ tự của một dòng. */
export const facts = {
  MaHoSo: fact("Mã hồ sơ", "MaHoSo", "one", unit("dossier-code"), wire("DongBoHoSoMC"), "Y10.45-250321-79271"),
  MaTTHC: fact("Mã thủ tục hành chính", "MaTTHC", "one", unit("procedure-code"), wire("DongBoHoSoMC"), "1.000001"),
  TenTTHC: fact("Tên thủ tục hành chính", "TenTTHC", "at-most-one", longText, wire("DongBoHoSoMC"), "Đăng ký khai sinh"),
  MaLinhVuc: fact("Mã lĩnh vực", "MaLinhVuc", "at-most-one", text, wire("DongBoHoSoMC"), "G15-HT02"),
  TenLinhVuc: fact("Tên lĩnh vực", "TenLinhVuc", "at-most-one", text, wire("DongBoHoSoMC"), "Hộ tịch"),
  SoBienNhan: fact("Số biên nhận", "SoBienNhan", "at-most-one", text, wire("DongBoHoSoMC"), "BN1"),
  ChuHoSo: fact("Chủ hồ sơ", "ChuHoSo", "at-most-one", personName, wire("DongBoHoSoMC"), "Nguyễn Văn An", { personal: basic }),
  LoaiDoiTuong: fact("Loại đối tượng", "LoaiDoiTuong", "at-most-one", text, wire("DongBoHoSoMC"), "1"),
  MaDoiTuong: fact("Mã đối tượng", "MaDoiTuong", "at-most-one", text, wire("DongBoHoSoMC"), "001250000001", { personal: otherBasic }),
  ThongTinKhac: fact("Thông tin khác", "ThongTinKhac", "at-most-one", longText, wire("DongBoHoSoMC"), "Không"),
  Email: fact("Thư điện tử", "Email", "at-most-one", text, wire("DongBoHoSoMC"), "an@example.com", { personal: otherBasic }),
  Fax: fact("Fax", "Fax", "at-most-one", text, wire("DongBoHoSoMC"), "02430000001"),
  SoDienThoai: fact("Số điện thoại", "SoDienThoai", "at-most-one", unit("phone-number"), wire("DongBoHoSoMC"), "0900000001", {
    personal: basic,
  }),
  TrichYeuHoSo: fact("Trích yếu hồ sơ", "TrichYeuHoSo", "at-most-one", longText, wire("DongBoHoSoMC"), "Đăng ký khai sinh"),
  NgayTiepNhan: fact("Ngày tiếp nhận", "NgayTiepNhan", "one", moment, wire("DongBoHoSoMC"), "20891101083000"),
  NgayHenTra: fact("Ngày hẹn trả", "NgayHenTra", "at-most-one", moment, wire("DongBoHoSoMC"), "20891102083000"),
  TrangThaiHoSo: fact("Trạng thái hồ sơ", "TrangThaiHoSo", "one", code(dossierStatuses, wire("DongBoHoSoMC")), wire("DongBoHoSoMC"), "10"),
  NgayTra: fact("Ngày trả", "NgayTra", "at-most-one", moment, wire("DongBoHoSoMC"), "20891102080000"),
  ThongTinTra: fact("Thông tin trả", "ThongTinTra", "at-most-one", longText, wire("DongBoHoSoMC"), "Trả trực tiếp"),
  HinhThuc: fact("Hình thức", "HinhThuc", "at-most-one", text, wire("DongBoHoSoMC"), "1"),
  NgayKetThucXuLy: fact("Ngày kết thúc xử lý", "NgayKetThucXuLy", "at-most-one", moment, wire("DongBoHoSoMC"), "20891102070000"),
  DonViXuLy: fact("Đơn vị xử lý", "DonViXuLy", "at-most-one", text, wire("DongBoHoSoMC"), "Ủy ban nhân dân Phường Bình Minh"),
  GhiChu: fact("Ghi chú", "GhiChu", "at-most-one", longText, wire("DongBoHoSoMC"), "Không"),
  KenhThucHien: fact("Kênh thực hiện", "KenhThucHien", "at-most-one", text, wire("DongBoHoSoMC"), "2"),
  SoGiayToChuHoSo: fact("Số giấy tờ của chủ hồ sơ", "SoGiayToChuHoSo", "at-most-one", text, wire("DongBoHoSoMC"), "001250000001", {
    personal: otherBasic,
  }),
  NoiNopHoSo: fact("Nơi nộp hồ sơ", "NoiNopHoSo", "at-most-one", text, wire("DongBoHoSoMC"), "1"),
  NgayNopHoSo: fact("Ngày nộp hồ sơ", "NgayNopHoSo", "at-most-one", moment, wire("DongBoHoSoMC"), "20891101080000"),
  NgayTuChoi: fact("Ngày từ chối", "NgayTuChoi", "at-most-one", moment, wire("DongBoHoSoMC"), "20891101090000"),
  HoSoCoThanhPhanSoHoa: fact("Hồ sơ có thành phần số hóa", "HoSoCoThanhPhanSoHoa", "at-most-one", text, wire("DongBoHoSoMC"), "1"),
  TaiKhoanDuocXacThucVoiVNeID: fact(
    "Tài khoản được xác thực với VNeID",
    "TaiKhoanDuocXacThucVoiVNeID",
    "at-most-one",
    text,
    wire("DongBoHoSoMC"),
    "1",
  ),
  DuocThanhToanTrucTuyen: fact("Được thanh toán trực tuyến", "DuocThanhToanTrucTuyen", "at-most-one", text, wire("DongBoHoSoMC"), "1"),
  DinhDanhCHS: group("Định danh của chủ hồ sơ", "DinhDanhCHS", "any", wire("DongBoHoSoMC"), {
    LoaiDinhDanh: fact("Loại định danh", "LoaiDinhDanh", "one", text, wire("DongBoHoSoMC"), "1"),
    SoDinhDanh: fact("Số định danh", "SoDinhDanh", "one", text, wire("DongBoHoSoMC"), "001250000001", { personal: otherBasic }),
  }),
  DSKetNoiCSDL: group("Cơ sở dữ liệu đã kết nối", "DSKetNoiCSDL", "any", wire("DongBoHoSoMC"), {
    MaCSDL: fact("Mã cơ sở dữ liệu", "MaCSDL", "one", text, wire("DongBoHoSoMC"), "1"),
  }),
  TaiLieuNop: group("Tài liệu nộp", "TaiLieuNop", "any", wire("DongBoHoSoMC"), paper),
  DanhSachLePhi: group("Lệ phí", "DanhSachLePhi", "any", wire("DongBoHoSoMC"), fee),
  DanhSachTepDinhKemKhac: group("Tệp đính kèm khác", "DanhSachTepDinhKemKhac", "any", wire("DongBoHoSoMC"), {
    TenGiayTo: fact("Tên giấy tờ", "TenGiayTo", "one", text, wire("DongBoHoSoMC"), "Bản cam kết"),
    SoLuong: fact("Số lượng", "SoLuong", "at-most-one", wholeNumber, wire("DongBoHoSoMC"), "1"),
    LoaiGiayTo: fact("Loại giấy tờ", "LoaiGiayTo", "at-most-one", text, wire("DongBoHoSoMC"), "1"),
  }),
  DanhSachHoSoBoSung: group("Hồ sơ bổ sung", "DanhSachHoSoBoSung", "any", wire("DongBoHoSoMC"), {
    HoSoBoSungId: fact("Mã", "HoSoBoSungId", "one", text, wire("DongBoHoSoMC"), "1"),
    NguoiYeuCauBoSung: fact("Người yêu cầu", "NguoiYeuCauBoSung", "at-most-one", personName, wire("DongBoHoSoMC"), "Lê Văn Sáu", {
      personal: basic,
    }),
    NoiDungBoSung: fact("Nội dung", "NoiDungBoSung", "at-most-one", longText, wire("DongBoHoSoMC"), "Bổ sung giấy chứng sinh"),
    NgayBoSung: fact("Ngày bổ sung", "NgayBoSung", "at-most-one", moment, wire("DongBoHoSoMC"), "20891101090000"),
    NguoiTiepNhanBoSung: fact("Người tiếp nhận", "NguoiTiepNhanBoSung", "at-most-one", personName, wire("DongBoHoSoMC"), "Lê Văn Sáu", {
      personal: basic,
    }),
    ThongTinTiepNhan: fact("Thông tin tiếp nhận", "ThongTinTiepNhan", "at-most-one", longText, wire("DongBoHoSoMC"), "Đã đủ"),
    NgayTiepNhanBoSung: fact("Ngày tiếp nhận", "NgayTiepNhanBoSung", "at-most-one", moment, wire("DongBoHoSoMC"), "20891101100000"),
    TrangThaiBoSung: fact("Trạng thái", "TrangThaiBoSung", "at-most-one", text, wire("DongBoHoSoMC"), "1"),
    // one implementation declares both lists, of the same papers and fees as above; nothing else was found of them
    DanhSachGiayToBoSung: group("Giấy tờ bổ sung", "DanhSachGiayToBoSung", "any", wire("DongBoHoSoMC"), paper),
    DanhSachLePhiBoSung: group("Lệ phí bổ sung", "DanhSachLePhiBoSung", "any", wire("DongBoHoSoMC"), fee),
    NgayHenTraTruoc: fact("Ngày hẹn trả trước", "NgayHenTraTruoc", "at-most-one", moment, wire("DongBoHoSoMC"), "20891102083000"),
    NgayHenTraMoi: fact("Ngày hẹn trả mới", "NgayHenTraMoi", "at-most-one", moment, wire("DongBoHoSoMC"), "20891103083000"),
  }),
  DanhSachGiayToKetQua: group("Giấy tờ kết quả", "DanhSachGiayToKetQua", "any", wire("DongBoHoSoMC"), {
    TenGiayTo: fact("Tên giấy tờ", "TenGiayTo", "one", text, wire("DongBoHoSoMC"), "Giấy khai sinh"),
    MaThanhPhanHoSo: fact("Mã thành phần", "MaThanhPhanHoSo", "at-most-one", text, wire("DongBoHoSoMC"), "KQ1"),
    MaGiayToKetQua: fact("Mã giấy tờ kết quả", "MaGiayToKetQua", "at-most-one", text, wire("DongBoHoSoMC"), "KQ1"),
    GiayToId: fact("Mã giấy tờ", "GiayToId", "at-most-one", text, wire("DongBoHoSoMC"), "1"),
    DuongDanTepTinKetQua: fact("Đường dẫn", "DuongDanTepTinKetQua", "at-most-one", longText, wire("DongBoHoSoMC"), "https://example.com/2"),
  }),
} as const;

export const columns = /* @__PURE__ */ columnsOf(facts);
export const fields = /* @__PURE__ */ fieldsOf(facts);
