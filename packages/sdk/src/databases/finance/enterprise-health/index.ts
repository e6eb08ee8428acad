/**
 * Sức khỏe doanh nghiệp: what is shared about an enterprise's health (Decree 58/2026/NĐ-CP, Annex V).
 *
 * @module
 */
export { explain, is, steps, verdicts } from "./enterprise-health.generated.js";
export { columns, facts, fields, meta } from "./facts.js";
export { generate } from "./generate.js";
export type { EnterpriseHealthReason } from "./phrases.js";
export { identifiers, rule } from "./rule.js";
export { EnterpriseHealth, schema } from "./schema.js";
