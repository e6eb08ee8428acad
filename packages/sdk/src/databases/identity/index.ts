/**
 * Căn cước: the identity database of Article 15; biometrics are references only.
 *
 * @module
 */
export { bloodTypes, levels } from "./codes.js";
export * as identityRecord from "./identity-record/index.js";
export { IdentityRecord } from "./identity-record/index.js";
