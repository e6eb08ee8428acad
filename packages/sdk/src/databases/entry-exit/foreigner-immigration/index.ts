/**
 * Người nước ngoài xuất nhập cảnh: a foreigner in the national database on entry and exit (Decree 77/2020/NĐ-CP, Article 4).
 *
 * @module
 */
export { explain, is, steps, verdicts } from "./foreigner-immigration.generated.js";
export { columns, facts, fields, meta } from "./facts.js";
export { generate } from "./generate.js";
export type { ForeignerImmigrationReason } from "./phrases.js";
export { identifiers, rule } from "./rule.js";
export { ForeignerImmigration, schema } from "./schema.js";
