/**
 * Nhận ra mã số: what a bare text may be (`detect`), and where the numbers of people stand in free text (`findPersonal`,
 * `redactText`).
 *
 * @module
 */
export { detect, type Detection } from "./detect.js";
export { findPersonal, redactText, type Found } from "./redact.js";
export type { Sureness } from "./units.js";
