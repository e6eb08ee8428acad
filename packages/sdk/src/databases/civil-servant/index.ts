/**
 * Cán bộ, công chức, viên chức: profiles, as far as the form was seen.
 *
 * @module
 */
export * as civilServantProfile from "./civil-servant-profile/index.js";
export { CivilServantProfile } from "./civil-servant-profile/index.js";
