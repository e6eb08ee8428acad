import type { Phrasebook } from "../../core/index.js";
import type { BudgetUnitCodeReason } from "./rule.js";

/** Câu tiếng Việt. */
export const vi: Phrasebook<BudgetUnitCodeReason> = {
  "budget-unit-code/shape": () => "Mã số đơn vị có quan hệ với ngân sách phải gồm đúng 7 chữ số",
  "budget-unit-code/zeros": () => "Mã gồm toàn số 0 thường là ô chưa điền",
};

/** English sentences. */
export const en: Phrasebook<BudgetUnitCodeReason> = {
  "budget-unit-code/shape": () => "The code of a unit related to the budget must have exactly 7 digits",
  "budget-unit-code/zeros": () => "A code of zeros alone is usually a field nobody filled in",
};
