export {
  examine,
  explain,
  format,
  fromPoint,
  generate,
  is,
  meta,
  normalize,
  read,
  remarks,
  type Cell,
  type LandParcelId as LandParcelIdText,
  type Point,
} from "./land-parcel-id.js";
export { rule, type LandParcelIdReason } from "./rule.js";
export { LandParcelId, parse, schema } from "./schema.js";
