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
  type DrivingLicenceNumber as DrivingLicenceNumberText,
  type DrivingLicenceNumberFields,
} from "./driving-licence-number.js";
export { rule, type DrivingLicenceNumberReason } from "./rule.js";
export { DrivingLicenceNumber, parse, schema } from "./schema.js";
