/**
 * Giấy chứng nhận quyền sử dụng đất: a land certificate (Decree 58/2026/NĐ-CP, Annex V).
 *
 * @module
 */
export { explain, is, steps, verdicts } from "./land-certificate.generated.js";
export { columns, facts, fields, meta } from "./facts.js";
export { generate } from "./generate.js";
export type { LandCertificateReason } from "./phrases.js";
export { identifiers, rule } from "./rule.js";
export { LandCertificate, schema } from "./schema.js";
