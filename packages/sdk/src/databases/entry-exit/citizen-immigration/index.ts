/**
 * Xuất nhập cảnh của công dân: a citizen in the national database on entry and exit (Law 49/2019/QH14, Article 41).
 *
 * @module
 */
export { explain, is, steps, verdicts } from "./citizen-immigration.generated.js";
export { columns, facts, fields, meta } from "./facts.js";
export { generate } from "./generate.js";
export type { CitizenImmigrationReason } from "./phrases.js";
export { identifiers, rule } from "./rule.js";
export { CitizenImmigration, schema } from "./schema.js";
