/**
 * Người tham gia bảo hiểm: a person in the national insurance database (Decree 43/2021/NĐ-CP, Article 6).
 *
 * @module
 */
export { explain, is, steps, verdicts } from "./insured-person.generated.js";
export { columns, facts, fields, meta } from "./facts.js";
export { generate } from "./generate.js";
export type { InsuredPersonReason } from "./phrases.js";
export { identifiers, rule } from "./rule.js";
export { InsuredPerson, schema } from "./schema.js";
