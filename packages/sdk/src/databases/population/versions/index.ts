/**
 * Các phiên bản của bản ghi công dân: which schema of the population database a fact goes by, chosen by the day of the
 * fact. This path carries all of them; `@hoso/sdk/databases/population` carries the one of today alone.
 *
 * @module
 */
export { citizenAsOf, citizenVersions, lawReadOn, type CitizenAsOf, type CitizenVersion } from "./versions.js";
export type { CitizenVersionReason } from "./phrases.js";
export { Citizen2016 } from "./schema.js";
export { Citizen2014, migrate, type CitizenMigration } from "../citizen-2014/index.js";
