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
  type PostalCode as PostalCodeText,
  type PostalCodeFields,
} from "./postal-code.js";
export { rule, type PostalCodeReason } from "./rule.js";
export { parse, PostalCode, schema } from "./schema.js";
