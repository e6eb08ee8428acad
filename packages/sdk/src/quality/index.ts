/**
 * Chất lượng dữ liệu: is a register *đúng, đủ, sạch, sống*? Rows go in as they are read, a summary comes out; nothing here
 * touches a file, a clock or the network, so that the same engine runs in a browser's worker and at the command line.
 *
 * Reading and writing tables: `quality/read`, `quality/write`. The report: `quality/report`. Rows to send back:
 * `quality/rejects`.
 *
 * @module
 */
export { createChecker, DUPLICATE, FRESH_DAYS, type Checker, type CheckerOptions, type RowReport } from "./checker.js";
export { clean, type CleanCell } from "./clean/index.js";
export { citizen, datasetOf, type Dataset, type DatasetStep } from "./dataset.js";
export { dimension, dimensions, reportedReading, type DimensionNote } from "./dimensions.js";
export { memoryDuplicates, MEMORY_ROWS, type DuplicateRow, type Duplicates, type DuplicateStore } from "./duplicates/index.js";
export { headerNames, mapHeaders, type HeaderMapping } from "./headers.js";
export type { AddressDoubt, AddressJudge, RowFinding } from "./judge.js";
export { maskCell } from "./mask.js";
export { passes, percent } from "./scores.js";
export type { ColumnSummary, FileSummary, MappingSummary, Positions, Sample, Score, Share, StepSummary, Summary } from "./summary.js";
