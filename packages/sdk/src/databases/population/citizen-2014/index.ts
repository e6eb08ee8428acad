/**
 * Công dân theo luật năm 2014: the eighteen facts of Article 9 of the Law on Citizen Identification (59/2014/QH13) as
 * amended in 2020, which ended on 1/7/2024. A source to migrate from; the record of today is `Citizen`.
 *
 * @module
 */
export { explain, is, steps, verdicts } from "./citizen-2014.generated.js";
export { columns, facts, fields, meta } from "./facts.js";
export { generate } from "./generate.js";
export { migrate, type CitizenMigration, type MigrateOptions, type MissingFact, type MigrationRemark } from "./migrate.js";
export type { Citizen2014Reason } from "./phrases.js";
export { identifiers, rule } from "./rule.js";
export { Citizen2014, schema } from "./schema.js";
