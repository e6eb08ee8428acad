/** Một lượt hồ sơ như hai hệ thống gửi: a made-up woman of 2050; other spellings, other dates, numbers and truths. */
export const dialect = `{
  "session": "x", "service": "DongBoHoSoMC", "isUpdating": "False",
  "data": [{
    "MaHoSo": "Y10.45-250321-79271", "maTTHC": "1.000001", "TenTTHC": "Đăng ký khai sinh", "ChuHoSo": "Nguyễn Văn An",
    "LoaiDoiTuong": 1, "Email": "", "Fax": null, "NgayTiepNhan": "2089-11-01T08:30:00", "NgayHenTra": "2089-11-02T01:30:00Z",
    "NgayTra": "2089/11/02 08:00:00", "TrangThaiHoSo": 10, "HinhThuc": "1", "KenhThucHien": "2", "TruongLa": "x",
    "TaiLieuNop": { "TepDinhKemId": 7, "TenTepDinhKem": "to-khai.pdf", "IsDeleted": 0 },
    "DanhSachLePhi": [{ "TenPhiLePhi": "Lệ phí hộ tịch", "Gia": 50000.0 }],
    "DanhSachHoSoBoSung": [{ "HoSoBoSungId": 1, "NgayBoSung": "2089-11-01", "TrangThaiBoSung": true,
      "DanhSachGiayToBoSung": [{ "TepDinhKemId": 8, "TenTepDinhKem": "giay-chung-sinh.pdf" }], "DanhSachLePhiBoSung": null }]
  }]
}`;

/** Cùng lượt ấy, ở dạng chuẩn. */
export const canonical =
  '{"service":"DongBoHoSoMC","isUpdating":"False","data":[{"MaHoSo":"Y10.45-250321-79271","MaTTHC":"1.000001","TenTTHC":"Đăng ký khai sinh","ChuHoSo":"Nguyễn Văn An","LoaiDoiTuong":"1","NgayTiepNhan":"20891101083000","NgayHenTra":"20891102083000","TrangThaiHoSo":"10","NgayTra":"20891102080000","HinhThuc":"1","KenhThucHien":"2","TaiLieuNop":[{"TepDinhKemId":"7","TenTepDinhKem":"to-khai.pdf","IsDeleted":"False"}],"DanhSachLePhi":[{"TenPhiLePhi":"Lệ phí hộ tịch","Gia":"50000"}],"DanhSachHoSoBoSung":[{"HoSoBoSungId":"1","NgayBoSung":"20891101000000","TrangThaiBoSung":"1","DanhSachGiayToBoSung":[{"TepDinhKemId":"8","TenTepDinhKem":"giay-chung-sinh.pdf"}]}]}]}';
