import type { Phrasebook } from "../../core/index.js";
import type { ProcedureCodeReason } from "./rule.js";

/** Câu tiếng Việt. */
export const vi: Phrasebook<ProcedureCodeReason> = {
  "procedure-code/shape": () =>
    "Mã thủ tục hành chính phải gồm một chữ số, dấu chấm và 6 chữ số, như 1.004222; có thể kèm mã cơ quan ở sau",
  "procedure-code/release": () => "Chữ số đầu thường là 1, 2 hoặc 3: các mã đã công bố chưa có chữ số khác",
};

/** English sentences. */
export const en: Phrasebook<ProcedureCodeReason> = {
  "procedure-code/shape": () => "A procedure code must be one digit, a dot and 6 digits, like 1.004222; the code of an agency may follow",
  "procedure-code/release": () => "The first digit is 1, 2 or 3 in every published code",
};
