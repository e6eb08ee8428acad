/**
 * Lược đồ JSON (JSON Schema 2020-12) của các bản ghi, with what it cannot say listed beside it.
 *
 * @module
 */
export { rulesBeyond, type BeyondRule, type CitedPlace } from "./beyond.js";
export { jsonSchemaOf, jsonSchemasOf, keywords, type JsonSchema, type JsonSchemaNode, type JsonSchemaOptions } from "./json-schema.js";
export type { ExportOptions, SchemaLaw, SchemaVersion } from "../version.js";
