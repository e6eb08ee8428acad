/**
 * Thửa đất: a parcel (Circular 19/2026/TT-BNNMT; Decree 58/2026/NĐ-CP, Annex V).
 *
 * @module
 */
export { explain, is, steps, verdicts } from "./land-parcel.generated.js";
export { columns, facts, fields, meta } from "./facts.js";
export { generate } from "./generate.js";
export type { LandParcelReason } from "./phrases.js";
export { identifiers, rule } from "./rule.js";
export { LandParcel, schema } from "./schema.js";
