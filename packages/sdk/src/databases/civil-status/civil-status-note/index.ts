/**
 * Ghi chú hộ tịch: a change that a decision made, entered in the book (Law on Civil Status 60/2014/QH13, Article 3; Decree 58/2026/NĐ-CP, Annex V).
 *
 * @module
 */
export { explain, is, steps, verdicts } from "./civil-status-note.generated.js";
export { columns, facts, fields, meta } from "./facts.js";
export { generate } from "./generate.js";
export type { CivilStatusNoteReason } from "./phrases.js";
export { identifiers, rule } from "./rule.js";
export { CivilStatusNote, schema } from "./schema.js";
