/**
 * Giao ước dữ liệu theo Open Data Contract Standard 3.1 của các bản ghi.
 *
 * @module
 */
export { dataContractOf, type DataContract } from "./odcs.js";
