export {
  examine,
  explain,
  format,
  generate,
  is,
  meta,
  normalize,
  read,
  remarks,
  type DossierCode as DossierCodeText,
  type DossierCodeFields,
} from "./dossier-code.js";
export { rule, type DossierCodeReason } from "./rule.js";
export { DossierCode, parse, schema } from "./schema.js";
