/**
 * Hộ tịch: what registrars of civil status keep of births, marriages, deaths, adoptions, guardians, and what is noted later.
 *
 * @module
 */
export { lawOn } from "./acts.js";
export { events, type EventCode, type EventGroup } from "./events.js";
export { maritalStatusOf, type MaritalEvidence } from "./marital-status.js";
export * as birthRegistration from "./birth-registration/index.js";
export { BirthRegistration } from "./birth-registration/index.js";
export * as marriageCertificate from "./marriage-certificate/index.js";
export { MarriageCertificate } from "./marriage-certificate/index.js";
export * as deathExtract from "./death-extract/index.js";
export { DeathExtract } from "./death-extract/index.js";
export * as adoptionDecision from "./adoption-decision/index.js";
export { AdoptionDecision } from "./adoption-decision/index.js";
export * as guardianship from "./guardianship/index.js";
export { Guardianship } from "./guardianship/index.js";
export * as parentChildRecognition from "./parent-child-recognition/index.js";
export { ParentChildRecognition } from "./parent-child-recognition/index.js";
export * as guardianSupervision from "./guardian-supervision/index.js";
export { GuardianSupervision } from "./guardian-supervision/index.js";
export * as civilStatusNote from "./civil-status-note/index.js";
export { CivilStatusNote } from "./civil-status-note/index.js";
