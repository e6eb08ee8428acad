/**
 * Hồ sơ thủ tục trên đường truyền: a dossier as portals exchange it (DongBoHoSoMC), seen in running systems.
 *
 * @module
 */
export { explain, is, steps, verdicts } from "./dossier-record.generated.js";
export { columns, facts, fields, meta } from "./facts.js";
export { generate } from "./generate.js";
export type { DossierRecordReason } from "./phrases.js";
export { identifiers, rule } from "./rule.js";
export { DossierRecord, schema } from "./schema.js";
