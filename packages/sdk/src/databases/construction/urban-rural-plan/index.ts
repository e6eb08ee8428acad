/**
 * Quy hoạch đô thị và nông thôn: urban and rural plan (Decree 212/2026/NĐ-CP, Article 9 clause 3).
 *
 * @module
 */
export { explain, is, steps, verdicts } from "./urban-rural-plan.generated.js";
export { columns, facts, fields, meta } from "./facts.js";
export { generate } from "./generate.js";
export type { UrbanRuralPlanReason } from "./phrases.js";
export { identifiers, rule } from "./rule.js";
export { UrbanRuralPlan, schema } from "./schema.js";
