/**
 * Thủ tục hành chính: what makes up a procedure (Decree 63/2010/NĐ-CP, Article 8).
 *
 * @module
 */
export { explain, is, steps, verdicts } from "./procedure.generated.js";
export { columns, facts, fields, meta } from "./facts.js";
export { generate } from "./generate.js";
export type { ProcedureReason } from "./phrases.js";
export { identifiers, rule } from "./rule.js";
export { Procedure, schema } from "./schema.js";
