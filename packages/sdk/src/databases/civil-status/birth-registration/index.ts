/**
 * Đăng ký khai sinh: what a register of births keeps of one birth (Law on Civil Status 60/2014/QH13, Article 14).
 *
 * @module
 */
export { explain, is, steps, verdicts } from "./birth-registration.generated.js";
export { columns, facts, fields, meta } from "./facts.js";
export { generate } from "./generate.js";
export type { BirthRegistrationReason } from "./phrases.js";
export { identifiers, rule } from "./rule.js";
export { BirthRegistration, schema } from "./schema.js";
