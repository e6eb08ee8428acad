/**
 * Danh mục các bản ghi: every record of the national databases that the library knows, loaded one at a time.
 *
 * ```ts
 * for (const { key, load } of catalogue) console.log(key, (await load()).meta.name.vi);
 * ```
 *
 * One record is imported by its own path (`@hoso/sdk/databases/land/land-parcel`), and nothing of the others comes along.
 *
 * @module
 */
export { catalogue, recordEntry, type CatalogueEntry } from "./catalogue.js";
export type { CodeName, Column, Row } from "./column.js";
export type { Cardinality, Facts, Form, Group, Leaf, Personal } from "./fact.js";
export type { FieldNote } from "./field-note.js";
export type { Made } from "./made.js";
export type { RecordMeta } from "./meta.js";
export { databaseNames } from "./names.js";
export type { HeldIdentifier, RecordUnit } from "./record-unit.js";
