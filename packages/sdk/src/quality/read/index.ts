export { InputError } from "./input-error.js";
export { DEEPEST, parseJson, type JsonProblem, type ParsedJson } from "../../core/json.js";
export { vi, en, type TableProblem } from "./phrases.js";
export { readTable } from "./read-table.js";
export {
  BATCH,
  HEADER_WITHIN,
  LONGEST_ROW,
  SHEET_ROWS,
  type CellKind,
  type ReadOptions,
  type Rows,
  type Source,
  type SourceRow,
  type TableInput,
} from "./source.js";
