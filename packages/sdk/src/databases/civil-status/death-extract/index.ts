/**
 * Trích lục khai tử: what is kept of a death (Law on Civil Status 60/2014/QH13; Decree 58/2026/NĐ-CP, Annex V).
 *
 * @module
 */
export { explain, is, steps, verdicts } from "./death-extract.generated.js";
export { columns, facts, fields, meta } from "./facts.js";
export { generate } from "./generate.js";
export type { DeathExtractReason } from "./phrases.js";
export { identifiers, rule } from "./rule.js";
export { DeathExtract, schema } from "./schema.js";
