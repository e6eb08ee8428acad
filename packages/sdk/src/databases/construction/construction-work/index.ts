/**
 * Công trình xây dựng: construction work (Decree 212/2026/NĐ-CP).
 *
 * @module
 */
export { explain, is, steps, verdicts } from "./construction-work.generated.js";
export { columns, facts, fields, meta } from "./facts.js";
export { generate } from "./generate.js";
export type { ConstructionWorkReason } from "./phrases.js";
export { identifiers, rule } from "./rule.js";
export { ConstructionWork, schema } from "./schema.js";
