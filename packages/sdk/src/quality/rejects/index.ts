/**
 * Dòng trả lại: the rows of a file that were refused, as the office wrote them, each with what is wrong with it. They hold
 * what the cells hold: they go back to who sent them, and nowhere else.
 *
 * @module
 */
export { rejectsCsv } from "./csv.js";
export { rejectedRows, type RejectedRow } from "./rows.js";
export type { Speech } from "./words.js";
export { rejectsXlsx, type Layout } from "./xlsx.js";
