export { csvText, type CsvOptions } from "./csv.js";
export { streamSheet, type StreamColumn } from "./stream.js";
export { writeWorkbook, type CodeSheet, type Choices, type SheetColumn, type Workbook } from "./workbook.js";
