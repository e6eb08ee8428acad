import { cite } from "../../law/index.js";
import type { CodesOf, IdentifierRule } from "../../rules/index.js";

/** Quy tắc của số thẻ bảo hiểm y tế. The decisions were read about, not read: what is inside a card is doubted, never refused. */
export const rule = {
  key: "health-insurance-card",
  forms: [
    { name: "card", segments: [{ chars: "AZ", count: 2 }, 13], law: cite("1351/QĐ-BHXH", "cấu trúc mã thẻ", "secondary") },
    { name: "number", segments: [10], law: cite("1666/QĐ-BHXH", "mẫu thẻ", "secondary") },
    { name: "personal", segments: [12], law: cite("130/QĐ-BYT", "trường SO_CCCD", "implementation") },
  ],
  checks: [
    {
      code: "unknown-object",
      severity: "warning",
      forms: ["card"],
      test: { kind: "inTable", from: 0, to: 2, tables: ["health-insurance-object"] },
      law: cite("1351/QĐ-BHXH", "cấu trúc mã thẻ", "secondary"),
    },
    {
      code: "level",
      severity: "strict",
      forms: ["card"],
      test: { kind: "oneOf", from: 2, to: 3, values: ["1", "2", "3", "4", "5"] },
      law: cite("1351/QĐ-BHXH", "cấu trúc mã thẻ", "secondary"),
    },
    // near-poor households and the elderly on social pensions have level 2 since then, whatever their card says
    {
      code: "level-changed",
      severity: "info",
      forms: ["card"],
      from: "2026-01-01",
      test: { kind: "noneOf", from: 0, to: 3, values: ["CN3", "LH4"] },
      law: cite("38/BYT-BH", "toàn văn", "secondary"),
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

/** Mọi mã lý do của số thẻ bảo hiểm y tế. */
export type HealthInsuranceCardReason = CodesOf<typeof rule>;
