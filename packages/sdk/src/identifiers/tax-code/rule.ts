import { cite } from "../../law/index.js";
import type { CodesOf, IdentifierRule } from "../../rules/index.js";

/**
 * Quy tắc của mã số thuế. The circulars print the three forms and say that N10 is a check digit; none prints how it is
 * computed. The algorithm is the one running systems use, and every published number agrees with it.
 * N1N2 is a range number, not a province.
 */
export const rule = {
  key: "tax-code",
  forms: [
    { name: "organisation", segments: [10], law: cite("86/2024/TT-BTC", "Điều 5", "statute", { until: "2026-07-01" }) },
    { name: "branch", segments: [10, "-", 3], law: cite("86/2024/TT-BTC", "Điều 5", "statute", { until: "2026-07-01" }) },
    {
      name: "personal",
      segments: [12],
      from: "2025-07-01",
      law: cite("86/2024/TT-BTC", "Điều 5 khoản 5, Điều 38 khoản 2", "statute", { until: "2026-07-01" }),
    },
  ],
  checks: [
    {
      code: "serial",
      severity: "refuse",
      forms: ["organisation", "branch"],
      test: { kind: "notZeros", from: 2, to: 9 },
      law: cite("86/2024/TT-BTC", "Điều 5", "statute", { until: "2026-07-01" }),
    },
    {
      code: "check-digit",
      severity: "refuse",
      forms: ["organisation", "branch"],
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
      code: "practice-suffix",
      severity: "info",
      forms: ["branch"],
      test: { kind: "noneOf", from: 11, to: 14, values: ["888"] },
      law: cite("86/2024/TT-BTC", "không có quy định", "implementation", { until: "2026-07-01" }),
    },
    // the twelve digits are a personal id, and doubted as one
    {
      code: "unknown-birthplace",
      severity: "strict",
      forms: ["personal"],
      test: { kind: "inTable", from: 0, to: 3, tables: ["birthplace", "country"] },
      law: cite("07/2016/TT-BCA", "Điều 7, Phụ lục 1, 2", "secondary", { until: "2021-07-01" }),
    },
    {
      code: "birth-in-future",
      severity: "warning",
      forms: ["personal"],
      test: { kind: "yearReached", century: 3, year: 4 },
      law: cite("137/2015/NĐ-CP", "Điều 13", "secondary", { until: "2024-07-01" }),
    },
  ],
} as const satisfies IdentifierRule;

/** Mọi mã lý do của mã số thuế. */
export type TaxCodeReason = CodesOf<typeof rule>;
