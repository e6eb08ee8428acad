export { duckdbVerdicts, quote, quoteName, type SqlOptions, type SqlVerdict, type Tables } from "./duckdb.js";
export { recordSteps, type ColumnRule, type Dimension, type RecordCheck, type RecordRule, type RecordStep } from "./record.js";
export { type Condition, type NumberExpression, type TextExpression } from "./record-expressions.js";
export { type Check, type CodesOf, type Form, type IdentifierRule, type Segment, type Test } from "./rule.js";
export { FAIL, NOT_APPLICABLE, PASS, stepsOf, type Step } from "./verdicts.js";
