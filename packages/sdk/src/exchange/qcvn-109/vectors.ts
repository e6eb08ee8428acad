import { namespace } from "./message.js";

/** Thông điệp mẫu: a made-up woman of 2030 and her made-up family, as the regulation writes it. */
export const canonical = `<?xml version="1.0" encoding="UTF-8"?>
<dc:CongdanCollection xmlns:dc="${namespace}" GhiChu="Thông điệp mẫu" ThoiDiemDuLieu="2090-01-01T00:00:00" SoCongDan="1">
  <dc:CongDan>
    <dc:SoDinhDanh>001330000001</dc:SoDinhDanh>
    <dc:SoCMND>000000001</dc:SoCMND>
    <dc:HoVaTen>
      <dc:Ho>Nguyễn</dc:Ho>
      <dc:ChuDem>Thị</dc:ChuDem>
      <dc:Ten>Mẫu</dc:Ten>
    </dc:HoVaTen>
    <dc:GioiTinh>2</dc:GioiTinh>
    <dc:DanToc>
      <dc:MaDanToc>01</dc:MaDanToc>
    </dc:DanToc>
    <dc:TinhTrangHonNhan>2</dc:TinhTrangHonNhan>
    <dc:NhomMau>00</dc:NhomMau>
    <dc:NgayThangNamSinh>
      <dc:NgayThangNam>2030-02-28</dc:NgayThangNam>
    </dc:NgayThangNamSinh>
    <dc:ThuongTru>
      <dc:MaDonViHanhChinh>00004</dc:MaDonViHanhChinh>
      <dc:ChiTiet>Số 1 &lt;ngõ A&gt; &amp; B, Phường Ba Đình, Thành phố Hà Nội</dc:ChiTiet>
      <dc:QuocGia>VN</dc:QuocGia>
    </dc:ThuongTru>
    <dc:QuocTich>VN</dc:QuocTich>
    <dc:Cha>
      <dc:QuocTich>VN</dc:QuocTich>
      <dc:HoVaTen>
        <dc:Ho>Nguyễn</dc:Ho>
        <dc:Ten>Cha</dc:Ten>
      </dc:HoVaTen>
    </dc:Cha>
    <dc:ChuHo>
      <dc:QuanHe>CH01</dc:QuanHe>
      <dc:SoDinhDanh>001330000001</dc:SoDinhDanh>
    </dc:ChuHo>
  </dc:CongDan>
</dc:CongdanCollection>
`;

/** Cùng người ấy, as a lookup service sends it. */
export const dialect = `<soapenv:Envelope xmlns:soapenv="http://schemas.xmlsoap.org/soap/envelope/">
<soapenv:Header/><soapenv:Body><ns1:CongdanCollection xmlns:ns1="${namespace}"><ns1:CongDan>
<ns1:SoDinhDanh>001330000001</ns1:SoDinhDanh><ns1:SoCMND/>
<ns1:HoVaTen><ns1:Ho/><ns1:ChuDem/><ns1:Ten>NGUYỄN THỊ MẪU</ns1:Ten></ns1:HoVaTen>
<ns1:DanToc>01</ns1:DanToc>
<ns1:NgayThangNamSinh><ns1:Nam/><ns1:NgayThangNam>20300228</ns1:NgayThangNam></ns1:NgayThangNamSinh>
<ns1:ThuongTru><ns1:MaTinhThanh>01</ns1:MaTinhThanh><ns1:MaQuanHuyen>001</ns1:MaQuanHuyen><ns1:MaPhuongXa>00001</ns1:MaPhuongXa>
<ns1:ChiTiet>Số 1</ns1:ChiTiet><ns1:QuocGia>VN</ns1:QuocGia></ns1:ThuongTru>
<ns1:Cha><ns1:HoVaTen>NGUYỄN CHA</ns1:HoVaTen><ns1:QuocTich>VN</ns1:QuocTich></ns1:Cha>
<ns1:SoSoHoKhau>000000001</ns1:SoSoHoKhau>
</ns1:CongDan></ns1:CongdanCollection></soapenv:Body></soapenv:Envelope>`;
