/**
 * Thủ tục hành chính: what the law makes a procedure of, and how services exchange procedures and dossiers.
 *
 * @module
 */
export { channels, dossierStatuses, proactiveLevels, serviceLevels } from "./codes.js";
export * as procedure from "./procedure/index.js";
export { Procedure } from "./procedure/index.js";
export * as procedureRecord from "./procedure-record/index.js";
export { ProcedureRecord } from "./procedure-record/index.js";
export * as dossierRecord from "./dossier-record/index.js";
export { DossierRecord } from "./dossier-record/index.js";
