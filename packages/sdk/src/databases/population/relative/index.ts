/**
 * Người thân: one relative of one citizen (Law on Identification 26/2023/QH15, Article 9 clause 15).
 *
 * @module
 */
export { explain, is, steps, verdicts } from "./relative.generated.js";
export { columns, facts, fields, meta } from "./facts.js";
export { generate } from "./generate.js";
export type { RelativeReason } from "./phrases.js";
export { identifiers, rule } from "./rule.js";
export { Relative, schema } from "./schema.js";
