/**
 * Năng lực hành nghề xây dựng: what a practitioner of construction may do (Decree 212/2026/NĐ-CP, Article 18).
 *
 * @module
 */
export { explain, is, steps, verdicts } from "./practitioner-capability.generated.js";
export { columns, facts, fields, meta } from "./facts.js";
export { generate } from "./generate.js";
export type { PractitionerCapabilityReason } from "./phrases.js";
export { identifiers, rule } from "./rule.js";
export { PractitionerCapability, schema } from "./schema.js";
