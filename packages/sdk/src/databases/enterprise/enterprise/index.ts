/**
 * Doanh nghiệp: what a certificate of enterprise registration says (Law on Enterprises 59/2020/QH14, Article 28), and its legal status.
 *
 * @module
 */
export { explain, is, steps, verdicts } from "./enterprise.generated.js";
export { columns, facts, fields, meta } from "./facts.js";
export { generate } from "./generate.js";
export type { EnterpriseReason } from "./phrases.js";
export { identifiers, rule } from "./rule.js";
export { Enterprise, schema } from "./schema.js";
