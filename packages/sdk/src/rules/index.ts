export { duckdbVerdicts, quote, quoteName, type SqlOptions, type SqlVerdict, type Tables } from "./duckdb.js";
export { type Check, type CodesOf, type Form, type IdentifierRule, type Segment, type Test } from "./rule.js";
export { FAIL, NOT_APPLICABLE, PASS, stepsOf, type Step } from "./verdicts.js";
