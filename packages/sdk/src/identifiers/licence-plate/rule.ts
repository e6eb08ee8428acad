import { cite } from "../../law/index.js";
import type { CodesOf, IdentifierRule } from "../../rules/index.js";

const letter = { chars: "AZ", count: 1 } as const;

/**
 * Quy tắc của biển số xe. The letters come from a regular expression and a thesis that did not see the circular's annex, so they are
 * doubted. Locality codes were read in the annex, but plates of codes that are out of use still run.
 */
export const rule = {
  key: "licence-plate",
  forms: [
    { name: "car", segments: [2, letter, 5], law: cite("79/2024/TT-BCA", "ký hiệu biển số", "secondary") },
    { name: "short", segments: [2, letter, 4], law: cite("79/2024/TT-BCA", "ký hiệu biển số", "secondary") },
    {
      name: "motorcycle",
      segments: [2, letter, { chars: "19", count: 1 }, 5],
      law: cite("24/2023/TT-BCA", "ký hiệu biển số", "secondary", { until: "2025-01-01" }),
    },
    {
      name: "two-letter",
      segments: [2, { chars: "AZ", count: 2 }, { chars: "09", min: 4, max: 5 }],
      law: cite("24/2023/TT-BCA", "ký hiệu biển số", "secondary", { until: "2025-01-01" }),
    },
    {
      name: "foreign",
      segments: [5, { chars: "AZ", count: 2 }, { chars: "09", min: 2, max: 3 }],
      law: cite("24/2023/TT-BCA", "ký hiệu biển số", "secondary", { until: "2025-01-01" }),
    },
    {
      name: "army",
      segments: [
        { chars: "AZ", count: 2 },
        { chars: "09", min: 3, max: 6 },
      ],
      law: cite("169/2021/TT-BQP", "ký hiệu biển số", "secondary"),
    },
  ],
  checks: [
    {
      code: "unknown-locality",
      severity: "strict",
      forms: ["car", "short", "motorcycle", "two-letter", "foreign"],
      test: { kind: "inTable", from: 0, to: 2, tables: ["plate-locality"] },
      law: cite("51/2025/TT-BCA", "Phụ lục 02", "statute"),
    },
    {
      code: "unused-letter",
      severity: "strict",
      forms: ["car", "short", "motorcycle", "two-letter"],
      test: { kind: "noneOf", from: 2, to: 3, values: ["I", "J", "O", "Q", "W"] },
      law: cite("79/2024/TT-BCA", "ký hiệu biển số", "secondary"),
    },
    {
      code: "unused-second-letter",
      severity: "strict",
      forms: ["two-letter"],
      test: { kind: "noneOf", from: 3, to: 4, values: ["G", "I", "J", "O", "Q", "W"] },
      law: cite("79/2024/TT-BCA", "ký hiệu biển số", "secondary"),
    },
    {
      code: "unknown-series",
      severity: "strict",
      forms: ["foreign"],
      test: { kind: "oneOf", from: 5, to: 7, values: ["NG", "QT", "CV", "NN"] },
      law: cite("24/2023/TT-BCA", "ký hiệu biển số", "secondary", { until: "2025-01-01" }),
    },
    {
      code: "car-or-motorcycle",
      severity: "info",
      forms: ["car"],
      test: { kind: "oneOf", from: 3, to: 4, values: ["0"] },
      law: cite("24/2023/TT-BCA", "ký hiệu biển số", "secondary", { until: "2025-01-01" }),
    },
  ],
} as const satisfies IdentifierRule;

/** Mọi mã lý do của biển số xe. */
export type LicencePlateReason = CodesOf<typeof rule>;
