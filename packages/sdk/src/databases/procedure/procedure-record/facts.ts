import { columnsOf } from "../../cells.js";
import { fieldsOf } from "../../field-note.js";
import type { RecordMeta } from "../../meta.js";
import { places } from "../../../law/index.js";
import { code, fact, group, longText, text, unit, wholeNumber } from "../../fact.js";
import { channels } from "../codes.js";

const wire = places("QCVN 120:2019/BTTTT", "implementation");

/** Bản ghi thủ tục trên đường truyền là gì, và điều chưa biết. */
export const meta: RecordMeta = {
  key: "procedure-record",
  database: "procedure",
  name: { vi: "Bản ghi thủ tục trên đường truyền", en: "Procedure on the wire" },
  law: [wire("LayThuTuc")],
  limits: {
    vi: "Tên trường là tên trên đường truyền, thấy trong hệ thống đang chạy; toàn văn QCVN 120:2019/BTTTT chưa đọc được.",
    en: "Field names are those on the wire, seen in running systems; QCVN 120:2019/BTTTT was not read.",
  },
};

/** Bản ghi thủ tục trên đường truyền: các điều, theo thứ tự của một dòng. */
export const facts = {
  MATTHC: fact("Mã thủ tục hành chính", "Procedure code", "one", unit("procedure-code"), wire("LayThuTuc"), "1.000001"),
  TENTTHC: fact("Tên thủ tục hành chính", "Procedure name", "one", longText, wire("LayThuTuc"), "Đăng ký khai sinh"),
  LINHVUCTHUCHIEN: group("Lĩnh vực", "Field", "any", wire("LayThuTuc"), {
    MALINHVUC: fact("Mã lĩnh vực", "Field code", "one", text, wire("LayThuTuc"), "G15-HT02"),
    TENLINHVUC: fact("Tên lĩnh vực", "Field name", "at-most-one", text, wire("LayThuTuc"), "Hộ tịch"),
  }),
  MACOQUANCONGBO: fact("Mã cơ quan công bố", "Publishing agency", "at-most-one", text, wire("LayThuTuc"), "G15"),
  TRINHTUTHUCHIEN: group("Trình tự thực hiện", "Steps of a case", "any", wire("LayThuTuc"), {
    TRUONGHOP: fact("Trường hợp", "Case", "at-most-one", longText, wire("LayThuTuc"), "Trường hợp chung"),
    TRINHTU: group("Bước", "Step", "any", wire("LayThuTuc"), {
      TENTRINHTU: fact("Tên bước", "Step name", "one", longText, wire("LayThuTuc"), "Nộp hồ sơ"),
    }),
  }),
  CACHTHUCTHUCHIEN: group("Cách thức thực hiện", "Channel", "any", wire("LayThuTuc"), {
    KENH: fact("Kênh", "Channel code", "one", code(channels, wire("LayThuTuc")), wire("LayThuTuc"), "2"),
    THOIGIAN: group("Thời gian", "Time", "any", wire("LayThuTuc"), {
      THOIGIANGIAIQUYET: fact("Thời gian giải quyết", "Time limit", "one", wholeNumber, wire("LayThuTuc"), "1"),
      DONVITINH: fact("Đơn vị tính", "Unit", "at-most-one", text, wire("LayThuTuc"), "Ngày làm việc"),
      MOTA: fact("Mô tả", "Note", "at-most-one", longText, wire("LayThuTuc"), "Trong ngày"),
      PHILEPHI: group("Phí, lệ phí", "Fee", "any", wire("LayThuTuc"), {
        MAPHILEPHI: fact("Mã phí, lệ phí", "Fee code", "one", text, wire("LayThuTuc"), "P1"),
        SOTIEN: fact("Số tiền", "Amount", "one", wholeNumber, wire("LayThuTuc"), "0"),
        DONVI: fact("Đơn vị", "Currency", "at-most-one", text, wire("LayThuTuc"), "Đồng"),
        MOTA: fact("Mô tả", "Note", "at-most-one", longText, wire("LayThuTuc"), "Miễn phí"),
      }),
    }),
  }),
  YEUCAU: fact("Yêu cầu, điều kiện", "Conditions", "at-most-one", longText, wire("LayThuTuc"), "Không"),
  DOITUONGTHUCHIEN: group("Đối tượng thực hiện", "Subject", "any", wire("LayThuTuc"), {
    TENDOITUONG: fact("Tên đối tượng", "Name", "one", text, wire("LayThuTuc"), "Công dân Việt Nam"),
  }),
  MOTADOITUONGTHUCHIEN: fact("Mô tả đối tượng", "Note on subjects", "at-most-one", longText, wire("LayThuTuc"), "Cha hoặc mẹ"),
  KETQUATHUCHIEN: group("Kết quả", "Result", "any", wire("LayThuTuc"), {
    MAKETQUA: fact("Mã kết quả", "Result code", "one", text, wire("LayThuTuc"), "KQ1"),
    TENKETQUA: fact("Tên kết quả", "Result name", "at-most-one", text, wire("LayThuTuc"), "Giấy khai sinh"),
  }),
  CANCUPHAPLY: group("Căn cứ pháp lý", "Legal basis", "any", wire("LayThuTuc"), {
    SOVANBAN: fact("Số văn bản", "Number", "one", text, wire("LayThuTuc"), "60/2014/QH13"),
    TENVANBAN: fact("Tên văn bản", "Title", "at-most-one", text, wire("LayThuTuc"), "Luật Hộ tịch"),
  }),
  TRANGTHAI: fact("Trạng thái", "Status", "at-most-one", text, wire("LayThuTuc"), "1"),
  COQUANTHUCHIEN: group("Cơ quan thực hiện", "Agency", "any", wire("LayThuTuc"), {
    MADONVI: fact("Mã đơn vị", "Agency code", "one", text, wire("LayThuTuc"), "G15"),
    TENDONVI: fact("Tên đơn vị", "Agency name", "at-most-one", text, wire("LayThuTuc"), "Ủy ban nhân dân cấp xã"),
  }),
  THANHPHANHOSO: group("Thành phần hồ sơ", "Component", "any", wire("LayThuTuc"), {
    TRUONGHOP: fact("Trường hợp", "Case", "at-most-one", longText, wire("LayThuTuc"), "Trường hợp chung"),
    GIAYTO: group("Giấy tờ", "Paper", "any", wire("LayThuTuc"), {
      MAGIAYTO: fact("Mã giấy tờ", "Paper code", "one", text, wire("LayThuTuc"), "GT1"),
      TENGIAYTO: fact("Tên giấy tờ", "Paper name", "at-most-one", longText, wire("LayThuTuc"), "Tờ khai"),
      SOBANCHINH: fact("Số bản chính", "Originals", "at-most-one", wholeNumber, wire("LayThuTuc"), "1"),
      SOBANSAO: fact("Số bản sao", "Copies", "at-most-one", wholeNumber, wire("LayThuTuc"), "0"),
      TENMAUDON: fact("Tên mẫu đơn", "Form", "at-most-one", text, wire("LayThuTuc"), "Tờ khai đăng ký khai sinh"),
      URL: fact("Đường dẫn", "URL", "at-most-one", longText, wire("LayThuTuc"), "https://example.com/mau"),
    }),
  }),
} as const;

export const columns = /* @__PURE__ */ columnsOf(facts);
export const fields = /* @__PURE__ */ fieldsOf(facts);
