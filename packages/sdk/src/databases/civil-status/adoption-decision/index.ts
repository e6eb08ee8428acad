/**
 * Quyết định nuôi con nuôi: what is kept of an adoption (Decree 58/2026/NĐ-CP, Annex V).
 *
 * @module
 */
export { explain, is, steps, verdicts } from "./adoption-decision.generated.js";
export { columns, facts, fields, meta } from "./facts.js";
export { generate } from "./generate.js";
export type { AdoptionDecisionReason } from "./phrases.js";
export { identifiers, rule } from "./rule.js";
export { AdoptionDecision, schema } from "./schema.js";
