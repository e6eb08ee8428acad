export {
  examine,
  explain,
  format,
  generate,
  is,
  key,
  mask,
  meta,
  normalize,
  read,
  remarks,
  type CivilStatusNumber as CivilStatusNumberText,
  type CivilStatusNumberFields,
} from "./civil-status-number.js";
export { rule, type CivilStatusNumberReason } from "./rule.js";
export { CivilStatusNumber, parse, schema } from "./schema.js";
