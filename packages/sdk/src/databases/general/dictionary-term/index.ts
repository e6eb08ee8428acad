/**
 * Thuật ngữ của từ điển dữ liệu: a term of the shared data dictionary (Decision 2439/QĐ-TTg), read in a secondary source.
 *
 * @module
 */
export { explain, is, steps, verdicts } from "./dictionary-term.generated.js";
export { columns, facts, fields, meta } from "./facts.js";
export { generate } from "./generate.js";
export type { DictionaryTermReason } from "./phrases.js";
export { identifiers, rule } from "./rule.js";
export { DictionaryTerm, schema } from "./schema.js";
