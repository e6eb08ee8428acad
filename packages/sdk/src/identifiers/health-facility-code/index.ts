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
  type HealthFacilityCode as HealthFacilityCodeText,
  type HealthFacilityCodeFields,
} from "./health-facility-code.js";
export { rule, type HealthFacilityCodeReason } from "./rule.js";
export { HealthFacilityCode, parse, schema } from "./schema.js";
