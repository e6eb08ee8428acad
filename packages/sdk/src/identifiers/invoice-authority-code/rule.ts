import { cite } from "../../law/index.js";
import type { CodesOf, IdentifierRule } from "../../rules/index.js";

/** Quy tắc của mã cơ quan thuế trên hóa đơn. Only the length is known for certain; the cash-register form is as in published samples. */
export const rule = {
  key: "invoice-authority-code",
  forms: [
    {
      name: "cash-register",
      segments: ["M", { chars: "12", count: 1 }, "-", 2, "-", { chars: "09AZ", count: 5 }, "-", 11],
      law: cite("91/2026/TT-BTC", "hóa đơn khởi tạo từ máy tính tiền", "secondary"),
    },
    {
      name: "opaque",
      segments: [{ chars: "09AZ", min: 1, max: 34 }],
      law: cite("91/2026/TT-BTC", "mã của cơ quan thuế", "implementation"),
    },
  ],
  checks: [
    {
      code: "year-in-future",
      severity: "warning",
      forms: ["cash-register"],
      test: { kind: "yearNotAfter", from: 3, to: 5, base: 2000 },
      law: cite("91/2026/TT-BTC", "hóa đơn khởi tạo từ máy tính tiền", "secondary"),
    },
    {
      code: "opaque-code",
      severity: "info",
      forms: ["opaque"],
      test: { kind: "never" },
      law: cite("91/2026/TT-BTC", "mã của cơ quan thuế", "implementation"),
    },
  ],
} as const satisfies IdentifierRule;

/** Mọi mã lý do của mã cơ quan thuế trên hóa đơn. */
export type InvoiceAuthorityCodeReason = CodesOf<typeof rule>;
