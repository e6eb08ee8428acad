export {
  bare,
  examine,
  explain,
  format,
  generate,
  is,
  meta,
  normalize,
  read,
  remarks,
  type ProcedureCode as ProcedureCodeText,
  type ProcedureCodeFields,
} from "./procedure-code.js";
export { rule, type ProcedureCodeReason } from "./rule.js";
export { parse, ProcedureCode, schema } from "./schema.js";
