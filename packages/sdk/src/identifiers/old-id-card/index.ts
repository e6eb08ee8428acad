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
  type OldIdCard as OldIdCardText,
  type OldIdCardFields,
} from "./old-id-card.js";
export { rule, type OldIdCardReason } from "./rule.js";
export { OldIdCard, parse, schema } from "./schema.js";
