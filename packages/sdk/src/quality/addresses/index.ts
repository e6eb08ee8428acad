/**
 * Đổi một cột địa chỉ của cả bảng: the same rows, with the new address, its commune code, the result, the law and, where
 * somebody must choose, every candidate in added columns. {@link addressJudge} doubts the addresses of a file that is checked. Carries the former units (about 75 kB gz).
 *
 * @module
 */
export { addressJudge } from "./judge.js";
export { addressConverter, type AddressConverter, type AddressConverterOptions, type AddressSummary } from "./converter.js";
export { seedCsv, seedSql, successionTable, unitTable, type SeedTable } from "./seed.js";
export { addressColumn, convertedCsv, convertedXlsx } from "./table.js";
export { addressWords } from "./words.js";
