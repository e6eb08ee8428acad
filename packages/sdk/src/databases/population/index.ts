export { columns, type Column, type ColumnKey, type Row } from "./columns.js";
export { rule } from "./rule.js";
