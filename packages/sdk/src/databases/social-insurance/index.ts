/**
 * Bảo hiểm: people and employers in the national insurance database.
 *
 * @module
 */
export { relations } from "./relations.js";
export * as insuredPerson from "./insured-person/index.js";
export { InsuredPerson } from "./insured-person/index.js";
export * as insuranceEmployer from "./insurance-employer/index.js";
export { InsuranceEmployer } from "./insurance-employer/index.js";
