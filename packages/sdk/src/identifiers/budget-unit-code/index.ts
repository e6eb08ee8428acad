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
  type BudgetUnitCode as BudgetUnitCodeText,
  type BudgetUnitCodeFields,
} from "./budget-unit-code.js";
export { rule, type BudgetUnitCodeReason } from "./rule.js";
export { BudgetUnitCode, parse, schema } from "./schema.js";
