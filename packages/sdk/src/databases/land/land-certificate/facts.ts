import { columnsOf } from "../../cells.js";
import { fieldsOf } from "../../field-note.js";
import type { RecordMeta } from "../../meta.js";
import { places } from "../../../law/index.js";
import { careful, day, fact, longText, otherBasic, text, unit } from "../../fact.js";

const annex = places("58/2026/NĐ-CP", "statute");
const ours = places("58/2026/NĐ-CP", "design");
const paper = annex("Phụ lục V danh mục 1 mục 1");

/** Giấy chứng nhận quyền sử dụng đất là gì, và điều chưa biết. */
export const meta: RecordMeta = {
  key: "land-certificate",
  database: "land",
  name: { vi: "Giấy chứng nhận quyền sử dụng đất", en: "Land certificate" },
  law: [annex("Phụ lục V danh mục 1 mục 1")],
  limits: {
    vi: "Văn bản không nói thông tin nào bắt buộc: cột bắt buộc là lựa chọn của bộ công cụ. Đọc từ bản chép công khai, cần đối chiếu với bản ký.",
    en: "The act does not say which facts are required: that is our choice. Read in a public transcription, to be verified against the signed text.",
  },
};

/** Giấy chứng nhận quyền sử dụng đất: các điều, theo thứ tự của một dòng. */
export const facts = {
  code: fact("Mã Giấy chứng nhận", "Certificate code", "at-most-one", text, paper, "GCN-1"),
  serial: fact("Số phát hành", "Serial", "one", unit("land-certificate-serial"), paper, "ZZ00000059", { personal: otherBasic }),
  issuedOn: fact("Ngày, tháng, năm cấp", "Issued on", "one", day, paper, "2088-03-01", { past: true, aliases: ["Ngày cấp"] }),
  content: fact("Nội dung", "Content", "at-most-one", longText, paper, "Quyền sử dụng đất ở", { personal: careful }),
  bookNumber: fact("Số vào sổ cấp", "Book number", "at-most-one", text, paper, "CS 00001"),
  issuedBy: fact("Nơi cấp", "Issued by", "at-most-one", text, paper, "Văn phòng đăng ký đất đai"),
  parcelId: fact(
    "Mã định danh thửa đất",
    "Parcel id",
    "at-most-one",
    unit("land-parcel-id"),
    ours("Phụ lục V danh mục 1 mục 1"),
    "w7er8u0ggqd6",
    { personal: otherBasic },
  ),
} as const;

export const columns = /* @__PURE__ */ columnsOf(facts);
export const fields = /* @__PURE__ */ fieldsOf(facts);
