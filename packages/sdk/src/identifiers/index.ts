export { strict } from "./doorway.schema.js";
export type { Identifier, IdentifierMeta, Part } from "./identifier.js";
export * as personalId from "./personal-id/index.js";
export { PersonalId } from "./personal-id/index.js";
export * as taxCode from "./tax-code/index.js";
export { TaxCode } from "./tax-code/index.js";
