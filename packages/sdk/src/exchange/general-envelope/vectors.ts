/** Một bản ghi giả, as one system sends it: names with a small first letter, ISO dates, in a list called `data`. */
export const dialect = `{ "totalRecords": 1, "data": [{
  "nguonDuLieu": { "idNguonDuLieu": "NDL-1", "tenNguonDuLieu": "Dân cư", "maLoaiDuLieu": "CN" },
  "duLieuTiepNhan": { "idBanGhi": "DD-1", "hoTen": "Nguyễn Văn An", "ngaySinh": "2050-03-21" },
  "trangThaiDuLieu": { "suKien": "NEW", "phienBan": 1, "thoiGianCapNhat": "2089-11-01T08:30:00", "ngayHieuLuc": "20891101",
    "moTa": { "lyDoCapNhat": "Cập nhật" } } }] }`;

/** Cùng bản ghi ấy bằng XML. */
export const xml = `<?xml version="1.0"?><DanhSach><BanGhi>
<NguonDuLieu><IdNguonDuLieu>NDL-1</IdNguonDuLieu><TenNguonDuLieu>Dân cư</TenNguonDuLieu><MaLoaiDuLieu>CN</MaLoaiDuLieu></NguonDuLieu>
<DuLieuTiepNhan><MaDinhDanhDuLieu>DD-1</MaDinhDanhDuLieu><hoTen>Nguyễn Văn An</hoTen><ngaySinh>2050-03-21</ngaySinh></DuLieuTiepNhan>
<TrangThaiDuLieu><SuKien>NEW</SuKien><PhienBan>1</PhienBan><ThoiGianCapNhat>20891101083000</ThoiGianCapNhat>
<NgayHieuLuc>20891101000000</NgayHieuLuc><MoTa><LyDoCapNhat>Cập nhật</LyDoCapNhat></MoTa></TrangThaiDuLieu>
</BanGhi></DanhSach>`;

/** Và ở dạng chuẩn. */
export const canonical =
  '{"Root":[{"NguonDuLieu":{"IdNguonDuLieu":"NDL-1","TenNguonDuLieu":"Dân cư","MaLoaiDuLieu":"CN"},"DuLieuTiepNhan":{"MaDinhDanhDuLieu":"DD-1","hoTen":"Nguyễn Văn An","ngaySinh":"2050-03-21"},"TrangThaiDuLieu":{"SuKien":"NEW","PhienBan":1,"ThoiGianCapNhat":"20891101083000","NgayHieuLuc":"20891101000000","MoTa":{"LyDoCapNhat":"Cập nhật"}}}]}';
