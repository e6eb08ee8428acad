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
  type SocialInsuranceNumber as SocialInsuranceNumberText,
  type SocialInsuranceNumberFields,
} from "./social-insurance-number.js";
export { rule, type SocialInsuranceNumberReason } from "./rule.js";
export { parse, schema, SocialInsuranceNumber } from "./schema.js";
