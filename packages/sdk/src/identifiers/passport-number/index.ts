export {
  examine,
  explain,
  format,
  generate,
  is,
  mask,
  meta,
  normalize,
  read,
  remarks,
  type PassportNumber as PassportNumberText,
  type PassportNumberFields,
} from "./passport-number.js";
export { rule, type PassportNumberReason } from "./rule.js";
export { parse, PassportNumber, schema } from "./schema.js";
