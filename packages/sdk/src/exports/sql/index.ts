/**
 * Lược đồ SQL của một bản ghi, for PostgreSQL and DuckDB: tables with types, NOT NULL, CHECK and comments that cite the law.
 *
 * ```ts
 * import * as landParcel from "@hoso/sdk/databases/land/land-parcel";
 * import { schemaSql } from "@hoso/sdk/exports/sql";
 *
 * await db.exec(schemaSql(landParcel, { dialect: "postgresql" }));
 * ```
 *
 * A CHECK refuses only what no rule allows. Doubts, what depends on the day, and what only JavaScript can tell are not in
 * the SQL; its first lines name them.
 *
 * @module
 */
export { insertSql } from "./insert.js";
export { sqlRow, sqlRows, type Filed, type SqlRow, type SqlValue } from "./rows.js";
export { schemaSql, type SqlDialect, type SqlSchemaOptions } from "./sql.js";
