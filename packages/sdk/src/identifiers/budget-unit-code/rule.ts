import { cite } from "../../law/index.js";
import type { CodesOf, IdentifierRule } from "../../rules/index.js";

/** Quy tắc của mã số đơn vị có quan hệ với ngân sách: seven digits. */
export const rule = {
  key: "budget-unit-code",
  forms: [{ name: "unit", segments: [7], law: cite("185/2015/TT-BTC", "cấu trúc mã số", "secondary") }],
  checks: [
    {
      code: "zeros",
      severity: "strict",
      test: { kind: "notZeros", from: 0, to: 7 },
      law: cite("185/2015/TT-BTC", "cấu trúc mã số", "design"),
    },
  ],
} as const satisfies IdentifierRule;

/** Mọi mã lý do của mã số đơn vị có quan hệ với ngân sách. */
export type BudgetUnitCodeReason = CodesOf<typeof rule>;
