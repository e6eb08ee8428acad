/**
 * Dự án đầu tư xây dựng: construction project (Decree 212/2026/NĐ-CP).
 *
 * @module
 */
export { explain, is, steps, verdicts } from "./construction-project.generated.js";
export { columns, facts, fields, meta } from "./facts.js";
export { generate } from "./generate.js";
export type { ConstructionProjectReason } from "./phrases.js";
export { identifiers, rule } from "./rule.js";
export { ConstructionProject, schema } from "./schema.js";
