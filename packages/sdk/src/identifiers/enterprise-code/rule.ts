import { cite } from "../../law/index.js";
import type { CodesOf, IdentifierRule } from "../../rules/index.js";

/** Quy tắc của mã số doanh nghiệp. An enterprise code is a tax code (Article 8), so its digits are checked as one. */
export const rule = {
  key: "enterprise-code",
  forms: [
    { name: "enterprise", segments: [10], law: cite("168/2025/NĐ-CP", "Điều 8", "statute") },
    { name: "branch", segments: [10, "-", 3], law: cite("168/2025/NĐ-CP", "Điều 8", "statute") },
    { name: "household", segments: [12], from: "2025-07-01", law: cite("168/2025/NĐ-CP", "Điều 91", "statute") },
    { name: "registration", segments: [2, { chars: "AZ", count: 1 }, 7], law: cite("168/2025/NĐ-CP", "Điều 91", "design") },
  ],
  checks: [
    {
      code: "serial",
      severity: "refuse",
      forms: ["enterprise", "branch"],
      test: { kind: "notZeros", from: 2, to: 9 },
      law: cite("86/2024/TT-BTC", "Điều 5", "statute", { until: "2026-07-01" }),
    },
    {
      code: "check-digit",
      severity: "refuse",
      forms: ["enterprise", "branch"],
      test: { kind: "weightedMod", weights: [31, 29, 23, 19, 17, 13, 7, 5, 3], modulus: 11, minus: 10 },
      law: cite("86/2024/TT-BTC", "Điều 5", "implementation", { until: "2026-07-01" }),
    },
    {
      code: "suffix",
      severity: "refuse",
      forms: ["branch"],
      test: { kind: "notZeros", from: 11, to: 14 },
      law: cite("86/2024/TT-BTC", "Điều 5", "statute", { until: "2026-07-01" }),
    },
    {
      code: "old-registration",
      severity: "warning",
      forms: ["registration"],
      test: { kind: "never" },
      law: cite("168/2025/NĐ-CP", "Điều 91", "design"),
    },
    // the twelve digits are the owner's personal id, and doubted as one
    {
      code: "unknown-birthplace",
      severity: "strict",
      forms: ["household"],
      test: { kind: "inTable", from: 0, to: 3, tables: ["birthplace", "country"] },
      law: cite("07/2016/TT-BCA", "Điều 7, Phụ lục 1, 2", "secondary", { until: "2021-07-01" }),
    },
    {
      code: "birth-in-future",
      severity: "warning",
      forms: ["household"],
      test: { kind: "yearReached", century: 3, year: 4 },
      law: cite("137/2015/NĐ-CP", "Điều 13", "secondary", { until: "2024-07-01" }),
    },
  ],
} as const satisfies IdentifierRule;

/** Mọi mã lý do của mã số doanh nghiệp. */
export type EnterpriseCodeReason = CodesOf<typeof rule>;
