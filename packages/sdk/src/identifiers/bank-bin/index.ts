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
  type BankBin as BankBinText,
  type BankBinFields,
} from "./bank-bin.js";
export { rule, type BankBinReason } from "./rule.js";
export { BankBin, parse, schema } from "./schema.js";
