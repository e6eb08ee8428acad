/**
 * Người sử dụng lao động: an employer in the national insurance database (Decree 43/2021/NĐ-CP, Article 6).
 *
 * @module
 */
export { explain, is, steps, verdicts } from "./insurance-employer.generated.js";
export { columns, facts, fields, meta } from "./facts.js";
export { generate } from "./generate.js";
export type { InsuranceEmployerReason } from "./phrases.js";
export { identifiers, rule } from "./rule.js";
export { InsuranceEmployer, schema } from "./schema.js";
