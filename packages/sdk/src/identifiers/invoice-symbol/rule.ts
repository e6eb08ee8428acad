import { cite } from "../../law/index.js";
import type { CodesOf, IdentifierRule } from "../../rules/index.js";

const coded = { chars: "CCKK", count: 1 } as const;
// T D L M N B G H X; F stands apart, since it is younger
const kind = { chars: "BBDDGHLNTTXX", count: 1 } as const;
const own = { chars: "AZ", count: 2 } as const;
const template = { chars: "19", count: 1 } as const;

/** Quy tắc của ký hiệu hóa đơn, chứng từ, biên lai: alone, or behind the digit of its template as people write it. */
export const rule = {
  key: "invoice-symbol",
  forms: [
    { name: "symbol", segments: [coded, 2, kind, own], law: cite("91/2026/TT-BTC", "Điều 4, Phụ lục I", "statute") },
    { name: "refund", segments: [coded, 2, "F", own], from: "2026-07-01", law: cite("91/2026/TT-BTC", "Điều 4, Phụ lục I", "statute") },
    { name: "full", segments: [template, coded, 2, kind, own], law: cite("91/2026/TT-BTC", "Điều 4, Phụ lục I", "statute") },
    {
      name: "full-refund",
      segments: [template, coded, 2, "F", own],
      from: "2026-07-01",
      law: cite("91/2026/TT-BTC", "Điều 4, Phụ lục I", "statute"),
    },
    { name: "withholding", segments: ["CT", 2, own], law: cite("91/2026/TT-BTC", "phụ lục về chứng từ, biên lai", "statute") },
    {
      name: "receipt",
      segments: [2, "T", { chars: "AEGHKNPVXY", count: 2 }],
      law: cite("91/2026/TT-BTC", "phụ lục về chứng từ, biên lai", "statute"),
    },
  ],
  checks: [
    {
      code: "year-in-future",
      severity: "warning",
      forms: ["symbol", "refund"],
      test: { kind: "yearNotAfter", from: 1, to: 3, base: 2000 },
      law: cite("91/2026/TT-BTC", "Điều 4", "statute"),
    },
    // behind a template digit, and behind CT, the year stands one place further
    {
      code: "later-year-in-future",
      severity: "warning",
      forms: ["full", "full-refund", "withholding"],
      test: { kind: "yearNotAfter", from: 2, to: 4, base: 2000 },
      law: cite("91/2026/TT-BTC", "Điều 4", "statute"),
    },
  ],
} as const satisfies IdentifierRule;

/** Mọi mã lý do của ký hiệu hóa đơn. */
export type InvoiceSymbolReason = CodesOf<typeof rule>;
