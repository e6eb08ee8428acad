import { columnsOf } from "../../cells.js";
import { fieldsOf } from "../../field-note.js";
import type { RecordMeta } from "../../meta.js";
import { places } from "../../../law/index.js";
import { code, fact, longText, text } from "../../fact.js";
import { domains } from "./domains.js";

const act = places("2439/QĐ-TTg", "secondary");
const item = act("từ điển dữ liệu dùng chung");

/** Thuật ngữ của từ điển dữ liệu là gì, và điều chưa biết. */
export const meta: RecordMeta = {
  key: "dictionary-term",
  database: "general",
  name: { vi: "Thuật ngữ của từ điển dữ liệu", en: "Dictionary term" },
  law: [item],
  limits: {
    vi: "Đọc qua tài liệu giảng dạy, nguồn thứ cấp: 25 mục mô tả và sáu miền của Quyết định 2439/QĐ-TTg.",
    en: "Read in course material, a secondary source: 25 descriptors and six domains of Decision 2439/QĐ-TTg.",
  },
};

/** Thuật ngữ của từ điển dữ liệu: các điều, theo thứ tự của một dòng. */
export const facts = {
  id: fact("Mã thuật ngữ", "Term id", "one", text, item, "ndg:ID-001"),
  term: fact("Tên nghiệp vụ", "Term", "one", text, item, "Số định danh cá nhân"),
  termEn: fact("Tên nghiệp vụ bằng tiếng Anh", "Term in English", "at-most-one", text, item, "Personal id"),
  definition: fact("Định nghĩa", "Definition", "at-most-one", longText, item, "Dãy 12 chữ số"),
  context: fact("Ngữ cảnh", "Context", "at-most-one", longText, item, "Con người"),
  domain: fact("Nhóm", "Domain", "one", code(domains, act("sáu miền dữ liệu")), item, "DOM-HUMAN"),
  relations: fact("Quan hệ thực thể", "Relations", "any", text, item, "CaNhan"),
  createdBy: fact("Đơn vị tạo", "Created by", "at-most-one", text, item, "Bộ Công an"),
  ownedBy: fact("Đơn vị sở hữu", "Owned by", "at-most-one", text, item, "Bộ Công an"),
  language: fact("Ngôn ngữ", "Language", "at-most-one", text, item, "vi"),
  version: fact("Phiên bản, trạng thái", "Version", "at-most-one", text, item, "1.0"),
  documents: fact("Tài liệu liên quan", "Documents", "any", text, item, "26/2023/QH15"),
  synonyms: fact("Đồng nghĩa", "Synonyms", "any", text, item, "Số ĐDCN"),
  related: fact("Thuật ngữ liên quan", "Related terms", "any", text, item, "ndg:ID-002"),
  attributes: fact("Thuộc tính nghiệp vụ", "Business attributes", "any", text, item, "duy nhất"),
  technicalName: fact("Tên kỹ thuật", "Technical name", "at-most-one", text, item, "CaNhan.personal_id"),
  dataType: fact("Loại dữ liệu", "Data type", "at-most-one", text, item, "string"),
  format: fact("Độ dài, định dạng", "Length and format", "at-most-one", text, item, "12 chữ số"),
  rdfType: fact("Kiểu RDF, OWL", "RDF type", "at-most-one", text, item, "xsd:string"),
  fieldRelations: fact("Quan hệ trường", "Field relations", "any", text, item, "CaNhan.id"),
  technicalAttributes: fact("Thuộc tính kỹ thuật", "Technical attributes", "any", text, item, "khóa"),
  values: fact("Danh sách giá trị", "Values", "any", text, item, "1"),
  normalisation: fact("Quy tắc chuẩn hóa", "Normalisation", "at-most-one", longText, item, "Bỏ khoảng trắng"),
  api: fact("API", "API", "at-most-one", text, item, "ref:api:1"),
  mappings: fact("Ánh xạ quốc tế", "Mappings", "any", text, item, "schema:identifier"),
  checks: fact("Quy tắc kiểm tra", "Checks", "any", text, item, "^[0-9]+"),
} as const;

export const columns = /* @__PURE__ */ columnsOf(facts);
export const fields = /* @__PURE__ */ fieldsOf(facts);
