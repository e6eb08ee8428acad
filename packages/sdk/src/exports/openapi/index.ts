/**
 * Tài liệu OpenAPI 3.1 của các bản ghi.
 *
 * @module
 */
export { openApiOf, type OpenApi } from "./openapi.js";
