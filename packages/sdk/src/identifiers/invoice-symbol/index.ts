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
  type InvoiceSymbol as InvoiceSymbolText,
  type InvoiceSymbolFields,
} from "./invoice-symbol.js";
export { rule, type InvoiceSymbolReason } from "./rule.js";
export { InvoiceSymbol, parse, schema } from "./schema.js";
