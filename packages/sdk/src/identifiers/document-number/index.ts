export {
  examine,
  explain,
  format,
  generate,
  is,
  key,
  meta,
  normalize,
  read,
  remarks,
  type DocumentNumber as DocumentNumberText,
  type DocumentNumberFields,
} from "./document-number.js";
export { rule, type DocumentNumberReason } from "./rule.js";
export { DocumentNumber, parse, schema } from "./schema.js";
