import { cite } from "../../law/index.js";
import type { CodesOf, IdentifierRule } from "../../rules/index.js";

/**
 * Quy tắc của mã định danh điện tử. The decision gives the characters, the length (35 at most) and the levels; enterprises are
 * identified by their enterprise code, so that is a form here too.
 */
export const rule = {
  key: "agency-code",
  forms: [
    {
      name: "agency",
      segments: [{ chars: "AY", count: 1 }, 2, { repeat: [".", { chars: "09AZ", min: 1, max: 31 }], min: 0, max: 16 }],
      longest: 35,
      law: cite("20/2020/QĐ-TTg", "Điều 4–7", "statute"),
    },
    { name: "organisation", segments: ["Z", 2, { chars: "09AZ", min: 0, max: 32 }], law: cite("20/2020/QĐ-TTg", "Điều 4–7", "statute") },
    {
      name: "leaf-first",
      segments: [3, ".", 2, ".", 2, ".", { chars: "AY", count: 1 }, 2],
      law: cite("QCVN 102:2016/BTTTT", "cấu trúc mã định danh", "secondary"),
    },
    { name: "enterprise", segments: [10], law: cite("20/2020/QĐ-TTg", "Điều 4–7", "statute") },
    { name: "branch", segments: [10, "-", 3], law: cite("168/2025/NĐ-CP", "Điều 8", "statute") },
  ],
  checks: [
    {
      code: "number",
      severity: "refuse",
      forms: ["organisation"],
      test: { kind: "notZeros", from: 1, to: 3 },
      law: cite("20/2020/QĐ-TTg", "Điều 4–7", "statute"),
    },
    {
      code: "check-digit",
      severity: "refuse",
      forms: ["enterprise", "branch"],
      test: { kind: "weightedMod", weights: [31, 29, 23, 19, 17, 13, 7, 5, 3], modulus: 11, minus: 10 },
      law: cite("168/2025/NĐ-CP", "Điều 8", "implementation"),
    },
    {
      code: "closed-ministry",
      severity: "warning",
      forms: ["agency"],
      from: "2025-03-01",
      test: { kind: "noneOf", from: 0, to: 3, values: ["G04", "G05", "G07", "G10", "G13", "G14", "G21"] },
      law: cite("176/2025/QH15", "toàn văn", "secondary"),
    },
    {
      code: "old-spelling",
      severity: "info",
      forms: ["leaf-first"],
      test: { kind: "never" },
      law: cite("20/2020/QĐ-TTg", "Điều 4–7", "statute"),
    },
  ],
} as const satisfies IdentifierRule;

/** Mọi mã lý do của mã định danh điện tử. */
export type AgencyCodeReason = CodesOf<typeof rule>;
