export { compareNames, nameRelations, type NameRelation } from "./compare.js";
export { fromLegacy, legacyEncodings, type LegacyEncoding } from "./legacy.js";
export { generate } from "./made-up.js";
export { toMrz } from "./mrz.js";
export {
  examine,
  explain,
  format,
  is,
  mask,
  meta,
  normalize,
  read,
  remarks,
  suggest,
  type PersonName as PersonNameText,
  type PersonNameFields,
  type PersonNameReason,
} from "./person-name.js";
export { parse, PersonName, schema } from "./schema.js";
