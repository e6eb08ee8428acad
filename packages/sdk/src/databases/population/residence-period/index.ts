/**
 * Quá trình cư trú: one stretch of somebody's residence (Decree 154/2024/NĐ-CP, Article 13, as amended by Decree 58/2026/NĐ-CP).
 *
 * @module
 */
export { explain, is, steps, verdicts } from "./residence-period.generated.js";
export { columns, facts, fields, meta } from "./facts.js";
export { generate } from "./generate.js";
export type { ResidencePeriodReason } from "./phrases.js";
export { identifiers, rule } from "./rule.js";
export { ResidencePeriod, schema } from "./schema.js";
