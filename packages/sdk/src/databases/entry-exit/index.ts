/**
 * Xuất nhập cảnh: citizens and foreigners at the border.
 *
 * @module
 */
export { ways } from "./codes.js";
export * as citizenImmigration from "./citizen-immigration/index.js";
export { CitizenImmigration } from "./citizen-immigration/index.js";
export * as foreignerImmigration from "./foreigner-immigration/index.js";
export { ForeignerImmigration } from "./foreigner-immigration/index.js";
