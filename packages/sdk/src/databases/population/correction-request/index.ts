/**
 * Đề nghị điều chỉnh thông tin: a citizen asks for a correction (Decree 70/2024/NĐ-CP, Article 6, as amended by Decree 58/2026/NĐ-CP).
 *
 * @module
 */
export { explain, is, steps, verdicts } from "./correction-request.generated.js";
export { columns, facts, fields, meta } from "./facts.js";
export { generate } from "./generate.js";
export type { CorrectionRequestReason } from "./phrases.js";
export { identifiers, rule } from "./rule.js";
export { CorrectionRequest, schema } from "./schema.js";
