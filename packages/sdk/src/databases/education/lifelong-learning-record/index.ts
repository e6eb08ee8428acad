/**
 * Hồ sơ học tập suốt đời: what somebody learned, for life (Decree 88/2026/NĐ-CP, Articles 8 and 9).
 *
 * @module
 */
export { explain, is, steps, verdicts } from "./lifelong-learning-record.generated.js";
export { columns, facts, fields, meta } from "./facts.js";
export { generate } from "./generate.js";
export type { LifelongLearningRecordReason } from "./phrases.js";
export { identifiers, rule } from "./rule.js";
export { LifelongLearningRecord, schema } from "./schema.js";
