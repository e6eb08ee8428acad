export {
  convert2018,
  e164,
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
  type PhoneNumber as PhoneNumberText,
  type PhoneNumberFields,
} from "./phone-number.js";
export { rule, type PhoneNumberReason } from "./rule.js";
export { parse, PhoneNumber, schema } from "./schema.js";
