/**
 * Đăng ký giám hộ: who is guardian of whom, and since when (Decree 58/2026/NĐ-CP, Annex V).
 *
 * @module
 */
export { explain, is, steps, verdicts } from "./guardianship.generated.js";
export { columns, facts, fields, meta } from "./facts.js";
export { generate } from "./generate.js";
export type { GuardianshipReason } from "./phrases.js";
export { identifiers, rule } from "./rule.js";
export { Guardianship, schema } from "./schema.js";
