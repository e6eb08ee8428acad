import { cite } from "../../law/index.js";
import type { CodesOf, IdentifierRule } from "../../rules/index.js";

/** Quy tắc của số đăng ký hộ tịch: a number and its year. How it is written was read about, not read. */
export const rule = {
  key: "civil-status-number",
  forms: [
    { name: "entry", segments: [{ chars: "09", min: 1, max: 5 }, "/", 4], law: cite("04/2020/TT-BTP", "cách ghi số", "secondary") },
    {
      name: "extract",
      segments: ["TLKS", { chars: "09", min: 1, max: 5 }, "/", 4],
      law: cite("04/2020/TT-BTP", "trích lục khai sinh", "design"),
    },
  ],
  checks: [
    {
      code: "zero",
      severity: "strict",
      forms: ["entry"],
      test: { kind: "noneOf", part: { separator: "/", index: 0 }, from: 0, to: 5, values: ["0", "00", "000", "0000", "00000"] },
      law: cite("60/2014/QH13", "sổ hộ tịch", "secondary"),
    },
    {
      code: "year-in-future",
      severity: "warning",
      test: { kind: "yearNotAfter", part: { separator: "/", index: 1 }, from: 0, to: 4, base: 0 },
      law: cite("60/2014/QH13", "sổ hộ tịch", "statute"),
    },
    {
      code: "extract-prefix",
      severity: "info",
      forms: ["extract"],
      test: { kind: "never" },
      law: cite("04/2020/TT-BTP", "trích lục khai sinh", "design"),
    },
  ],
} as const satisfies IdentifierRule;

/** Mọi mã lý do của số đăng ký hộ tịch. */
export type CivilStatusNumberReason = CodesOf<typeof rule>;
