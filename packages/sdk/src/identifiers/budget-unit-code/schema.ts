import type * as z from "zod";
import { doorway } from "../doorway.schema.js";
import { vi } from "./phrases.js";
import { examine, is, normalize, type BudgetUnitCode as Text } from "./budget-unit-code.js";

const make = () => doorway({ key: "budget-unit-code", is, examine, vi }).brand<"BudgetUnitCode">();

/** Mã số đơn vị có quan hệ với ngân sách, ở dạng chuẩn. {@link parse} also takes what a person types. */
export const BudgetUnitCode = /* @__PURE__ */ make();
export type BudgetUnitCode = Text;
export { BudgetUnitCode as schema };

/** Đọc cái người ta gõ: normalizes, then parses. Throws a `ZodError` whose issues carry our reasons. */
export function parse(input: string): BudgetUnitCode {
  return BudgetUnitCode.parse(normalize(input)) satisfies z.infer<typeof BudgetUnitCode>;
}
