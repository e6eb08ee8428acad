import { cite } from "../../law/index.js";
import type { CodesOf, IdentifierRule } from "../../rules/index.js";

/** Quy tắc của số hộ chiếu. The circular says where the number is printed, not how it is made: both forms are as seen in use. */
export const rule = {
  key: "passport-number",
  forms: [
    { name: "seven", segments: [{ chars: "AZ", count: 1 }, 7], law: cite("69/2026/TT-BCA", "mẫu hộ chiếu", "secondary") },
    { name: "eight", segments: [{ chars: "AZ", count: 1 }, 8], law: cite("69/2026/TT-BCA", "mẫu hộ chiếu", "design") },
  ],
  checks: [
    {
      code: "eight-digits",
      severity: "info",
      forms: ["eight"],
      test: { kind: "never" },
      law: cite("69/2026/TT-BCA", "mẫu hộ chiếu", "design"),
    },
  ],
} as const satisfies IdentifierRule;

/** Mọi mã lý do của số hộ chiếu. */
export type PassportNumberReason = CodesOf<typeof rule>;
