/**
 * Phong bì gửi Cơ sở dữ liệu tổng hợp quốc gia, read as JSON or XML and written as JSON; and which of two versions of a
 * record stands.
 *
 * QCVN 09:2025/BCA was not read: the fields, the wrappings and the rule of versions are those of public implementations.
 * What is in a record besides its number (the payload) is kept as it came: no list of its fields was found.
 *
 * @module
 */
import { cite, type Citation } from "../../law/index.js";

export { supersedes, type VersionVerdict } from "./decide.js";
export { sourceFacts, stateFacts } from "./facts.js";
export { readEnvelopes, writeEnvelopes, type EnvelopeReading, type EnvelopeWriting, type GeneralEnvelope } from "./envelope.js";
export type { SetAside } from "../wire-reader.js";

/** Căn cứ: seen in running systems; the regulation was not read. */
export const sources: readonly Citation[] = [
  /* @__PURE__ */ cite("QCVN 09:2025/BCA", "NguonDuLieu, DuLieuTiepNhan, TrangThaiDuLieu", "implementation", { readOn: "2026-11-25" }),
];
