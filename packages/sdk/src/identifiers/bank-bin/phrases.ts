import type { Phrasebook } from "../../core/index.js";
import type { BankBinReason } from "./rule.js";

/** Câu tiếng Việt. */
export const vi: Phrasebook<BankBinReason> = {
  "bank-bin/shape": () => "Mã BIN ngân hàng phải gồm đúng 6 chữ số",
  "bank-bin/unknown-bank": () => "Mã này phải là của một ngân hàng trong danh sách; danh sách ở đây có thể còn thiếu",
};

/** English sentences. */
export const en: Phrasebook<BankBinReason> = {
  "bank-bin/shape": () => "A bank identification number must have exactly 6 digits",
  "bank-bin/unknown-bank": () => "The number must be that of a bank in the list; the list here may lack some",
};
