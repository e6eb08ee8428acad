/**
 * Giấy chứng nhận kết hôn: two people and the day they married (Law on Civil Status 60/2014/QH13, Article 17).
 *
 * @module
 */
export { explain, is, steps, verdicts } from "./marriage-certificate.generated.js";
export { columns, facts, fields, meta } from "./facts.js";
export { generate } from "./generate.js";
export type { MarriageCertificateReason } from "./phrases.js";
export { identifiers, rule } from "./rule.js";
export { MarriageCertificate, schema } from "./schema.js";
