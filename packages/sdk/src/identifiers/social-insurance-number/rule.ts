import { cite } from "../../law/index.js";
import type { CodesOf, IdentifierRule } from "../../rules/index.js";

/** Quy tắc của mã số bảo hiểm xã hội: ten digits, and since 1/8/2025 the personal id in their place. */
export const rule = {
  key: "social-insurance-number",
  forms: [
    { name: "number", segments: [10], law: cite("595/QĐ-BHXH", "định nghĩa mã số bảo hiểm xã hội", "statute") },
    { name: "personal", segments: [12], law: cite("1804/BHXH-QLT", "toàn văn", "statute") },
  ],
  checks: [
    {
      code: "replaced",
      severity: "info",
      forms: ["number"],
      from: "2025-08-01",
      test: { kind: "never" },
      law: cite("1804/BHXH-QLT", "toàn văn", "statute"),
    },
    // the law spoke of the personal id a month before the letter did: a doubt, not a refusal
    {
      code: "personal-id-early",
      severity: "warning",
      forms: ["personal"],
      until: "2025-08-01",
      test: { kind: "never" },
      law: cite("1804/BHXH-QLT", "toàn văn", "statute"),
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

/** Mọi mã lý do của mã số bảo hiểm xã hội. */
export type SocialInsuranceNumberReason = CodesOf<typeof rule>;
