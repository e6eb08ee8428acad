import { cite } from "../../law/index.js";
import type { CodesOf, IdentifierRule } from "../../rules/index.js";

/** Quy tắc của mã thủ tục hành chính, as the national database writes them: no act that says how was found. */
export const rule = {
  key: "procedure-code",
  forms: [
    {
      name: "national",
      segments: [1, ".", 6],
      law: cite("01/2018/TT-VPCP", "Cơ sở dữ liệu quốc gia về thủ tục hành chính", "implementation", { until: "unknown" }),
    },
    {
      name: "with-agency",
      segments: [1, ".", 6, ".", { chars: "AY", count: 1 }, 2],
      law: cite("20/2020/QĐ-TTg", "Điều 4–7", "implementation"),
    },
    {
      name: "leaf-first",
      segments: [1, ".", 6, ".000.00.00.", { chars: "AY", count: 1 }, 2],
      law: cite("01/2018/TT-VPCP", "Điều 19", "implementation", { until: "unknown" }),
    },
  ],
  checks: [
    {
      code: "release",
      severity: "warning",
      test: { kind: "oneOf", from: 0, to: 1, values: ["1", "2", "3"] },
      law: cite("01/2018/TT-VPCP", "Cơ sở dữ liệu quốc gia về thủ tục hành chính", "implementation", { until: "unknown" }),
    },
  ],
} as const satisfies IdentifierRule;

/** Mọi mã lý do của mã thủ tục hành chính. */
export type ProcedureCodeReason = CodesOf<typeof rule>;
