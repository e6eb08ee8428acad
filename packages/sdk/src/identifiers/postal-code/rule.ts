import { cite } from "../../law/index.js";
import type { CodesOf, IdentifierRule } from "../../rules/index.js";

/** Quy tắc của mã bưu chính: five digits. The six digits used before are accepted, and remarked. */
export const rule = {
  key: "postal-code",
  forms: [
    { name: "five", segments: [5], law: cite("07/2017/TT-BTTTT", "cấu trúc mã", "statute") },
    { name: "six", segments: [6], law: cite("07/2017/TT-BTTTT", "trước khi có hiệu lực", "secondary") },
  ],
  checks: [
    {
      code: "six-digits",
      severity: "warning",
      forms: ["six"],
      test: { kind: "never" },
      law: cite("07/2017/TT-BTTTT", "cấu trúc mã", "statute"),
    },
  ],
} as const satisfies IdentifierRule;

/** Mọi mã lý do của mã bưu chính. */
export type PostalCodeReason = CodesOf<typeof rule>;
