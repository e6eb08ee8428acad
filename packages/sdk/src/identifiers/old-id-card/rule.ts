import { cite } from "../../law/index.js";
import type { CodesOf, IdentifierRule } from "../../rules/index.js";

/** Quy tắc của số chứng minh nhân dân. What the first digits of the nine say was not found in an act, so nothing is checked there. */
export const rule = {
  key: "old-id-card",
  forms: [
    { name: "nine", segments: [9], law: cite("05/1999/NĐ-CP", "toàn văn", "secondary", { until: "unknown" }) },
    { name: "twelve", segments: [12], law: cite("26/2023/QH15", "Điều 9 khoản 14", "statute") },
  ],
  checks: [
    {
      code: "personal-id",
      severity: "info",
      forms: ["twelve"],
      test: { kind: "never" },
      law: cite("26/2023/QH15", "Điều 9 khoản 14", "statute"),
    },
    {
      code: "no-longer-a-document",
      severity: "info",
      from: "2025-01-01",
      test: { kind: "never" },
      law: cite("26/2023/QH15", "Điều 46", "statute"),
    },
  ],
} as const satisfies IdentifierRule;

/** Mọi mã lý do của số chứng minh nhân dân. */
export type OldIdCardReason = CodesOf<typeof rule>;
