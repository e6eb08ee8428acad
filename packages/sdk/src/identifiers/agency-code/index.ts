export {
  canonical,
  examine,
  explain,
  format,
  generate,
  is,
  meta,
  normalize,
  read,
  remarks,
  type AgencyCode as AgencyCodeText,
  type AgencyCodeFields,
} from "./agency-code.js";
export { rule, type AgencyCodeReason } from "./rule.js";
export { AgencyCode, parse, schema } from "./schema.js";
