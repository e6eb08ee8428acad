export { duckdbRecord, postgresqlRecord, type RecordSqlOptions, type RecordSqlVerdict } from "./record-sql.js";
export {
  recordSteps,
  type ColumnRule,
  type Dimension,
  type RecordCheck,
  type RecordRule,
  type RecordStep,
  type RecordStepNote,
} from "./record.js";
export * from "./record-expressions.js";
export { type Fault, type Path, type StructureProblem } from "./record-faults.js";
export { duckdbVerdicts, formPattern, postgresqlVerdicts, type SqlOptions, type SqlVerdict, type Tables } from "./sql.js";
export { quote, quoteName } from "./sql-dialect.js";
export {
  type Check,
  type CodesOf,
  type FixedSegment,
  type Form,
  type IdentifierRule,
  type PartOf,
  type Segment,
  type Test,
  type VaryingSegment,
} from "./rule.js";
export { FAIL, NOT_APPLICABLE, PASS, stepsOf, type Step } from "./verdicts.js";
