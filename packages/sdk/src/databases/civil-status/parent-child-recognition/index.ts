/**
 * Xác định cha, mẹ, con: who is parent of whom (Decree 58/2026/NĐ-CP, Annex V).
 *
 * @module
 */
export { explain, is, steps, verdicts } from "./parent-child-recognition.generated.js";
export { columns, facts, fields, meta } from "./facts.js";
export { generate } from "./generate.js";
export type { ParentChildRecognitionReason } from "./phrases.js";
export { identifiers, rule } from "./rule.js";
export { ParentChildRecognition, schema } from "./schema.js";
