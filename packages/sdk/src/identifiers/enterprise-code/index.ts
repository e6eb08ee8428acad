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
  type EnterpriseCode as EnterpriseCodeText,
  type EnterpriseCodeFields,
} from "./enterprise-code.js";
export { rule, type EnterpriseCodeReason } from "./rule.js";
export { EnterpriseCode, parse, schema } from "./schema.js";
