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
  type HealthInsuranceCard as HealthInsuranceCardText,
  type HealthInsuranceCardFields,
} from "./health-insurance-card.js";
export { rule, type HealthInsuranceCardReason } from "./rule.js";
export { HealthInsuranceCard, parse, schema } from "./schema.js";
