/**
 * Cơ sở dữ liệu quốc gia về dân cư: the citizen of Article 9 of the Law on Identification (26/2023/QH15), as a nested
 * record and as one row of a register that an office keeps in a spreadsheet.
 *
 * `is` and `explain` judge the nested record; `verdicts` judges a row, one verdict a step. A passing check is form:
 * nobody has asked the national database whether the person exists.
 *
 * @module
 */
export { explain, is, steps, verdicts } from "./citizen.generated.js";
export type { CodeName, Column, Row } from "../column.js";
export type { HeldIdentifier, RecordUnit } from "../record-unit.js";
export { bloodTypes, countries, genders, maritalStatuses } from "./codes.js";
export { columns, type ColumnKey } from "./columns.js";
export { comparePerson, readPerson, type ComparedPerson, type PersonComparison } from "./compare.js";
export { fields, type CitizenNote } from "./fields.js";
export { flatten, type RowExtras } from "./flatten.js";
export { generate, households, type Resident } from "./generate.js";
export { madeUpToday } from "../made-up.js";
export { meta } from "./meta.js";
export type { CitizenReason } from "./phrases.js";
export { identifiers, rule } from "./rule.js";
export { Citizen, schema } from "./schema.js";
