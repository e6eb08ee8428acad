/**
 * Năng lực nhà thầu: what a contractor may do (Decree 212/2026/NĐ-CP, Article 18).
 *
 * @module
 */
export { explain, is, steps, verdicts } from "./contractor-capability.generated.js";
export { columns, facts, fields, meta } from "./facts.js";
export { generate } from "./generate.js";
export type { ContractorCapabilityReason } from "./phrases.js";
export { identifiers, rule } from "./rule.js";
export { ContractorCapability, schema } from "./schema.js";
