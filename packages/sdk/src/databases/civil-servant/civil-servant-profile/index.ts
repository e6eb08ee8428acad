/**
 * Hồ sơ cán bộ, công chức, viên chức: a profile in the database on cadres, civil servants and public employees, as far as its form was seen.
 *
 * @module
 */
export { explain, is, steps, verdicts } from "./civil-servant-profile.generated.js";
export { columns, facts, fields, meta } from "./facts.js";
export { generate } from "./generate.js";
export type { CivilServantProfileReason } from "./phrases.js";
export { identifiers, rule } from "./rule.js";
export { CivilServantProfile, schema } from "./schema.js";
