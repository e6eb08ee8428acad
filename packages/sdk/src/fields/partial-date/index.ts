export { ages, span, type Span } from "./age.js";
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
  type PartialDate as PartialDateText,
  type PartialDateFields,
  type PartialDateReason,
} from "./partial-date.js";
export { parse, PartialDate, schema } from "./schema.js";
