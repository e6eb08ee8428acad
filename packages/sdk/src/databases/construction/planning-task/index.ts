/**
 * Nhiệm vụ quy hoạch: planning task (Decree 212/2026/NĐ-CP, Article 9 clause 2).
 *
 * @module
 */
export { explain, is, steps, verdicts } from "./planning-task.generated.js";
export { columns, facts, fields, meta } from "./facts.js";
export { generate } from "./generate.js";
export type { PlanningTaskReason } from "./phrases.js";
export { identifiers, rule } from "./rule.js";
export { PlanningTask, schema } from "./schema.js";
