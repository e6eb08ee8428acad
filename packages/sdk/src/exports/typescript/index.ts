/**
 * Kiểu TypeScript của các bản ghi, for those who want types and no library.
 *
 * @module
 */
export { typesOf, typesOfAll } from "./typescript.js";
