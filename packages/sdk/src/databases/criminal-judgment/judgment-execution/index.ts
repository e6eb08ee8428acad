/**
 * Thi hành án hình sự: seven items kept of somebody who serves a sentence (Decree 160/2026/NĐ-CP, Article 8).
 *
 * @module
 */
export { explain, is, steps, verdicts } from "./judgment-execution.generated.js";
export { columns, facts, fields, meta } from "./facts.js";
export { generate } from "./generate.js";
export type { JudgmentExecutionReason } from "./phrases.js";
export { identifiers, rule } from "./rule.js";
export { JudgmentExecution, schema } from "./schema.js";
