/**
 * Cơ sở dữ liệu tổng hợp quốc gia: the envelope seen in running systems, and a term of the shared dictionary.
 *
 * @module
 */
export * as generalRecord from "./general-record/index.js";
export { GeneralRecord } from "./general-record/index.js";
export * as dictionaryTerm from "./dictionary-term/index.js";
export { DictionaryTerm } from "./dictionary-term/index.js";
