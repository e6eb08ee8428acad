/**
 * Bản ghi gửi Cơ sở dữ liệu tổng hợp quốc gia: an envelope to the National General Database, seen in running systems.
 *
 * @module
 */
export { explain, is, steps, verdicts } from "./general-record.generated.js";
export { columns, facts, fields, meta } from "./facts.js";
export { generate } from "./generate.js";
export type { GeneralRecordReason } from "./phrases.js";
export { identifiers, rule } from "./rule.js";
export { GeneralRecord, schema } from "./schema.js";
