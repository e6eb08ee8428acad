import { cite } from "../../law/index.js";
import type { CodesOf, IdentifierRule } from "../../rules/index.js";

const months = ["01", "02", "03", "04", "05", "06", "07", "08", "09", "10", "11", "12"] as const;
const days = [
  ...months,
  "13",
  "14",
  "15",
  "16",
  "17",
  "18",
  "19",
  "20",
  "21",
  "22",
  "23",
  "24",
  "25",
  "26",
  "27",
  "28",
  "29",
  "30",
  "31",
] as const;

const rootFirst = [{ chars: "AY", count: 1 }, 2, { repeat: [".", { chars: "09", min: 1, max: 3 }], min: 0, max: 4 }, "-"] as const;
const date = { separator: "-", index: 1 } as const;

/** Quy tắc của mã số hồ sơ. The rules of 2025 were not read, so what stands between the agency and the counter is doubted, not refused. */
export const rule = {
  key: "dossier-code",
  forms: [
    {
      name: "leaf-first",
      segments: [3, ".", 2, ".", 2, ".", { chars: "AY", count: 1 }, 2, "-", 6, "-", { chars: "09", min: 4, max: 10 }],
      law: cite("01/2018/TT-VPCP", "Điều 19", "statute", { until: "unknown" }),
    },
    {
      name: "root-first",
      segments: [...rootFirst, 6, "-", { chars: "09", min: 4, max: 10 }],
      law: cite("4/2025/TT-VPCP", "Điều 23 khoản 2", "statute"),
    },
    {
      name: "eight-digit",
      segments: [...rootFirst, 8, "-", { chars: "09", min: 4, max: 10 }],
      law: cite("03/2025/TT-VPCP", "Điều 13", "implementation"),
    },
  ],
  checks: [
    {
      code: "month",
      severity: "strict",
      forms: ["leaf-first", "root-first"],
      test: { kind: "oneOf", part: date, from: 2, to: 4, values: months },
      law: cite("01/2018/TT-VPCP", "Điều 19", "statute", { until: "unknown" }),
    },
    {
      code: "day",
      severity: "strict",
      forms: ["leaf-first", "root-first"],
      test: { kind: "oneOf", part: date, from: 4, to: 6, values: days },
      law: cite("01/2018/TT-VPCP", "Điều 19", "statute", { until: "unknown" }),
    },
    {
      code: "received-in-future",
      severity: "warning",
      forms: ["leaf-first", "root-first"],
      test: { kind: "yearNotAfter", part: date, from: 0, to: 2, base: 2000 },
      law: cite("01/2018/TT-VPCP", "Điều 19", "statute", { until: "unknown" }),
    },
    {
      code: "eight-digit-date",
      severity: "warning",
      forms: ["eight-digit"],
      test: { kind: "never" },
      law: cite("01/2018/TT-VPCP", "Điều 19", "statute", { until: "unknown" }),
    },
    {
      code: "old-spelling",
      severity: "info",
      forms: ["leaf-first"],
      from: "2026-01-25",
      test: { kind: "never" },
      law: cite("4/2025/TT-VPCP", "Điều 23 khoản 2", "statute"),
    },
  ],
} as const satisfies IdentifierRule;

/** Mọi mã lý do của mã số hồ sơ. */
export type DossierCodeReason = CodesOf<typeof rule>;
