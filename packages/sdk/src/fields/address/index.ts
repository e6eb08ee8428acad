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
  remarksOf,
  type AddressOptions,
  type AddressReason,
  type AddressText,
} from "./address.js";
export { currentLists, currentUnits } from "./current-units.js";
export { gazetteer, type Gazetteer, type Named, type Names, type Unit } from "./gazetteer.js";
export type { UnitLevel, UnitType } from "../../codes/province/index.js";
export { generate } from "./made-up.js";
export type { AddressCandidate, AddressFields, AddressPart, AddressReading, AddressStatus } from "./reading.js";
export { Address, parse, schema } from "./schema.js";
export type { NameMatch } from "./span.js";
export { formatAddress, unitName, type AddressStyle } from "./write.js";
