export {
  examine,
  explain,
  format,
  generate,
  is,
  key,
  mask,
  meta,
  normalize,
  read,
  remarks,
  type DecentralisedId as DecentralisedIdText,
  type DecentralisedIdFields,
} from "./decentralised-id.js";
export { rule, type DecentralisedIdReason } from "./rule.js";
export { DecentralisedId, parse, schema } from "./schema.js";
