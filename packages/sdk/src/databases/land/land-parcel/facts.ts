import { columnsOf } from "../../cells.js";
import { fieldsOf } from "../../field-note.js";
import type { RecordMeta } from "../../meta.js";
import { places } from "../../../law/index.js";
import { careful, decimalNumber, fact, longText, otherBasic, partialDate, text, unit, wholeNumber } from "../../fact.js";

const map = places("19/2026/TT-BNNMT", "statute");
const annex = places("58/2026/NĐ-CP", "statute");
const reported = places("19/2026/TT-BNNMT", "secondary");
const paper = annex("Phụ lục V danh mục 1 mục 2");

/** Thửa đất là gì, và điều chưa biết. */
export const meta: RecordMeta = {
  key: "land-parcel",
  database: "land",
  name: { vi: "Thửa đất", en: "Land parcel" },
  law: [map("Phụ lục I"), annex("Phụ lục V danh mục 1 mục 2")],
  limits: {
    vi: "Văn bản không nói thông tin nào bắt buộc: cột bắt buộc là lựa chọn của bộ công cụ. Đọc từ bản chép công khai, cần đối chiếu với bản ký. Danh mục loại đất và mã đối tượng sử dụng chưa đọc được nên ghi bằng chữ.",
    en: "The act does not say which facts are required: that is our choice. Read in a public transcription, to be verified against the signed text. The lists of land kinds and of users were not read: they are words.",
  },
};

/** Thửa đất: các điều, theo thứ tự của một dòng. */
export const facts = {
  parcelId: fact("Mã định danh thửa đất", "Parcel id", "one", unit("land-parcel-id"), map("Phụ lục I"), "w7er8u0ggqd6", {
    personal: otherBasic,
    aliases: ["Mã thửa đất"],
  }),
  sheetNumber: fact("Số tờ bản đồ", "Map sheet number", "one", wholeNumber, paper, "12"),
  parcelNumber: fact("Số thửa đất", "Parcel number", "one", wholeNumber, paper, "345"),
  boundary: fact("Ranh giới, bản đồ thửa đất", "Boundary", "at-most-one", longText, paper, "ref:map:1"),
  area: fact("Diện tích (m²)", "Area in square metres", "at-most-one", decimalNumber, reported("bảng dữ liệu thửa đất"), "120.5"),
  rights: fact("Quyền sử dụng, sở hữu", "Rights", "at-most-one", longText, paper, "Sử dụng riêng", { personal: careful }),
  landKind: fact("Loại đất", "Kind of land", "at-most-one", text, reported("bảng dữ liệu thửa đất"), "Đất ở"),
  userKind: fact("Mã đối tượng sử dụng", "Kind of user", "at-most-one", text, reported("bảng dữ liệu thửa đất"), "GDC"),
  origin: fact("Nguồn gốc sử dụng", "Origin of use", "at-most-one", text, reported("bảng dữ liệu thửa đất"), "Được giao"),
  usedSince: fact("Thời điểm sử dụng", "Used since", "at-most-one", partialDate, reported("bảng dữ liệu thửa đất"), "2080", { past: true }),
} as const;

export const columns = /* @__PURE__ */ columnsOf(facts);
export const fields = /* @__PURE__ */ fieldsOf(facts);
