export { colours, coloursOf, type PlateColour } from "./colours.js";
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
  type LicencePlate as LicencePlateText,
  type LicencePlateFields,
  type PlateKind,
} from "./licence-plate.js";
export { rule, type LicencePlateReason } from "./rule.js";
export { LicencePlate, parse, schema } from "./schema.js";
