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
  type TaxCode as TaxCodeText,
  type TaxCodeFields,
} from "./tax-code.js";
export { rule, type TaxCodeReason } from "./rule.js";
export { parse, schema, TaxCode } from "./schema.js";
