/**
 * Giám sát việc giám hộ: who watches over a guardian (Decree 58/2026/NĐ-CP, Annex V).
 *
 * @module
 */
export { explain, is, steps, verdicts } from "./guardian-supervision.generated.js";
export { columns, facts, fields, meta } from "./facts.js";
export { generate } from "./generate.js";
export type { GuardianSupervisionReason } from "./phrases.js";
export { identifiers, rule } from "./rule.js";
export { GuardianSupervision, schema } from "./schema.js";
