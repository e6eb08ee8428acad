/**
 * Hộ gia đình: a household of the population database (Law on Identification 26/2023/QH15, Article 9).
 *
 * @module
 */
export { explain, is, steps, verdicts } from "./household.generated.js";
export { columns, facts, fields, meta } from "./facts.js";
export { generate } from "./generate.js";
export type { HouseholdReason } from "./phrases.js";
export { identifiers, rule } from "./rule.js";
export { Household, schema } from "./schema.js";
