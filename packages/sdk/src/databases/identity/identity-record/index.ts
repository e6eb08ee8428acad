/**
 * Thông tin căn cước: a person in the identity database (Law on Identification 26/2023/QH15, Article 15).
 *
 * @module
 */
export { explain, is, steps, verdicts } from "./identity-record.generated.js";
export { columns, facts, fields, meta } from "./facts.js";
export { generate } from "./generate.js";
export type { IdentityRecordReason } from "./phrases.js";
export { identifiers, rule } from "./rule.js";
export { IdentityRecord, schema } from "./schema.js";
