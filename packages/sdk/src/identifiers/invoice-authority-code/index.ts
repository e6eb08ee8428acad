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
  type InvoiceAuthorityCode as InvoiceAuthorityCodeText,
  type InvoiceAuthorityCodeFields,
} from "./invoice-authority-code.js";
export { rule, type InvoiceAuthorityCodeReason } from "./rule.js";
export { InvoiceAuthorityCode, parse, schema } from "./schema.js";
