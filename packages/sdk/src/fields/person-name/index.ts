export { generate } from "./made-up.js";
export {
  examine,
  explain,
  format,
  is,
  mask,
  meta,
  normalize,
  read,
  remarks,
  suggest,
  type PersonName as PersonNameText,
  type PersonNameFields,
  type PersonNameReason,
} from "./person-name.js";
export { parse, PersonName, schema } from "./schema.js";
