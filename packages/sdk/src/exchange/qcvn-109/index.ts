/**
 * Thông điệp dữ liệu công dân trao đổi với Cơ sở dữ liệu quốc gia về dân cư: QCVN 109:2017/BTTTT, read and written.
 *
 * The elements are those of the example in the regulation's annex Đ and of running systems; its tables were not read. What is
 * read is lenient and says so in remarks, what is written has one form. Codes of units are as sent: those before 1/7/2025
 * may name a district, and the same code may name another commune since.
 *
 * @module
 */
import { cite, type Citation } from "../../law/index.js";

export { fromCitizen, toCitizen, type CitizenDraft } from "./citizen.js";
export type { CitizenCollection, CitizenMessage, CodedName, MessageHead, MessagePerson, MessagePlace, NameParts } from "./message.js";
export { namespace } from "./message.js";
export type { Qcvn109Reason, Qcvn109Remark } from "./phrases.js";
export { read, type Qcvn109Reading } from "./read.js";
export { write, type Qcvn109Writing } from "./write.js";

/** Căn cứ: the example of the annex was read where the ministry publishes it; the dialects were seen in running systems. */
export const sources: readonly Citation[] = [
  /* @__PURE__ */ cite("QCVN 109:2017/BTTTT", "Phụ lục Đ", "secondary", { readOn: "2026-11-25" }),
  /* @__PURE__ */ cite("QCVN 109:2017/BTTTT", "Thông điệp tra cứu trong hệ thống đang chạy", "implementation"),
];
