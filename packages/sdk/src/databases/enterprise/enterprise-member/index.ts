/**
 * Thành viên, cổ đông: one line of the list of members or shareholders (Law on Enterprises 59/2020/QH14, Article 25).
 *
 * @module
 */
export { explain, is, steps, verdicts } from "./enterprise-member.generated.js";
export { columns, facts, fields, meta } from "./facts.js";
export { generate } from "./generate.js";
export type { EnterpriseMemberReason } from "./phrases.js";
export { identifiers, rule } from "./rule.js";
export { EnterpriseMember, schema } from "./schema.js";
