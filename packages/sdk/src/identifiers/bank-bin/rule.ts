import { cite } from "../../law/index.js";
import type { CodesOf, IdentifierRule } from "../../rules/index.js";

/** Quy tắc của mã BIN: six digits. Banks come and go faster than lists, so an unknown one is a doubt. */
export const rule = {
  key: "bank-bin",
  forms: [{ name: "bin", segments: [6], law: cite("NAPAS VietQR", "mã ngân hàng thụ hưởng", "implementation") }],
  checks: [
    {
      code: "unknown-bank",
      severity: "warning",
      test: { kind: "inTable", from: 0, to: 6, tables: ["bank"] },
      law: cite("NAPAS VietQR", "danh sách ngân hàng", "implementation"),
    },
  ],
} as const satisfies IdentifierRule;

/** Mọi mã lý do của mã BIN. */
export type BankBinReason = CodesOf<typeof rule>;
