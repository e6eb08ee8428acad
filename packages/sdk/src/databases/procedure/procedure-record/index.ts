/**
 * Bản ghi thủ tục trên đường truyền: a procedure as services answer it (LayThuTuc), seen in running systems.
 *
 * @module
 */
export { explain, is, steps, verdicts } from "./procedure-record.generated.js";
export { columns, facts, fields, meta } from "./facts.js";
export { generate } from "./generate.js";
export type { ProcedureRecordReason } from "./phrases.js";
export { identifiers, rule } from "./rule.js";
export { ProcedureRecord, schema } from "./schema.js";
