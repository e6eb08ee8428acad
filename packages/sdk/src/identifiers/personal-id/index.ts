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
  type PersonalId as PersonalIdText,
  type PersonalIdFields,
} from "./personal-id.js";
export { rule, type PersonalIdReason } from "./rule.js";
export { parse, PersonalId, schema } from "./schema.js";
